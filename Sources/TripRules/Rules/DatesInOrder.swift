import TripCosting
import TripModel

/// What begins does not end before: the trip, a stay, the days of registration of a fare, a discount or a surcharge.
struct DatesInOrder: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let period = trip.period.flatMap { reversed($0.first, $0.last, $0.origin, "to", allowsSameDay: true) }
    let stays = trip.stays.compactMap { reversed($0.checkIn, $0.checkOut, $0.origin, "checkOut", allowsSameDay: false) }
    let conditions = trip.conditions.compactMap { origin, condition -> Diagnostic? in
      guard let from = condition.from, let until = condition.until else { return nil }
      return reversed(from, until, origin, "registeredUntil", allowsSameDay: true)
    }
    return [period].compactMap { $0 } + stays + conditions
  }

  private func reversed(
    _ first: Day, _ last: Day, _ origin: Origin, _ key: String, allowsSameDay: Bool
  ) -> Diagnostic? {
    guard last < first || (last == first && !allowsSameDay) else { return nil }
    return finding(.reversed(first, last), at: origin, Field(key), remedy: .exchange)
  }
}

extension Sentence {
  fileprivate static func reversed(_ first: Day, _ last: Day) -> Sentence {
    Sentence(
      en: "ends on \(last.iso), but begins on \(first.iso)", zhHant: "結束日 \(last.iso) 未晚於開始日 \(first.iso)",
      ja: "終了日 \(last.iso) が開始日 \(first.iso) より後になっていません")
  }
  fileprivate static let exchange = Sentence(
    en: "exchange or correct the two dates", zhHant: "請對調或更正兩個日期", ja: "二つの日付を入れ替えるか訂正してください")
}
