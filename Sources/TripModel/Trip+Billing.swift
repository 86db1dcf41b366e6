extension Trip {
  /// The 統一編號 that stands beside the name on the bill: of whoever ``Company/billTo`` names, never the company's own
  /// beside another's name; empty where it is not known.
  package func billingNumber(of company: Company) -> String {
    guard !company.billTo.isEmpty else { return company.ubn }
    guard company.billToUBN.isEmpty else { return company.billToUBN }
    if company.isNamed(company.billTo) { return company.ubn }
    return companies.first { $0.isNamed(company.billTo) }?.ubn ?? ""
  }
}

extension Company {
  /// With or without its legal form: 範例 is 範例股份有限公司, as a roster and a title on a receipt write it.
  fileprivate func isNamed(_ title: String) -> Bool {
    [name, nameEn, nameJa].contains { own in
      own == title || !own.isEmpty && ["股份有限公司", "有限公司", "公司"].contains { own + $0 == title || own == title + $0 }
    }
  }
}
