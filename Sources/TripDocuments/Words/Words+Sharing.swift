package import TripModel

extension Words {
  /// Behind the title of an interpreter whom several companies pay together.
  static func shared(by count: Int) -> Sentence {
    guard count > 1 else { return Sentence(verbatim: "") }
    return Sentence(
      en: " (one of \(count) equal parts)", zhHant: "（\(count) 家公司共用之分攤額）", ja: "（\(count) 社共同依頼の分担額）")
  }

  package static let sharingRule = Sentence(
    en:
      "Shared interpreters: equal parts to the yen; the units left over go to the companies that come first on the roster, so that the parts add up exactly.",
    zhHant: "共用口譯：平均分攤至 1 日圓；除不盡的零數由名冊順序在前的公司各多負擔 1 日圓，分攤額合計與總額完全相符。",
    ja: "共同依頼の通訳：1円単位で均等に分担します。端数は名簿順に先の企業から1円ずつ負担し、合計は総額と一致します。")
}
