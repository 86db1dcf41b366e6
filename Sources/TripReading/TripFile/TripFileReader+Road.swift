import TripCosting
import TripModel

/// What the days on the road need: who leads, how the delegation moves, and where the places lie.
extension TripFileReader {
  func readRoad(into trip: inout Trip) {
    trip.driverHours = root.object("driverHours").flatMap(driverHours)
    trip.route = root.objects("route").compactMap(routePlace)
    trip.luggagePerPerson = root.integer("luggagePerPerson")
  }

  func readRoad(_ reader: ObjectReader, into day: inout ItineraryDay) {
    day.leader = reader.object("leader").flatMap(contact)
    day.contacts = reader.objects("contacts").compactMap(contact)
    day.staff = reader.integer("staff", within: 0...10_000)
    day.bring = reader.localizedList("bring")
    day.legs = reader.objects("legs").map(leg)
  }

  private func leg(_ reader: ObjectReader) -> Leg {
    defer { reader.finish() }
    var leg = Leg(origin: reader.origin, kind: reader.choice("kind", Leg.Kind.self))
    (leg.from, leg.to) = (reader.localized("from"), reader.localized("to"))
    leg.times = times(reader)
    leg.zone = reader.zone("zone")
    leg.coach = reader.object("coach").map(coach)
    return leg
  }

  func times(_ reader: ObjectReader) -> Leg.Times {
    var times = Leg.Times()
    times.meetingPoint = reader.localized("meetingPoint")
    times.meetAt = reader.clock("meetAt")
    (times.departs, times.arrives) = (reader.clock("departs"), reader.clock("arrives"))
    return times
  }

  private func coach(_ reader: ObjectReader) -> Coach {
    defer { reader.finish() }
    var coach = Coach(origin: reader.origin)
    coach.company = reader.localized("company")
    coach.phone = reader.text("phone")
    (coach.seats, coach.luggage) = (reader.integer("seats"), reader.integer("luggage"))
    coach.duty = hours(reader, "dutyFrom", "dutyTo")
    coach.drivingMinutes = reader.integer("drivingMinutes")
    coach.continuousMinutes = reader.integer("continuousMinutes")
    return coach
  }

  private func driverHours(_ reader: ObjectReader) -> DriverHours? {
    defer { reader.finish() }
    let source = reader.require("source", reader.localized("source"))
    var hours = DriverHours(origin: reader.origin, source: source ?? .same(""))
    hours.dutyMinutes = reader.integer("dutyMinutes")
    hours.drivingMinutes = reader.integer("drivingMinutes")
    hours.continuousMinutes = reader.integer("continuousMinutes")
    hours.restMinutes = reader.integer("restMinutes")
    return source == nil ? nil : hours
  }

  private func routePlace(_ reader: ObjectReader) -> RoutePlace? {
    defer { reader.finish() }
    let name = reader.require("place", reader.localized("place"))
    let latitude = reader.require("latitude", reader.degrees("latitude", within: 90))
    let longitude = reader.require("longitude", reader.degrees("longitude", within: 180))
    let (day, source) = (reader.day("date"), reader.localized("source"))
    guard let name, let latitude, let longitude else { return nil }
    var place = RoutePlace(
      origin: reader.origin, name: name, position: MapPosition(latitude: latitude, longitude: longitude), day: day)
    place.source = source
    return place
  }
}

extension ObjectReader {
  /// Degrees as text, such as "35.6895" or "-0.12", in ten-thousandths; further digits are cut off.
  fileprivate func degrees(_ key: String, within limit: Int) -> Int? {
    guard let text = text(key) else { return nil }
    if let degrees = DegreesText.read(text), abs(degrees) <= limit * 10_000 { return degrees }
    report(.degreesUnreadable(text), key)
    return nil
  }
}
