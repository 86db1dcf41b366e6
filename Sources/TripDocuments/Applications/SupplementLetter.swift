import TripCosting
package import TripFormats
package import TripModel
package import TripSelection

/// What is missing of one application, and by when it must come (補件通知), for the company alone.
package struct SupplementLetter: Sendable {
  private let standing: Standing
  private let parts: PaperParts

  /// Nil unless something is missing that may still come.
  package init?(_ standing: Standing, _ trip: Trip, _ settings: PaperSettings) {
    guard standing.state == .incomplete, trip.call != nil else { return nil }
    self.standing = standing
    parts = PaperParts(trip: trip, settings: settings)
  }

  private var application: Application { parts.trip.applications[standing.application] }

  /// The last day: as asked, else as the call counts it from the day on which this letter is made; nil where none is known.
  private var until: Day? {
    if case .waiting(let until) = standing.completeness { return until }
    return parts.trip.call?.supplement?.days.map { parts.settings.today.advanced(by: $0) }
  }

  package var page: Page {
    let body = [
      parts.header(SupplementWords.title),
      parts.facts([
        (SupplementWords.to, addressee), (SupplementWords.number, application.id),
        (SupplementWords.subject, parts.text(SupplementWords.subject(parts.trip.title.sentence, due))),
      ]),
      parts.heading(SupplementWords.explanation), steps,
      parts.heading(SupplementWords.missing), HTMLWriter.table(sheet), parts.footer(),
    ]
    return parts.page(SupplementWords.title, application.id, body)
  }

  /// What is missing, document by document.
  package var sheet: Sheet {
    let documents = parts.trip.call?.documents ?? []
    let columns = [
      Column(parts.text(SupplementWords.document), key: "document", width: 30),
      Column(parts.text(SupplementWords.lacks), key: "missing", width: 50),
      Column(parts.text(ApplicationWords.clause), key: "clause", width: 16),
    ]
    return Sheet(
      name: parts.text(SupplementWords.missing), columns: columns,
      rows: standing.missing.map { part in
        let document = documents[part.document]
        let lacks = part.answers.map(\.sentence) + (part.isAttachmentMissing ? [SupplementWords.attachment] : [])
        return Row([
          .words(parts.text(document.title)),
          .words(lacks.map { parts.text($0) }.joined(separator: parts.language == .en ? ", " : "、")),
          .words(parts.clause(document.origin)),
        ])
      })
  }

  private var addressee: String {
    let company = application.company
    let contact = [company.contact, company.contactTitle].filter { !$0.isEmpty }.joined(separator: " ")
    return [company.name, contact].filter { !$0.isEmpty }.joined(separator: parts.language == .en ? ", " : "　")
  }

  private var due: Sentence {
    guard let until else { return SupplementWords.dueUnknown }
    return Sentence(
      en: DayText.dated(until, .en), zhHant: DayText.dated(until, .zhHant), ja: DayText.dated(until, .ja))
  }

  private var steps: HTML {
    let call = parts.trip.call
    let zone = call?.deadline?.zone ?? .taipei
    var steps: [Sentence] = []
    if let received = application.received {
      steps.append(SupplementWords.received(received.day(in: zone), received.clock(in: zone)))
    }
    steps.append(SupplementWords.asked(due, to: call?.mail?.to))
    if let subject = call?.mail?.subject {
      steps.append(
        SupplementWords.mailSubject(subject.replacing(Call.Mail.nameMark, with: application.company.name)))
    }
    steps.append(SupplementWords.otherwise(parts.clause(call?.supplement?.origin)))
    let items = steps.map { step -> HTML in "<li>\(parts.text(step))</li>\n" }
    return "<ol>\n\(items)</ol>\n"
  }
}
