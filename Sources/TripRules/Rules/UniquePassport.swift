import TripCosting
import TripModel

/// A passport number belongs to one person; numbers of different states may be the same.
struct UniquePassport: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var seen: [String: Origin] = [:]
    seen.reserveCapacity(trip.delegates.count)
    return trip.delegates.compactMap { delegate in
      guard !delegate.passportNumber.isEmpty else { return nil }
      let key = delegate.nationality + delegate.passportNumber
      guard let first = seen[key] else {
        seen[key] = delegate.origin
        return nil
      }
      return finding(
        .twice(delegate), at: delegate.origin, DelegateColumn.passportNumber.field, related: [first], remedy: .compare)
    }
  }
}

extension Sentence {
  fileprivate static func twice(_ delegate: Delegate) -> Sentence {
    let number = Masking.mask(delegate.passportNumber)
    return Sentence(
      en: "passport '\(number)' of \(delegate.name(in: .en)) stands twice",
      zhHant: "\(delegate.name(in: .zhHant)) 的護照號碼「\(number)」重複",
      ja: "\(delegate.name(in: .ja)) さんの旅券番号「\(number)」が重複しています")
  }
  fileprivate static let compare = Sentence(
    en: "compare both rows with the passports", zhHant: "請將兩列與護照核對", ja: "両方の行を旅券と照合してください")
}
