import TripCosting
import TripModel

/// Days, flights and nights lie between the first and the last day of the trip (brochure 4(1)).
struct DayWithinTrip: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let period = trip.period else { return [] }
    let dates =
      trip.days.map { ($0.day, $0.origin, "date") } + trip.flights.map { ($0.day, $0.origin, "date") }
      + trip.stays.flatMap { [($0.checkIn, $0.origin, "checkIn"), ($0.checkOut, $0.origin, "checkOut")] }
    return dates.filter { !period.contains($0.0) }.map { day, origin, key in
      finding(.outside(day, period), at: origin, Field(key), related: [period.origin], remedy: .correct)
    }
  }
}

extension Sentence {
  fileprivate static func outside(_ day: Day, _ period: Period) -> Sentence {
    let (date, first, last) = (day.iso, period.first.iso, period.last.iso)
    return Sentence(
      en: "\(date) lies outside the trip, \(first) to \(last)", zhHant: "\(date) 不在行程期間 \(first) 至 \(last) 之內",
      ja: "\(date) は旅程期間 \(first)～\(last) の外です")
  }
  fileprivate static let correct = Sentence(
    en: "correct the date, or the period", zhHant: "請更正日期或行程期間", ja: "日付または旅程期間を訂正してください")
}
