import TripCosting
import TripFormats
import TripModel

extension PageData {
  func day(_ day: ItineraryDay) -> JSONValue {
    let flights = trip.flights.filter { $0.day == day.day }.map { flight in
      let number = flight.number.map { Sentence(verbatim: $0) } ?? Words.notKnownYet
      return text(
        Sentence(verbatim: "\(flight.from) → \(flight.to) ")
          + Sentence(en: "(\(number.en))", zhHant: "（\(number.zhHant)）", ja: "（\(number.ja)）"))
    }
    let stay = trip.stays.first { $0.checkIn <= day.day && day.day < $0.checkOut }
    return [
      "day": .number(Int64(day.day.number)), "slots": .array(day.sessions.map(slot)), "flights": .array(flights),
      "meals": .array(day.meals.map { text($0.name) }), "night": stay.map { text(night(in: $0)) } ?? .null,
      "clause": clause(day.origin),
    ]
  }

  private func slot(_ session: Session) -> JSONValue {
    [
      "half": text(session.half.name), "kind": .string(session.kind.rawValue), "title": text(session.title.sentence),
      "offers": .bool(session.offersInterpreter && trip.interpreters != nil),
    ]
  }

  private func night(in stay: Stay) -> Sentence {
    let hotel =
      stay.hotel?.sentence ?? Sentence(en: "hotel not known yet", zhHant: "飯店尚未確定", ja: "ホテル未定")
    return stay.place.sentence + Sentence(en: ", ", zhHant: "，", ja: "、") + hotel
  }

  /// Covered, not covered, borne by the organiser: as on a payment notice.
  var covers: [JSONValue] {
    let fare = trip.fares.first
    return [
      covering(Words.covered, unique(trip.fares.flatMap(\.covers)).map(\.sentence), fare?.origin),
      covering(Words.notCovered, trip.interpreters == nil ? [] : [Words.interpreting], trip.interpreters?.origin),
      covering(Words.borne(trip.borneNote), trip.borne.map(\.sentence), trip.borneOrigin),
    ]
  }

  private func unique(_ texts: [LocalizedText]) -> [LocalizedText] {
    texts.reduce(into: []) { list, text in if !list.contains(text) { list.append(text) } }
  }

  private func covering(_ title: Sentence, _ items: [Sentence], _ origin: Origin?) -> JSONValue {
    ["title": text(title), "items": .array(items.map(text)), "clause": clause(origin)]
  }

  /// The steps of the ladder with their dates; what they cost is the engine's to say.
  var leaving: JSONValue {
    guard let withdrawal = trip.withdrawal, let ladder = trip.leavingLadder else { return .null }
    let rows = ladder.steps.indices.map { number -> JSONValue in
      let (after, until) = ladder.span(of: number)
      return [
        "span": text(PageWords.each { LeavingText($0, departure: ladder.departure).span(after: after, until: until) }),
        "share": text(
          PageWords.each { LeavingText($0, departure: ladder.departure).share(ladder.steps[number].keeps) }),
        "until": until.map { .number(milliseconds($0.day, $0.minutes, withdrawal.zone)) } ?? .null,
      ]
    }
    let heads = [Words.noticeArrives, Words.share, Words.kept(withdrawal), Words.givenBack(withdrawal)]
    let others = others(withdrawal)
    // Whether sums still grow depends on the choice, so the script says that.
    let notes = Words.ladderNotes(withdrawal, on: []) + (others.isEmpty ? [] : [Words.notUnderLadder(others)])
    return [
      "isLeast": .bool(withdrawal.isLeast), "heads": .array(heads.map(text)), "rows": .array(rows),
      "notes": .array(notes.map(text)),
    ]
  }

  private func others(_ withdrawal: Withdrawal) -> [Payee] {
    let invoicing = trip.fares.map(\.price.payee) + trip.options.map(\.price.payee) + trip.rooms.map(\.payee)
    return Payee.allCases.filter { $0 != withdrawal.payee && invoicing.contains($0) }
  }

  /// When applications close; null where that is not known.
  var closes: JSONValue { trip.deadline(.applications).map(deadline) ?? .null }

  func deadline(_ deadline: Deadline) -> JSONValue {
    let (start, end) = span(deadline.due)
    return [
      "title": text(deadline.title.sentence), "text": text(PageWords.each { DueDateText.text(deadline.due, $0) }),
      "start": .number(start), "end": .number(end), "clause": clause(deadline.origin),
    ]
  }

  /// The same moment twice where the day is known.
  private func span(_ due: DueDate) -> (Int64, Int64) {
    switch due {
    case .day(let day, let minutes, let zone):
      let end = milliseconds(day, minutes ?? Moment.endOfDay, zone ?? .taipei)
      return (end, end)
    case .part:
      return (milliseconds(due.firstDay, 0, .taipei), milliseconds(due.lastDay, Moment.endOfDay, .taipei))
    }
  }

  /// Since 1970-01-01 in UTC.
  private func milliseconds(_ day: Day, _ minutes: Int, _ zone: Zone) -> Int64 {
    zone.seconds(day, second: minutes * 60) * 1_000
  }
}
