import TripCosting
import TripModel

/// No two companies have one 統一編號: one of them was typed wrongly, or a branch is entered as a company of its own.
struct UniformNumberOnce: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var seen: [String: Company] = [:]
    return trip.companies.compactMap { company in
      guard !company.ubn.isEmpty else { return nil }
      guard let first = seen[company.ubn] else {
        seen[company.ubn] = company
        return nil
      }
      return finding(
        .twice(company.id, first.id, company.ubn), at: company.origin, CompanyColumn.ubn.field,
        related: [first.origin], remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static func twice(_ company: String, _ other: String, _ ubn: String) -> Sentence {
    Sentence(
      en: "\(company) has the uniform number of \(other): '\(ubn)'", zhHant: "\(company) 的統一編號與 \(other) 相同：「\(ubn)」",
      ja: "\(company) の統一編号が \(other) と同じです：「\(ubn)」")
  }
  fileprivate static let ask = Sentence(
    en: "ask both companies; where it is right, as of a branch, a waiver lets it stand",
    zhHant: "請洽兩家公司確認；若為分公司等確屬相同，可於 waivers.csv 豁免",
    ja: "両社に確認してください。支店などで正しい場合は waivers.csv で免除できます")
}
