import TripCosting
import TripModel

/// What is confirmed on a day that has not come yet was confirmed by nobody; due days may be counted from it.
struct ConfirmedDayReached: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let prices = trip.confirmations.map { ($0.origin, $0.on, ConfirmationColumn.on.field) }
    let people = trip.interpreterLines.map { ($0.origin, $0.on, InterpreterColumn.on.field) }
    return (prices + people).compactMap { origin, day, field in
      guard day > context.clock else { return nil }
      return finding(.future(day, context.clock), at: origin, field, remedy: .correctDay)
    }
  }
}

extension Sentence {
  fileprivate static let correctDay = Sentence(
    en: "correct the day, or add the row once it is confirmed", zhHant: "請更正日期，或待確認後再填", ja: "日付を訂正するか、確定してから追加してください")
  fileprivate static func future(_ day: Day, _ today: Day) -> Sentence {
    Sentence(
      en: "confirmed on \(day.iso), which is after today (\(today.iso)); due days may be counted from it",
      zhHant: "確認日期 \(day.iso) 晚於今天（\(today.iso)），繳費期限可能依此計算",
      ja: "確定日 \(day.iso) は今日（\(today.iso)）より後です。支払期限の計算に使われることがあります")
  }
}
