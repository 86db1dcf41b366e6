package import TripCosting
package import TripModel

/// How each interpreter's fee on a bill is counted, where somebody is agreed on or clock times are known.
package struct FeeReasons: Sendable {
  /// One interpreter: who, for which hours, and each part of the fee.
  package struct Entry: Sendable {
    package var session: Session
    /// Nil before anybody is agreed on.
    package var agreed: ConfirmedInterpreter?
    package var hours: Engagement?
    package var parts: [(text: Sentence, amount: Amount?)]
  }

  package let entries: [Entry]

  package init(_ bill: Bill, _ trip: Trip) {
    let sessions = trip.sessions
    let agreed = trip.agreedInterpreters
    entries = bill.lines.filter { $0.step == .interpreter }.flatMap { line -> [Entry] in
      guard let session = sessions.first(where: { $0.origin == line.item }) else { return [] }
      let told = agreed.filter { line.because.contains($0.origin) }.compactMap { FeeReasons.entry($0, session, trip) }
      return told.isEmpty ? FeeReasons.expected(session, trip) : told
    }
  }

  private static func entry(_ line: ConfirmedInterpreter, _ session: Session, _ trip: Trip) -> Entry? {
    guard let reckoning = trip.reckoning(of: line) else { return nil }
    let terms = trip.provider(of: line)?.terms
    let parts = reckoning.lines.map { part -> (text: Sentence, amount: Amount?) in
      (Words.part(part.part, terms, kilometres: line.kilometres), part.amount)
    }
    return Entry(session: session, agreed: line, hours: trip.hours(of: line), parts: parts)
  }

  private static func expected(_ session: Session, _ trip: Trip) -> [Entry] {
    guard let hours = session.hours, let providers = trip.interpreters?.providers, !providers.isEmpty else { return [] }
    let parts = providers.map { provider -> (text: Sentence, amount: Amount?) in
      (Words.count(InterpreterReckoning.Count(provider.terms, hours), at: provider), nil)
    }
    return [Entry(session: session, agreed: nil, hours: hours, parts: parts)]
  }
}

extension FeeReasons.Entry {
  /// Session, interpreter, hours.
  package func heading(in trip: Trip) -> Sentence {
    let provider = agreed.flatMap { trip.provider(of: $0) }?.name.sentence
    let who = agreed.map { Sentence(verbatim: $0.who) }
    return [who, provider, hours.map(Words.hours)].compactMap(\.self).reduce(title) { $0 + FeeReasons.separator + $1 }
  }

  private var title: Sentence {
    func text(_ language: Language) -> String {
      "\(DayText.short(session.day, language)) \(session.title.text(language))"
    }
    return Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }

  /// Parts with their amounts, where they have any.
  package var words: [Sentence] {
    parts.map { part in
      part.amount.map { part.text + .colon + AmountText.sentence($0) } ?? part.text
    }
  }
}

extension FeeReasons {
  fileprivate static let separator = Sentence(verbatim: " · ")
}
