import TripCosting
import TripModel

/// Where a receipt goes to somebody else than the company (`bill_to`), the 統一編號 of that payer is known.
///
/// The receipt leaves it empty rather than carrying the company's own; a private person and a payer abroad have none, so
/// this is a note.
struct PayerNumbered: Rule {
  let severity = Diagnostic.Severity.note

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.companies.compactMap { company in
      guard !company.billTo.isEmpty, trip.billingNumber(of: company).isEmpty else { return nil }
      return finding(
        .unnumbered(company.billTo, of: company.id), at: company.origin, CompanyColumn.billTo.field, remedy: .give)
    }
  }
}

extension Sentence {
  fileprivate static func unnumbered(_ payer: String, of id: String) -> Sentence {
    Sentence(
      en: "\(id): the receipt goes to '\(payer)', whose uniform number (統一編號) is not given",
      zhHant: "\(id)：收據抬頭「\(payer)」沒有統一編號", ja: "\(id)：領収書の宛名「\(payer)」の統一編号がありません")
  }
  fileprivate static let give = Sentence(
    en: "write it into bill_to_ubn; a private person or a payer abroad has none",
    zhHant: "請填入\(CompanyColumn.billToUBN.told.zhHant)；個人或國外付款人無統編者免填",
    ja: "\(CompanyColumn.billToUBN.told.ja)に記入してください。個人や海外の支払者で番号がない場合は不要です")
}
