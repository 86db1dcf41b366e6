import TripCosting
package import TripModel

/// A 統一編號 has eight digits and a check digit that fits.
///
/// Since 2023-04-01 the weighted sum must be divisible by 5 (before: by 10), Ministry of Finance; a mismatch asks for a
/// second look and is no proof, so it is a warning. All zeros pass the arithmetic and are refused as a placeholder.
struct UniformNumber: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.companies.flatMap { company in
      [
        finding(company.ubn, of: company.id, at: company.origin),
        finding(company.billToUBN, of: company.id, at: company.origin, .billToUBN),
      ].compactMap(\.self)
    }
      + trip.applications.compactMap { finding($0.company.ubn, of: $0.id, at: $0.origin) }
  }

  private func finding(
    _ ubn: String, of id: String, at origin: Origin, _ column: CompanyColumn = .ubn
  ) -> Diagnostic? {
    guard UniformNumber.isWrong(ubn) else { return nil }
    let digits = ubn.utf8.count { (48...57).contains($0) }
    let lostZero = digits == ubn.utf8.count && digits < 8
    return finding(
      .wrong(ubn, of: id), at: origin, column.field, because: lostZero ? .lostZero(digits) : nil,
      remedy: .ask)
  }

  /// An empty one is not known yet.
  static func isWrong(_ ubn: String) -> Bool { !ubn.isEmpty && !isValid(ubn) }

  package static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 8, digits.allSatisfy((0...9).contains), digits.contains(where: { $0 != 0 }) else {
      return false
    }
    let sum = zip(digits, [1, 2, 1, 2, 1, 2, 4, 1]).reduce(0) { $0 + $1.0 * $1.1 / 10 + $1.0 * $1.1 % 10 }
    return sum % 5 == 0 || (digits[6] == 7 && (sum + 1) % 5 == 0)
  }
}

extension RuleBook {
  /// Applications, by number, whose 統一編號 does not pass its check.
  package static func wrongNumbers(_ trip: Trip) -> Set<Int> {
    Set(trip.applications.indices.filter { UniformNumber.isWrong(trip.applications[$0].company.ubn) })
  }
}

extension Sentence {
  fileprivate static func wrong(_ ubn: String, of id: String) -> Sentence {
    Sentence(
      en: "\(id): '\(ubn)' does not pass the check of a uniform number (統一編號)",
      zhHant: "\(id)：統一編號「\(ubn)」檢查碼不符",
      ja: "\(id)：統一編号「\(ubn)」の検査数字が合いません")
  }
  fileprivate static func lostZero(_ digits: Int) -> Sentence {
    Sentence(
      en: "\(digits) digits: a spreadsheet may have dropped leading zeros", zhHant: "只有 \(digits) 碼：前面的 0 可能被試算表刪除",
      ja: "\(digits) 桁です。先頭の 0 が表計算ソフトで消えた可能性があります")
  }
  fileprivate static let ask = Sentence(
    en: "ask the company before the receipt is made out", zhHant: "開立收據前請向該公司確認", ja: "領収書の発行前に企業へ確認してください")
}
