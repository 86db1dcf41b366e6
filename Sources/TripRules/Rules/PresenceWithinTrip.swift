import TripCosting
import TripModel

/// Who joins later or leaves earlier does so on days of the trip, in this order.
struct PresenceWithinTrip: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.delegates.filter { $0.presence != .whole }.compactMap { delegate in
      let presence = delegate.presence
      if let joins = presence.joins, let leaves = presence.leaves, leaves < joins {
        return finding(
          .backwards(delegate), at: delegate.origin, DelegateColumn.leaves.field, remedy: .order)
      }
      guard let first = trip.firstDay, let last = trip.lastDay else { return nil }
      if let joins = presence.joins, joins < first || joins > last {
        return finding(.outside(delegate, joins), at: delegate.origin, DelegateColumn.joins.field, remedy: .within)
      }
      guard let leaves = presence.leaves, leaves < first || leaves > last else { return nil }
      return finding(.outside(delegate, leaves), at: delegate.origin, DelegateColumn.leaves.field, remedy: .within)
    }
  }
}

extension Sentence {
  fileprivate static func backwards(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "\(delegate.name(in: .en)) leaves before joining", zhHant: "\(delegate.name(in: .zhHant)) 的離團日早於入團日",
      ja: "\(delegate.name(in: .ja)) さんの離団日が合流日より前です")
  }
  fileprivate static let order = Sentence(
    en: "'joins' is the first day with the delegation and 'leaves' the last",
    zhHant: "\(DelegateColumn.joins.told.zhHant)為入團第一天，\(DelegateColumn.leaves.told.zhHant)為在團最後一天",
    ja: "\(DelegateColumn.joins.told.ja)は参加の初日、\(DelegateColumn.leaves.told.ja)は最終日です")
  fileprivate static func outside(_ delegate: Delegate, _ day: Day) -> Sentence {
    Sentence(
      en: "\(delegate.name(in: .en)) joins or leaves on \(day.iso), which is no day of the trip",
      zhHant: "\(delegate.name(in: .zhHant)) 的入團或離團日 \(day.iso) 不在行程期間內",
      ja: "\(delegate.name(in: .ja)) さんの合流日・離団日 \(day.iso) は旅程期間の外です")
  }
  fileprivate static let within = Sentence(
    en: "leave it empty for the whole trip; nights before or after it are 'extra_nights'",
    zhHant: "全程參加者請留空；行程前後加住請填\(DelegateColumn.extraNights.told.zhHant)",
    ja: "全行程に参加する方は空欄に。前泊・後泊は\(DelegateColumn.extraNights.told.ja)に記入してください")
}
