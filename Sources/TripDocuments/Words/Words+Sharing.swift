package import TripCosting
package import TripModel

extension Words {
  /// Behind the title of an interpreter whom several companies pay together.
  static func shared(by count: Int) -> Sentence {
    guard count > 1 else { return Sentence(verbatim: "") }
    return Sentence(
      en: " (one of \(count) equal parts)", zhHant: "（\(count) 家公司共用之分攤額）", ja: "（\(count) 社共同依頼の分担額）")
  }

  /// How a fee is shared.
  ///
  /// - Parameter currencies: Of the fees.
  package static func sharingRule(_ currencies: [Currency]) -> Sentence {
    let units = Set(currencies).map { AmountText.sentence(.exact(Money(1, $0))) }.sorted { $0.en < $1.en }
    guard currencies.contains(where: { $0 != .yen }) else { return sharingYen }
    let unit = units.joined(Sentence(en: ", ", zhHant: "、", ja: "・"))
    return Sentence(
      en:
        "Shared interpreters: equal parts to the smallest unit (\(unit.en)); the units left over go to the companies that come first on the roster, so that the parts add up exactly.",
      zhHant: "共用口譯：平均分攤至最小單位（\(unit.zhHant)）；除不盡的尾數由名冊順序在前的公司依序各多負擔一個單位，分攤額合計與總額完全相符。",
      ja: "共同依頼の通訳：最小単位（\(unit.ja)）で均等に分担します。端数は名簿順に先の企業から1単位ずつ負担し、合計は総額と一致します。")
  }

  private static let sharingYen = Sentence(
    en:
      "Shared interpreters: equal parts to the yen; the units left over go to the companies that come first on the roster, so that the parts add up exactly.",
    zhHant: "共用口譯：平均分攤至 1 日圓；除不盡的尾數由名冊順序在前的公司依序各多負擔 1 日圓，分攤額合計與總額完全相符。",
    ja: "共同依頼の通訳：1円単位で均等に分担します。端数は名簿順に先の企業から1円ずつ負担し、合計は総額と一致します。")
}
