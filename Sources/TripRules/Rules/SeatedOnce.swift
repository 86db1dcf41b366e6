import TripCosting
import TripModel

/// Nobody sits at two tables of one meal.
struct SeatedOnce: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var first: [String: TableSeat] = [:]
    return trip.tables.compactMap { seat in
      let key = "\(seat.day.number) \(seat.meal.rawValue) \(seat.delegate)"
      guard let other = first[key] else {
        first[key] = seat
        return nil
      }
      let delegate = trip.delegates[seat.delegate]
      return finding(
        .twice(delegate, other.table, seat.table), at: seat.origin, TableColumn.table.field, related: [other.origin],
        remedy: .remove)
    }
  }
}

extension Sentence {
  fileprivate static func twice(_ delegate: Delegate, _ one: String, _ other: String) -> Sentence {
    Sentence(
      en: "\(delegate.name(in: .en)) sits at table \(one) and at table \(other) of the same meal",
      zhHant: "\(delegate.name(in: .zhHant)) 同一餐排了第 \(one) 桌與第 \(other) 桌",
      ja: "\(delegate.name(in: .ja)) さんが同じ食事で \(one) 卓と \(other) 卓に入っています")
  }
  fileprivate static let remove = Sentence(
    en: "keep one row; a row without a name seats the whole company", zhHant: "請只保留一列；未填姓名的列代表整家公司",
    ja: "どちらか 1 行にしてください。氏名のない行は会社全員の席になります")
}
