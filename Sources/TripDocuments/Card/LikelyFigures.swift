import TripCosting
import TripModel

/// Figures between low and high, where the organiser gave one for every part that is not exact.
struct LikelyFigures: Sendable {
  let bill: Bill
  let trip: Trip

  /// Prices of the bill that have one, in its order.
  var prices: [(title: Sentence, price: LikelyPrice)] {
    var seen: Set<Origin> = []
    return bill.lines.compactMap { line in
      guard let price = price(line.item, line.unit, line.share), seen.insert(price.origin).inserted else { return nil }
      return (line.title, price)
    }
  }

  func figure(_ line: BillLine) throws(CostingError) -> Amount? {
    try figure(line.item, line.unit, line.share)?.multiplied(by: line.count)
  }

  /// Nil as soon as one part has none.
  func sum(_ charges: [Charge], _ currency: Currency) throws(CostingError) -> Amount? {
    var sum = Amount.zero(currency)
    for charge in charges where charge.amount.currency == currency {
      guard let figure = figure(charge.item, charge.unit, charge.share) else { return nil }
      sum = try sum.adding(figure.multiplied(by: charge.quantity))
    }
    return sum
  }

  private func figure(_ item: Origin, _ amount: Amount, _ share: Share?) -> Amount? {
    amount.isExact ? amount : price(item, amount, share).map { .exact($0.price) }
  }

  /// What is shared among companies has none of its own.
  private func price(_ item: Origin, _ amount: Amount, _ share: Share?) -> LikelyPrice? {
    guard !amount.isExact, share?.count ?? 1 == 1, let likely = trip.likelyPrice(of: item),
      likely.price.currency == amount.currency
    else { return nil }
    return likely
  }
}
