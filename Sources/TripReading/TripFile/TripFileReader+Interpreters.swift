import TripCosting
import TripModel

extension TripFileReader {
  func interpreters(_ reader: ObjectReader) -> InterpreterOffer? {
    defer { reader.finish() }
    let amount = reader.require("price", reader.amount("price"))
    let note = reader.localized("note")
    let providers = reader.objects("providers").compactMap(provider)
    let likely = reader.likely()
    guard let amount else { return nil }
    var offer = InterpreterOffer(origin: reader.origin, amount: amount, note: note, providers: providers)
    offer.likely = likely
    return offer
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
    let grades = reader.objects("grades").compactMap(grade)
    guard let name else { return nil }
    let terms = InterpreterTerms(
      halfDayMinutes: half ?? 240, fullDayMinutes: full ?? 480, noon: noon,
      beyondHalfDay: step.map { .steps(minutes: max(1, $0)) } ?? .fullDay, overtimeStep: overtime ?? 60,
      travel: travel, cancellation: cancellation)
    return InterpreterProvider(origin: reader.origin, name: name, terms: terms, grades: grades)
  }

  private func grade(_ reader: ObjectReader) -> InterpreterProvider.Grade? {
    defer { reader.finish() }
    let name = reader.require("grade", reader.text("grade"))
    let halfDay = reader.require("halfDay", reader.amount("halfDay"))
    let (fullDay, step) = (reader.amount("fullDay"), reader.amount("step"))
    guard let name, let halfDay else { return nil }
    return InterpreterProvider.Grade(
      name: name, prices: InterpreterPrices(halfDay: halfDay, fullDay: fullDay, step: step))
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
