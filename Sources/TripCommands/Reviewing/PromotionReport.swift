import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning
import TripSelection

/// Who holds the places, who waits, and what the next one's entering would do.
struct PromotionReport {
  let promotion: Promotion
  /// Nil where nobody waits.
  let trial: PromotionTrial?
  let language: Language

  private var trip: Trip { promotion.trip }
  private var hint: CommandHint { promotion.loaded.hint }

  var lines: [String] {
    let places = promotion.places
    let state = text(PromotionMessages.places(places, promotion.record.admitted))
    guard let trial else { return [state, text(PromotionMessages.nobodyWaits)] }
    let result = text(ReviewWords.result(trial.entry))
    let name =
      "\(trial.entry.application) \(trial.entry.name)" + (language == .en ? " (\(result))" : "（\(result)）")
    let head = [state, "", name + text(LeavingWords.trial)]
    if let refusal = trial.refusal { return head + ["  " + text(refusal)] + leftOut }
    return head + ["  " + text(headline(trial)), ""] + details(trial) + leftOut + [
      "", text(PromotionMessages.howTo(trial.entry.application, hint)),
    ]
  }

  private var leftOut: [String] {
    promotion.leftOut.map { "  " + text(PromotionMessages.leftOut($0.company, people: $0.people, hint)) }
  }

  /// A16 enters with 2: 33 of 35 people, one more twin room, fare band unchanged, payment notice due by ...
  private func headline(_ trial: PromotionTrial) -> Sentence {
    let effects = trial.effects
    let (twins, singles) = (difference(.twin, effects.rooms), difference(.single, effects.rooms))
    let parts = [
      PromotionMessages.people(effects.peopleAfter, trip.caps.maximumPeople),
      trip.stays.isEmpty ? nil : PromotionMessages.rooms(twins, singles),
      PromotionMessages.band(effects.changes.count), PromotionMessages.due(effects.dues),
      PromotionMessages.reply(trial.replyBy),
    ].compactMap(\.self)
    let split = trial.people < trial.asked ? PromotionMessages.split(trial.asked) : Sentence(verbatim: "")
    return parts.enumerated().reduce(PromotionMessages.enters(trial.entry.application, trial.people) + split) {
      $0 + ($1.offset == 0 ? .colon : Sentence(en: ", ", zhHant: "，", ja: "、"))
        + $1.element
    }
  }

  private func details(_ trial: PromotionTrial) -> [String] {
    let effects = trial.effects
    var table = TextTable(indent: "  ")
    table.add(text(LeavingWords.seats), text(PromotionMessages.seats(effects, trip.caps.maximumPeople)))
    table.add(text(LeavingWords.companies), text(PromotionMessages.companies(effects, trip.caps.minimumCompanies)))
    if !trip.stays.isEmpty {
      table.add(text(LeavingWords.rooms), text(PromotionMessages.together) + count(effects.rooms))
      table.add("", text(PromotionMessages.apart) + count(effects.roomsApart))
      for move in effects.rooms.moves { table.add("", move) }
    }
    for (index, change) in effects.changes.enumerated() {
      table.add(
        index == 0 ? text(LeavingWords.prices) : "",
        "\(change.company.id) \(shown(change.before)) → \(shown(change.after))")
    }
    table.add(text(PromotionMessages.pays), "\(trial.entry.application) \(shown(effects.sums))")
    for (index, deadline) in deadlines.enumerated() {
      table.add(
        index == 0 ? text(StatusWords.next) : "",
        "\(DueDateText.text(deadline.due, language))  \(deadline.title.text(language))")
    }
    return table.lines
  }

  private var deadlines: [Deadline] {
    trip.deadlines.filter { $0.due.lastDay >= promotion.loaded.today }.sorted { $0.due.lastDay < $1.due.lastDay }
  }

  private func difference(_ kind: RoomKind, _ trial: RoomingTrial) -> Int {
    RoomingTrial.count(kind, in: trial.after) - RoomingTrial.count(kind, in: trial.before)
  }

  private func count(_ trial: RoomingTrial) -> String {
    func both(_ kind: RoomKind) -> (Int, Int) {
      (RoomingTrial.count(kind, in: trial.before), RoomingTrial.count(kind, in: trial.after))
    }
    return text(LeavingWords.rooms(both(.twin), both(.single)))
  }

  private func shown(_ sums: [Amount]?) -> String {
    guard let sums else { return text(LeavingWords.noFare) }
    return sums.map { AmountText.text($0, language) }.joined(separator: " + ")
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  /// record, places, holding, free, waiting, skipped, trial.
  var json: JSONValue {
    let places = promotion.places
    return [
      "version": .number(1), "record": .whole(promotion.record.number), "places": .whole(promotion.record.admitted),
      "holding": .array(places.holding.map { .string($0) }), "free": .whole(places.free),
      "waiting": .array(places.waiting.map { .string($0) }),
      "skipped": .array(places.skipped.sorted().map { .string($0) }),
      "leftOut": .array(promotion.leftOut.map { .string($0.company.id) }), "trial": trial.map(json) ?? .null,
    ]
  }

  private func json(_ trial: PromotionTrial) -> JSONValue {
    let effects = trial.effects
    func sums(_ sums: [Amount]?) -> JSONValue { sums.map { .array($0.map(AmountJSON.value)) } ?? .null }
    return [
      "application": .string(trial.entry.application), "refusal": .text(trial.refusal.map(text)),
      "people": .whole(trial.people), "asked": .whole(trial.asked), "peopleAfter": .whole(effects.peopleAfter),
      "seatsKept": .whole(effects.kept), "maximumPeople": .whole(trip.caps.maximumPeople),
      "rooms": RoomingLines.json(effects.rooms), "roomsApart": RoomingLines.json(effects.roomsApart),
      "prices": .array(
        effects.changes.map { change in
          ["company": .string(change.company.id), "before": sums(change.before), "after": sums(change.after)]
        }), "sums": sums(effects.sums), "dues": .array(effects.dues.map { .text($0?.iso) }),
      "replyBy": .text(trial.replyBy?.iso),
    ]
  }
}
