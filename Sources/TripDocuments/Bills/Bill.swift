package import TripCosting
package import TripModel

/// What one company owes, to whom, how and when; or a what-if of it.
package struct Bill: Hashable, Sendable {
  /// Nil for a what-if quote.
  package var company: Company?
  package var people: [Delegate]
  package var headCount: Int
  package var charges: [Charge]
  package var lines: [BillLine]
  /// Sums payable by invoice, one for each payee, due day and currency.
  package var payable: [Total]
  /// Cash to bring, one for each day and currency.
  package var cash: [Total]

  /// How the sums without a due day of their own are paid, where the trip has instalments.
  package var parts: [DuePart]

  /// Half of a room is charged, and who has the other half is open.
  package var hasOpenRoom = false

  /// True as long as any amount is "from", a range or on request, or a room is open: nobody can pay it as it stands.
  package var isEstimate: Bool { hasOpenRoom || charges.contains { !$0.amount.isExact } }

  /// Every amount is exact, but a room may still become another one.
  var isOpenByRoomAlone: Bool { hasOpenRoom && charges.allSatisfy(\.amount.isExact) }

  /// Whether it only holds what a company still owes that withdrew as a whole: of the trip itself there is nothing to tell.
  package var isOfLeaver: Bool { company != nil && headCount == 0 }

  /// The fares in it of which the price is not exact yet.
  func openFares(_ trip: Trip) -> [FareOffer] {
    trip.fares.filter { fare in lines.contains { $0.item == fare.origin && !$0.sum.isExact } }
  }

  /// What its fares cover; what several of them cover is told once.
  func covered(_ trip: Trip) -> [Sentence] {
    let items = Set(lines.map(\.item))
    var covered: [Sentence] = []
    for words in trip.fares.filter({ items.contains($0.origin) }).flatMap(\.covers).map(\.sentence)
    where !covered.contains(words) { covered.append(words) }
    return covered
  }

  /// How many people; empty where there are none.
  var headCountText: Sentence { headCount == 0 ? Sentence(verbatim: "") : Words.people(headCount) }

  /// What has no day of its own is paid in parts, where there are any to its payee; whoever has left pays as one sum.
  func isInParts(_ payment: Payment, _ payee: Payee, _ currency: Currency) -> Bool {
    payment == .invoice(due: nil) && parts.contains { $0.payee == payee && $0.amount.currency == currency }
  }

  /// Sums by currency of what is paid by invoice, then of what is paid in cash.
  package func sums() throws(CostingError) -> (payable: [Amount], cash: [Amount]) {
    (
      try Total.amounts(of: charges.filter { !$0.payment.isCash }),
      try Total.amounts(of: charges.filter { $0.payment.isCash })
    )
  }
}
