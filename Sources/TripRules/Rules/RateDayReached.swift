import TripCosting
import TripModel

/// A rate of a day that has not come yet is known to nobody; it is not used before that day.
struct RateDayReached: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.rates.compactMap { rate in
      guard let day = rate.day, day > context.clock else { return nil }
      return finding(.future(day, context.clock), at: rate.origin, RateColumn.day.field, remedy: .correctDay)
    }
  }
}

extension Sentence {
  fileprivate static let correctDay = Sentence(
    en: "correct the day, or add the row once the rate is published", zhHant: "請更正日期，或待匯率公布後再填",
    ja: "日付を訂正するか、レートが公表されてから追加してください")
  fileprivate static func future(_ day: Day, _ today: Day) -> Sentence {
    Sentence(
      en: "the rate is of \(day.iso), which is after today (\(today.iso)); it is not used before that day",
      zhHant: "匯率日期 \(day.iso) 晚於今天（\(today.iso)），該日之前不採用",
      ja: "レートの日付 \(day.iso) は今日（\(today.iso)）より後です。その日までは使いません")
  }
}
