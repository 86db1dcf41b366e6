package import TripModel

/// What a document of the call lacks.
package struct MissingPart: Hashable, Sendable {
  /// A number into the call's documents.
  package var document: Int
  package var answers: [Answer]
  /// Filled in, and to be given again.
  package var unreadable: [UnreadableAnswer] = []
  package var isAttachmentMissing: Bool

  /// An answer of the form that is empty, for figures with the years.
  package enum Answer: Hashable, Sendable {
    case answer(ApplicationColumn.Answer)
    case figure(ApplicationColumn.Figure, years: [Int])
  }

  /// Everything that an application lacks, document by document.
  package static func all(of application: Application, _ call: Call) -> [MissingPart] {
    call.documents.enumerated().compactMap { number, document in
      let answers = document.needs.compactMap { application.missing($0) }
      let unreadable = application.unreadable.filter { document.needs.contains($0.column.need) }
      let isAttachmentMissing = document.isAttached && !application.documents.contains(document.id)
      guard isAttachmentMissing || !answers.isEmpty || !unreadable.isEmpty else { return nil }
      return MissingPart(
        document: number, answers: answers, unreadable: unreadable, isAttachmentMissing: isAttachmentMissing)
    }
  }
}

extension MissingPart.Answer {
  /// In the words of the form.
  package var sentence: Sentence {
    switch self {
    case .answer(let answer): return answer.label
    case .figure(let figure, let years):
      let labels = years.map(figure.label)
      return Sentence(
        en: labels.map(\.en).joined(separator: ", "), zhHant: labels.map(\.zhHant).joined(separator: "、"),
        ja: labels.map(\.ja).joined(separator: "、"))
    }
  }
}

extension ApplicationColumn {
  /// What of a document's needs it answers.
  fileprivate var need: Need {
    switch self {
    case .answer(let answer): .answer(answer)
    case .figure(let figure, _): .figure(figure)
    }
  }
}

extension Application {
  fileprivate func missing(_ need: ApplicationColumn.Need) -> MissingPart.Answer? {
    switch need {
    case .answer(let answer):
      let isThere = unreadable.contains { $0.column == .answer(answer) }
      return isEmpty(answer) && !isThere && !wasForgotten(answer) ? .answer(answer) : nil
    case .figure(let figure):
      let years = years.filter { $0.isEmpty(figure) }.map(\.year).filter { year in
        !unreadable.contains { $0.column == .figure(figure, year: year) }
      }
      return years.isEmpty ? nil : .figure(figure, years: years)
    }
  }

  /// What was removed had been there when it counted.
  private func wasForgotten(_ answer: ApplicationColumn.Answer) -> Bool {
    isForgotten && !ApplicationColumn.answer(answer).staysWhenForgotten
  }

  private func isEmpty(_ answer: ApplicationColumn.Answer) -> Bool {
    switch answer {
    case .application: id.isEmpty
    case .received: received == nil
    case .subject: subject.isEmpty
    case .name: company.name.isEmpty
    case .nameEn: company.nameEn.isEmpty
    case .ubn: company.ubn.isEmpty
    case .address: company.address.isEmpty
    case .contact: company.contact.isEmpty
    case .contactTitle: company.contactTitle.isEmpty
    case .phone: company.phone.isEmpty
    case .email: company.email.isEmpty
    case .founded: company.founded == nil
    case .capital: capital == nil
    case .readiness: readiness == nil
    case .production: isInProduction == nil
    case .sectors: sectors.isEmpty && otherSectors.isEmpty
    case .aim: answers.aim.isEmpty
    case .products: answers.products.isEmpty
    case .record: answers.record.isEmpty
    case .plans: answers.plans.isEmpty
    case .other: answers.other.isEmpty
    case .otherGrants: otherGrants == nil
    case .signedBy: declaration.signedBy.isEmpty
    case .signedOn: declaration.on == nil
    case .documents: documents.isEmpty
    case .maySplit: maySplit == nil
    case .asked, .until, .arrived, .notAccepted, .decidedOn, .decidedBy, .note: false
    }
  }
}

extension Application.FinancialYear {
  fileprivate func isEmpty(_ figure: ApplicationColumn.Figure) -> Bool {
    switch figure {
    case .turnover: turnover == nil
    case .profit: profit == nil
    case .staff: staff == nil
    }
  }
}
