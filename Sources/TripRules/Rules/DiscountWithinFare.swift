import TripCosting
import TripModel

/// No discount takes off more than there is to pay: 100 percent, or for a person the fare of that person, in its currency.
struct DiscountWithinFare: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.adjustments.compactMap { adjustment in
      guard adjustment.price.isDiscount else { return nil }
      if isTooMuch(adjustment.price, trip.fares.map(\.price.amount)) {
        return finding(
          .tooMuch, at: adjustment.origin, Field("price"), related: trip.fares.map(\.origin), remedy: .correct)
      }
      guard let (member, fare) = tooMuch(adjustment.price, context.prices, context.parties) else { return nil }
      let name = trip.delegates.first { $0.origin == member.origin }?.sentence ?? Sentence(verbatim: "")
      return finding(
        .tooMuchFor(name), at: adjustment.origin, Field("price"), related: [fare.origin, member.origin],
        remedy: .condition)
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

  /// The first person who has the discount and pays the fare in another currency, or less; the trip may have another fare
  /// in that currency, for others.
  private func tooMuch(
    _ discount: PriceList.Adjustment, _ prices: PriceList, _ parties: [Party]
  ) -> (member: Party.Member, fare: PriceList.Fare)? {
    guard case .money(let amount, _, _) = discount.value, !discount.isPerCompany else { return nil }
    for party in parties {
      for index in party.members.indices {
        let (circumstance, member) = (party.circumstance(of: index), party.members[index])
        guard discount.when.holds(in: circumstance), let fare = prices.fare(in: circumstance) else { continue }
        let price = member.confirmed.map { Amount.exact($0.price) } ?? fare.amount
        if price.currency != amount.currency { return (member, fare) }
        if price.open == 0, price.low < max(amount.low, amount.high ?? 0) { return (member, fare) }
      }
    }
    return nil
  }
}

extension Sentence {
  fileprivate static let tooMuch = Sentence(
    en: "takes off more than a fare has in that currency", zhHant: "優惠超過該幣別的團費", ja: "その通貨の旅行代金を超える割引です")
  fileprivate static func tooMuchFor(_ name: Sentence) -> Sentence {
    Sentence(
      en: "takes off more than the fare of \(name.en) has in that currency",
      zhHant: "優惠超過\(name.zhHant)該幣別的團費", ja: "\(name.ja) さんのその通貨の旅行代金を超える割引です")
  }
  fileprivate static let correct = Sentence(
    en: "check the digits and the currency; at most 100%", zhHant: "請檢查位數與幣別；至多 100%", ja: "桁と通貨を確認してください。上限は 100% です")
  fileprivate static let condition = Sentence(
    en: "limit the discount by \"categories\" to people with a fare in its currency, or give one in each currency",
    zhHant: "請以 \"categories\" 將優惠限於同幣別團費的團員，或各幣別分列優惠",
    ja: "\"categories\" で同じ通貨の旅行代金の参加者に限るか、通貨ごとに割引を分けてください")
}
