import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning

/// What a withdrawal does to seats, companies, rooms and interpreters, in words and for programs.
struct EffectLines {
  let effects: LeavingEffects
  let trip: Trip
  let language: Language

  var lines: [String] {
    var table = TextTable(indent: "  ")
    table.add(text(LeavingWords.seats), text(LeavingWords.seats(effects, trip.caps.maximumPeople)))
    table.add(text(LeavingWords.companies), text(LeavingWords.companies(effects, trip.caps.minimumCompanies)))
    for (index, line) in rooms.enumerated() { table.add(index == 0 ? text(LeavingWords.rooms) : "", line) }
    for (index, line) in prices.enumerated() { table.add(index == 0 ? text(LeavingWords.prices) : "", line) }
    for (index, session) in sessions.enumerated() {
      table.add(index == 0 ? text(LeavingWords.interpreters) : "", text(LeavingWords.interpreter(session)))
    }
    return [text(LeavingWords.effects)] + table.lines
  }

  private var rooms: [String] {
    guard !trip.stays.isEmpty else { return [] }
    return [text(LeavingWords.rooms(count(.twin), count(.single)))] + RoomingLines.lines(effects.rooms, language)
  }

  private var prices: [String] {
    let changes = effects.prices.changes
    guard !changes.isEmpty else { return effects.peopleAfter > 0 ? [text(LeavingWords.samePrices)] : [] }
    return changes.map { change in
      let cash = change.isCash ? text(LeavingWords.inCash) : ""
      return "\(change.company.id) \(cash)\(shown(change.before)) → \(shown(change.after))"
    }
  }

  private func shown(_ sums: [Amount]?) -> String {
    guard let sums else { return text(LeavingWords.noFare) }
    guard !sums.isEmpty else { return "–" }
    return sums.map { AmountText.text($0, language) }.joined(separator: " + ")
  }

  private func count(_ kind: RoomKind) -> (Int, Int) {
    (RoomingTrial.count(kind, in: effects.rooms.before), RoomingTrial.count(kind, in: effects.rooms.after))
  }

  private var sessions: [String] {
    effects.interpreters.map { number in
      let session = trip.sessions[number]
      return "\(DayText.short(session.day, language)) \(session.title.text(language))"
    }
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  private func json(_ sums: [Amount]?) -> JSONValue { sums.map { .array($0.map(AmountJSON.value)) } ?? .null }

  /// people, peopleAfter, companies, companiesAfter, isFormedAfter, missingCompanies, lastDayOfNotice, rooms, prices,
  /// interpreters.
  var json: JSONValue {
    [
      "people": .whole(effects.people), "peopleAfter": .whole(effects.peopleAfter),
      "maximumPeople": .whole(trip.caps.maximumPeople), "companies": .whole(effects.companies),
      "companiesAfter": .whole(effects.companiesAfter), "minimumCompanies": .whole(trip.caps.minimumCompanies),
      "missingCompaniesAfter": .whole(effects.missingAfter), "isFormedAfter": .bool(effects.missingAfter == 0),
      "lastDayOfNotice": .text(effects.lastDayOfNotice?.iso), "rooms": RoomingLines.json(effects.rooms),
      "prices": .array(
        effects.prices.changes.map { change in
          [
            "company": .string(change.company.id), "isCash": .bool(change.isCash), "before": json(change.before),
            "after": json(change.after),
          ]
        }),
      "interpreters": .array(effects.interpreters.map { .text(trip.sessions[$0].id) }),
    ]
  }
}

/// A rooming on trial in words and for programs.
enum RoomingLines {
  static func lines(_ trial: RoomingTrial, _ language: Language) -> [String] {
    let moves = trial.moves.isEmpty ? [LeavingWords.noneMoves.text(language)] : trial.moves
    return moves + trial.questions + (trial.settled > 0 ? [LeavingWords.settled(trial.settled).text(language)] : [])
  }

  static func json(_ trial: RoomingTrial) -> JSONValue {
    func count(_ kind: RoomKind, _ plan: RoomingPlan) -> JSONValue { .whole(RoomingTrial.count(kind, in: plan)) }
    return [
      "twins": count(.twin, trial.before), "twinsAfter": count(.twin, trial.after),
      "singles": count(.single, trial.before), "singlesAfter": count(.single, trial.after),
      "moves": .array(trial.moves.map { .string($0) }), "questions": .array(trial.questions.map { .string($0) }),
      "settledQuestions": .whole(trial.settled),
    ]
  }
}
