import TripCosting
import TripModel

extension TripFileReader {
  func interpreters(_ reader: ObjectReader, _ trip: Trip) -> InterpreterOffer? {
    defer { reader.finish() }
    let amount = reader.require("price", reader.amount("price"))
    let note = reader.localized("note")
    let bookings = Bookings(trip, notebook: root.notebook)
    let providers = reader.objects("providers").compactMap(provider)
    let confirmed = reader.objects("confirmed").compactMap { self.confirmed($0, bookings, trip) }
    let likely = reader.likely()
    guard let amount else { return nil }
    var offer = InterpreterOffer(
      origin: reader.origin, amount: amount, note: note, confirmed: confirmed, providers: providers)
    offer.likely = likely
    return offer
  }

  private func confirmed(_ reader: ObjectReader, _ bookings: Bookings, _ trip: Trip) -> ConfirmedInterpreter? {
    defer { reader.finish() }
    let word = reader.require("booking", reader.text("booking"))
    let (company, amount) = (reader.text("company"), reader.require("price", reader.amount("price")))
    let (person, grade) = (reader.text("name"), reader.text("grade"))
    guard let word, let amount else { return nil }
    guard let booking = bookings.booking(word.lowercased()) else {
      let allowed = trip.sessions.filter(\.offersInterpreter).compactMap(\.id)
      reader.report(
        .unknownSession(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), "booking")
      return nil
    }
    return ConfirmedInterpreter(
      origin: reader.origin, booking: booking, company: company ?? "", person: person ?? "", grade: grade ?? "",
      amount: amount)
  }

  private func provider(_ reader: ObjectReader) -> InterpreterProvider? {
    defer { reader.finish() }
    let name = reader.require("name", reader.localized("name"))
    let (half, full) = (reader.integer("halfDayMinutes"), reader.integer("fullDayMinutes"))
    let (noon, step, overtime) = (noon(reader), reader.integer("stepMinutes"), reader.integer("overtimeMinutes"))
    let travel = TravelTerms(
      isAtCost: reader.truth("travelAtCost") ?? true, outOfTownKilometres: reader.integer("outOfTownKilometres"),
      travelTimePercent: Int64(reader.integer("travelTimePercent") ?? 50))
    let cancellation = CancellationTerms(reader.objects("cancellation").compactMap(cancellation))
    guard let name else { return nil }
    let terms = InterpreterTerms(
      halfDayMinutes: half ?? 240, fullDayMinutes: full ?? 480, noon: noon,
      beyondHalfDay: step.map { .steps(minutes: max(1, $0)) } ?? .fullDay, overtimeStep: overtime ?? 60,
      travel: travel, cancellation: cancellation)
    return InterpreterProvider(origin: reader.origin, name: name, terms: terms)
  }

  /// With an end the whole break counts, without one the minute.
  private func noon(_ reader: ObjectReader) -> NoonRule {
    let (from, to) = (reader.clock("noonFrom"), reader.clock("noonTo"))
    guard let from else { return .none }
    return to.map { .containing(from: from, to: $0) } ?? .crossing(from)
  }

  private func cancellation(_ reader: ObjectReader) -> CancellationTerms.Step? {
    defer { reader.finish() }
    let days = reader.require("daysBefore", reader.integer("daysBefore"))
    let percent = reader.require("percent", reader.integer("percent"))
    guard let days, let percent else { return nil }
    return CancellationTerms.Step(daysBefore: days, percent: Int64(percent))
  }
}
