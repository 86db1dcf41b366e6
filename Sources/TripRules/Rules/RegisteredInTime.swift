import TripCosting
import TripModel

/// Companies register before applications close (brochure 6).
struct RegisteredInTime: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let deadline = trip.deadlines.first(where: { $0.kind == .applications }) else { return [] }
    let last = deadline.due.lastDay
    return trip.companies.compactMap { company in
      guard let registered = company.registered, registered > last else { return nil }
      return finding(
        .late(company, registered, last), at: company.origin, CompanyColumn.registered.field,
        related: [deadline.origin], remedy: .correctOrWaive
      )
    }
  }
}

extension Sentence {
  fileprivate static let correctOrWaive = Sentence(
    en: "correct the date, or waive it with the name of who let the company in", zhHant: "請更正日期；若經同意補報名，請豁免並寫明核准人",
    ja: "日付を訂正するか、追加受付の承認者を記して免除してください")
  fileprivate static func late(_ company: Company, _ registered: Day, _ last: Day) -> Sentence {
    let (day, limit) = (registered.iso, last.iso)
    return Sentence(
      en: "\(company.id) registered on \(day), after applications closed on \(limit)",
      zhHant: "\(company.id) 於 \(day) 報名，已過申請截止日 \(limit)", ja: "\(company.id) の申込日 \(day) は締切 \(limit) を過ぎています")
  }
}
