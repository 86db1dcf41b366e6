package import TripCosting

/// A row of `booklet.csv`: what a company says of itself in one language; empty is not translated.
package struct BookletText: Hashable, Sendable {
  package var origin: Origin
  /// In the roster's companies.
  package var company: Int
  package var language: Language
  package var products: String
  package var record: String
  package var plans: String

  package init(
    origin: Origin, company: Int, language: Language, products: String = "", record: String = "", plans: String = ""
  ) {
    self.origin = origin
    self.company = company
    self.language = language
    self.products = products
    self.record = record
    self.plans = plans
  }
}

/// The columns of `booklet.csv`.
package enum BookletColumn: String, RosterColumn {
  case company, language, products, record, plans

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .language: Sentence(en: "Language", zhHant: "語言", ja: "言語")
    case .products: Sentence(en: "Products and services", zhHant: "產品／服務說明", ja: "製品・サービス")
    case .record: Sentence(en: "Business and innovation", zhHant: "營運表現與創新紀錄", ja: "業績とイノベーション")
    case .plans: Sentence(en: "Plans abroad", zhHant: "國際市場布局", ja: "海外展開計画")
    }
  }

  package var isPersonal: Bool { false }

  package var aliases: [String] {
    switch self {
    case .company: ["code", "代號"]
    case .language: ["lang"]
    case .products: ["產品"]
    case .record: ["紀錄", "業績と革新"]
    case .plans: ["規劃"]
    }
  }
}
