import TripCosting
package import TripFormats
package import TripModel
package import TripSelection

/// What is missing of one application, and by when it must come (補件通知), for the company alone.
package struct SupplementLetter: Sendable {
  private let standing: Standing
  private let parts: PaperParts
  private let hasWrongNumber: Bool

  /// Nil unless something is missing that may still come.
  ///
  /// - Parameter hasWrongNumber: The 統一編號 does not pass its check.
  package init?(_ standing: Standing, hasWrongNumber: Bool = false, _ trip: Trip, _ settings: PaperSettings) {
    guard standing.state == .incomplete, trip.call != nil else { return nil }
    (self.standing, self.hasWrongNumber) = (standing, hasWrongNumber)
    parts = PaperParts(trip: trip, settings: settings)
  }

  private var application: Application { parts.trip.applications[standing.application] }

  /// The last day: as asked, else as the call counts it from the day on which this letter is made; nil where none is known.
  private var until: Day? {
    if case .waiting(let until) = standing.completeness { return until }
    return parts.trip.call?.supplement?.days.map { parts.settings.today.advanced(by: $0) }
  }

  package var page: Page {
    let organisers = parts.trip.organisers(.executor) + parts.trip.organisers(.host)
    let sender = organisers.first?.name.sentence ?? parts.trip.title.sentence
    let subject = SupplementWords.subject(parts.trip.title.sentence, due)
    var letter = OfficialLetter(
      sender: sender, recipient: application.company.name, subject: subject, points: points,
      original: application.company.name,
      day: parts.settings.today, parts.language)
    let contact = parts.trip.contact
    letter.contact = (
      contact?.name.sentence ?? Sentence(verbatim: ""), contact?.phone ?? "", contact?.email ?? "",
      contact?.address ?? ""
    )
    let company = application.company
    letter.address = company.address
    letter.attention = [company.contact, company.contactTitle].filter { !$0.isEmpty }.joined(separator: " ")
    return letter.page(application.id)
  }

  private var points: [OfficialLetter.Point] {
    let call = parts.trip.call
    let zone = parts.trip.callZone
    var points = [OfficialLetter.Point(words: SupplementWords.basis)]
    if let received = application.received {
      let words = SupplementWords.received(received.day(in: zone), received.clock(in: zone), application.id)
      points.append(OfficialLetter.Point(words: words))
    }
    points.append(
      OfficialLetter.Point(
        words: SupplementWords.asked(due, to: call?.mail?.to, hasUnreadable: hasUnreadable), items: missing))
    if !questions.isEmpty { points.append(OfficialLetter.Point(words: SupplementWords.alsoAsked, items: questions)) }
    if let subject = call?.mail?.subject {
      let own = subject.replacing(Call.Mail.nameMark, with: application.company.name)
      points.append(OfficialLetter.Point(words: SupplementWords.mailSubject(own)))
    }
    points.append(OfficialLetter.Point(words: SupplementWords.otherwise(clause(call?.supplement?.origin))))
    if let contact = parts.trip.contact {
      let ways = [contact.phone, contact.email].compactMap(\.self).listed(parts.language)
      points.append(OfficialLetter.Point(words: LetterWords.questions(contact.name.sentence, ways)))
    }
    return points
  }

  private var hasUnreadable: Bool { standing.missing.contains { !$0.unreadable.isEmpty } }

  /// What no document of the call needs and what was filled in all the same.
  private var alsoUnreadable: [Sentence] {
    let asked = standing.missing.flatMap(\.unreadable)
    return application.unreadable.filter { !asked.contains($0) }.map(SupplementWords.again)
  }

  /// What is missing, document by document.
  private var missing: [Sentence] {
    standing.missing.map { part in
      let document = parts.trip.call?.documents[part.document]
      let words = part.sentence(of: document?.title.sentence ?? Sentence(verbatim: "")) {
        $0.map(SupplementWords.again)
      }
      return LetterWords.cited(words, clause(document?.origin))
    }
  }

  /// What the company itself can say of the questions that are open: what registers hold is not asked of it.
  private var questions: [Sentence] {
    let asked: [Requirement] = [.size, .readiness, .aim, .sector]
    return (hasWrongNumber ? [SupplementWords.numberWrong(application.company.ubn)] : []) + alsoUnreadable
      + standing.questions.filter { asked.contains($0.requirement) }.map { finding in
        finding.requirement.title + .colon + finding.reason
      }
  }

  private func clause(_ origin: Origin?) -> Sentence? {
    origin.flatMap { parts.settings.sources.find($0, nil)?.clause }.map(LetterWords.clause)
  }

  /// All that the company is asked for, point by point.
  package var asked: [Sentence] { missing + questions }

  /// By when; or that somebody must fill it in.
  package var due: Sentence { until.map(LetterWords.day) ?? SupplementWords.dueUnknown }
}
