/// What one person, or a company as a whole, pays to one payee by invoice: what a ladder is applied to.
package struct LeavingFees: Hashable, Sendable {
  /// Nil for what the company as a whole booked.
  package var person: Origin?
  /// One sum a currency.
  package var amounts: [Amount]
  private var items: [Origin]

  /// The fees of a party's charges, people in the order of their fares, then the company's own.
  package static func all(_ charges: [Charge], payee: Payee) throws(CostingError) -> [LeavingFees] {
    var fees: [LeavingFees] = []
    for charge in charges where charge.payee == payee && !charge.payment.isPaidInCash {
      if let index = place(of: charge, in: fees) {
        try Total.add(charge.amount, to: &fees[index].amounts)
        fees[index].items.append(charge.item)
      } else {
        fees.append(LeavingFees(person: charge.person, amounts: [charge.amount], items: [charge.item]))
      }
    }
    return fees.filter { $0.person != nil } + fees.filter { $0.person == nil }
  }

  /// People of a what-if have no rows to tell them apart: each fare is another of them, options go around.
  private static func place(of charge: Charge, in fees: [LeavingFees]) -> Int? {
    guard charge.person == Origin.none else { return fees.firstIndex { $0.person == charge.person } }
    guard charge.step != .fare else { return nil }
    let places = fees.indices.filter { fees[$0].person == Origin.none }
    return places.min { fees[$0].count(charge.item) < fees[$1].count(charge.item) }
  }

  private func count(_ item: Origin) -> Int { items.filter { $0 == item }.count }
}

extension Payment {
  fileprivate var isPaidInCash: Bool {
    switch self {
    case .cash: true
    case .invoice: false
    }
  }
}
