import TripCosting
import TripModel

/// A likely price is one that its price allows: the same currency, not below "from", not outside a range.
struct LikelyPriceFits: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.likelyPrices.filter { !$0.amount.allows($0.likely.price) }.map { item, _, likely in
      finding(.outside, at: likely.origin, Field("price"), related: [item], remedy: .correct)
    }
  }
}

extension Sentence {
  fileprivate static let outside = Sentence(
    en: "the likely price is outside what the price says", zhHant: "可能價格不在原價格範圍內", ja: "見込み価格が元の価格の範囲外です")
  fileprivate static let correct = Sentence(
    en: "correct one of the two, or leave the likely price out", zhHant: "請更正其一，或刪除可能價格", ja: "どちらかを訂正するか、見込み価格を省いてください"
  )
}
