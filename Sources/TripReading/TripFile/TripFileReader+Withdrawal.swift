import TripCosting
import TripModel

extension TripFileReader {
  func withdrawal(_ reader: ObjectReader) -> Withdrawal {
    defer { reader.finish() }
    let source = reader.require("source", reader.localized("source")) ?? .same("")
    let payee = reader.choice("payee", PayeeWord.self) ?? .agency
    let (deposit, costs) = (reader.amount("deposit"), reader.amount("administrativeCosts"))
    let (zone, isLeast) = (reader.zone("zone") ?? .taipei, reader.truth("atLeast") ?? true)
    let steps = reader.objects("steps").compactMap(leavingStep)
    return Withdrawal(
      origin: reader.origin, source: source, payee: payee.payee, deposit: deposit, administrative: costs, zone: zone,
      isLeast: isLeast, steps: steps)
  }

  private func leavingStep(_ reader: ObjectReader) -> LeavingStep? {
    defer { reader.finish() }
    let limit = leavingLimit(reader)
    let base = reader.choice("of", LeavingBase.self) ?? .fee
    // A step says one or the other: the one that does not count is told as a key that means nothing there.
    if let percent = reader.integer("percent") {
      let share = Int64(clamping: percent)
      return LeavingStep(
        origin: reader.origin, limit: limit, keeps: base == .fee ? .percentOfFee(share) : .percentOfDeposit(share))
    }
    if !reader.has("sum") { _ = reader.require("percent", Int?.none) }
    return reader.amount("sum").map { LeavingStep(origin: reader.origin, limit: limit, keeps: .sum($0)) }
  }

  /// A day of the calendar, else days before departure, else for good.
  private func leavingLimit(_ reader: ObjectReader) -> LeavingLimit {
    let (day, clock) = (reader.day("until"), reader.text("at"))
    let minutes = clock.flatMap { ClockText.read($0) }
    if let clock, minutes == nil { reader.report(.clockUnreadable(clock), "at") }
    if let day { return .day(day, minutes: minutes ?? Moment.endOfDay) }
    if let days = reader.integer("daysBefore") { return .daysBefore(days, minutes: minutes ?? Moment.endOfDay) }
    return .open
  }
}

/// What a percentage is of, as `trip.json` names it.
enum LeavingBase: String, CaseIterable {
  case fee, deposit
}
