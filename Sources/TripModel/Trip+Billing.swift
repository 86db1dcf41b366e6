extension Trip {
  /// The 統一編號 that stands beside the name on the bill: of whoever ``Company/billTo`` names, never the company's own
  /// beside another's name; empty where it is not known.
  package func billingNumber(of company: Company) -> String {
    guard company.billToUBN.isEmpty else { return company.billToUBN }
    let names = [company.name, company.nameEn, company.nameJa]
    guard !company.billTo.isEmpty, !names.contains(company.billTo) else { return company.ubn }
    return companies.first { [$0.name, $0.nameEn, $0.nameJa].contains(company.billTo) }?.ubn ?? ""
  }
}
