import TripCosting
import TripModel

/// No discount takes off more than there is to pay: 100 percent, or for a person the least of the fares.
struct DiscountWithinFare: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.adjustments.compactMap { adjustment in
      guard adjustment.price.isDiscount, isTooMuch(adjustment.price, trip.fares.map(\.price.amount)) else { return nil }
      return finding(
        .tooMuch, at: adjustment.origin, Field("price"), related: trip.fares.map(\.origin), remedy: .correct)
    }
  }

  /// A fare on request may turn out to be anything; another currency is taken off from nothing.
  private func isTooMuch(_ discount: PriceList.Adjustment, _ fares: [Amount]) -> Bool {
    switch discount.value {
    case .percent(let percent): return percent.millionths > Percent.whole.millionths
    case .money(let amount, _, _):
      guard !discount.isPerCompany else { return false }
      let (same, most) = (fares.filter { $0.currency == amount.currency }, max(amount.low, amount.high ?? 0))
      return same.isEmpty ? !fares.isEmpty : same.contains { $0.open == 0 && $0.low < most }
    }
  }
}

extension Sentence {
  fileprivate static let tooMuch = Sentence(
    en: "takes off more than a fare has in that currency", zhHant: "優惠超過該幣別的旅費", ja: "その通貨の旅行代金を超える割引です")
  fileprivate static let correct = Sentence(
    en: "check the digits and the currency; at most 100%", zhHant: "請檢查位數與幣別；至多 100%", ja: "桁と通貨を確認してください。上限は 100% です")
}
