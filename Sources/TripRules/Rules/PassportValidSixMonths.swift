import TripCosting
import TripModel

/// A passport is valid for six months after the return.
///
/// Japan asks Taiwan's citizens for a valid passport only (no three- or six-month rule), but agencies and airlines ask
/// for six months: a warning.
struct PassportValidSixMonths: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let leaving = trip.dayOfReturn else { return [] }
    let limit = leaving.advanced(byMonths: 6)
    return trip.delegates.compactMap { delegate in
      guard let expiry = delegate.passportExpiry, expiry >= leaving, expiry < limit else { return nil }
      return finding(
        .short(delegate, limit), at: delegate.origin, DelegateColumn.passportExpiry.field,
        because: trip.isTakenForJapan ? .law : .practice, remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static func short(_ delegate: Delegate, _ limit: Day) -> Sentence {
    let day = limit.iso
    return Sentence(
      en: "the passport of \(delegate.name(in: .en)) expires before \(day), six months after the return",
      zhHant: "\(delegate.name(in: .zhHant))的護照效期自回程日起不足六個月（應至 \(day) 以後）",
      ja: "\(delegate.name(in: .ja)) さんの旅券は帰国後 6 か月（\(day)）より前に失効します")
  }
  fileprivate static let law = Sentence(
    en: "Japan asks for a valid passport only; agencies and airlines ask for six months",
    zhHant: "日本僅要求護照有效；旅行社與航空公司通常要求六個月", ja: "日本の入国要件は有効な旅券のみですが、旅行会社や航空会社は 6 か月を求めます")
  fileprivate static let practice = Sentence(
    en: "agencies and airlines ask for six months, and so do many countries on entry",
    zhHant: "旅行社、航空公司及許多國家入境時要求六個月", ja: "旅行会社や航空会社のほか、多くの国が入国時に 6 か月を求めます")
  fileprivate static let ask = Sentence(
    en: "ask the agency, or waive it once it agrees", zhHant: "請向旅行社確認；同意後可豁免此警告", ja: "旅行会社に確認し、了承を得たら免除してください")
}
