package import TripCosting
package import TripModel

/// Charges of the same price and kind, as one line of a bill.
package struct BillLine: Hashable, Sendable {
  package var step: PricingStep
  /// What is paid for: the fare, the option or the session.
  package var item: Origin
  package var title: Sentence
  /// For whom, where it is owed for single people.
  package var people: [Delegate]
  package var count: Int
  package var unit: Amount
  package var sum: Amount
  package var payee: Payee
  package var payment: Payment
  package var because: [Origin]
  /// Which part of it the company pays, where companies share it.
  package var share: Share?

  package var isShared: Bool { (share?.count ?? 1) > 1 }
}

extension [BillLine] {
  /// Who is paid by them, in the order of payees.
  var payees: [Payee] { Payee.allCases.filter { payee in contains { $0.payee == payee } } }
}
