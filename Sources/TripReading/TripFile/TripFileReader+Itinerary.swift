import TripCosting
import TripModel

extension TripFileReader {
  func days() -> [ItineraryDay] {
    var ids: Set<String> = []
    return root.objects("days").compactMap { reader in
      defer { reader.finish() }
      let weekday = reader.weekday("weekday")
      let date = reader.require("date", reader.day("date"))
      let meals = reader.nodes("meals").compactMap { meal($0, reader) }
      let sessions = HalfDay.allCases.compactMap { half in
        reader.object(half.rawValue).flatMap { session($0, half, date, &ids) }
      }
      guard let date else {
        var unused = ItineraryDay(origin: reader.origin, day: Day(number: 0))
        readRoad(reader, into: &unused)
        return nil
      }
      let planned = sessions.filter { !$0.isCancelled }.map(\.session)
      var day = ItineraryDay(origin: reader.origin, day: date, weekday: weekday, sessions: planned, meals: meals)
      day.cancelled = sessions.filter(\.isCancelled).map(\.session)
      readRoad(reader, into: &day)
      return day
    }
  }

  private func session(
    _ reader: ObjectReader, _ half: HalfDay, _ day: Day?, _ ids: inout Set<String>
  ) -> (session: Session, isCancelled: Bool)? {
    defer { reader.finish() }
    let id = reader.text("id")
    if let id, !ids.insert(id).inserted { reader.report(.duplicateID(id), "id") }
    let kind = reader.require("kind", reader.choice("kind", Session.Kind.self)) ?? .free
    let title = reader.require("title", reader.localized("title")) ?? .same("")
    let offers = reader.truth("interpreter") ?? false
    let (hours, place) = (hours(reader, "from", "to"), reader.localized("place"))
    let isCancelled = reader.truth("cancelled") ?? false
    guard let day else { return nil }
    var session = Session(
      origin: reader.origin, id: id, day: day, half: half, kind: kind, title: title, offersInterpreter: offers)
    session.hours = hours
    session.place = place
    return (session, isCancelled)
  }

  /// Both ends or none; an end that is not later is on the next day.
  func hours(_ reader: ObjectReader, _ start: String, _ end: String) -> Engagement? {
    let (from, to) = (reader.clock(start), reader.clock(end))
    guard from != nil || to != nil, let from = reader.require(start, from), let to = reader.require(end, to) else {
      return nil
    }
    return Engagement(start: from, end: to > from ? to : to + 1_440)
  }

  private func meal(_ node: JSONNode, _ reader: ObjectReader) -> Meal? {
    guard case .string(let word) = node.value else {
      reader.report(.wrongKind("meals", expected: .text), "meals")
      return nil
    }
    if let meal = Meal(rawValue: word) { return meal }
    let allowed = Meal.allCases.map(\.rawValue)
    reader.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), "meals")
    return nil
  }

  func flight(_ reader: ObjectReader) -> Flight? {
    defer { reader.finish() }
    let date = reader.require("date", reader.day("date"))
    let (from, to) = (reader.require("from", reader.text("from")), reader.require("to", reader.text("to")))
    let (weekday, number) = (reader.weekday("weekday"), reader.text("number"))
    let times = times(reader)
    guard let date, let from, let to else { return nil }
    var flight = Flight(origin: reader.origin, day: date, weekday: weekday, from: from, to: to, number: number)
    flight.times = times
    return flight
  }

  func stay(_ reader: ObjectReader) -> Stay? {
    defer { reader.finish() }
    let place = reader.require("place", reader.localized("place"))
    let (checkIn, checkOut) = (
      reader.require("checkIn", reader.day("checkIn")), reader.require("checkOut", reader.day("checkOut"))
    )
    let hotel = reader.localized("hotel")
    guard let place, let checkIn, let checkOut else { return nil }
    return Stay(origin: reader.origin, place: place, hotel: hotel, checkIn: checkIn, checkOut: checkOut)
  }

  func deadline(_ reader: ObjectReader) -> Deadline? {
    defer { reader.finish() }
    let kind = reader.choice("kind", Deadline.Kind.self) ?? .other
    let title = reader.require("title", reader.localized("title"))
    let due = reader.require("on", dueDate(reader))
    let (weekday, isTentative) = (reader.weekday("weekday"), reader.truth("tentative") ?? false)
    guard let title, let due else { return nil }
    return Deadline(
      origin: reader.origin, kind: kind, title: title, due: due, weekday: weekday, isTentative: isTentative)
  }

  private func dueDate(_ reader: ObjectReader) -> DueDate? {
    let (minutes, zone) = (reader.clock("at"), reader.zone("zone"))
    guard let text = reader.text("on") else { return nil }
    switch DueText.read(text) {
    case .part(let part, let year, let month): return .part(part, year: year, month: month)
    case .day(let reading):
      return reader.day(reading, text, "on").map { .day($0, minutes: minutes, zone: zone) }
    }
  }
}
