import TripCosting
import TripModel

/// A passport is valid until the day of leaving; of Japan, which asks for no more (有效護照).
struct PassportValidForTrip: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let leaving = trip.dayOfReturn else { return [] }
    return trip.delegates.compactMap { delegate in
      guard let expiry = delegate.passportExpiry, expiry < leaving else { return nil }
      return finding(
        .expired(delegate, leaving, isJapan: trip.isTakenForJapan), at: delegate.origin,
        DelegateColumn.passportExpiry.field, remedy: .renew)
    }
  }
}

extension Sentence {
  fileprivate static func expired(_ delegate: Delegate, _ leaving: Day, isJapan: Bool) -> Sentence {
    let (day, place) = (leaving.iso, isJapan ? (en: "leaving Japan", zh: "離開日本") : (en: "leaving", zh: "回程"))
    return Sentence(
      en: "the passport of \(delegate.name(in: .en)) expires before \(place.en) on \(day)",
      zhHant: "\(delegate.name(in: .zhHant)) 的護照在 \(day) \(place.zh)前到期",
      ja: "\(delegate.name(in: .ja)) さんの旅券は \(day) の出国前に失効します")
  }
  fileprivate static let renew = Sentence(
    en: "the passport must be renewed before the name list", zhHant: "須於提交名單前換發護照", ja: "名簿提出前に旅券の更新が必要です")
}
