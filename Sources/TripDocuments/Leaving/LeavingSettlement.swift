package import TripCosting

/// What a company still has to pay to the ladder's payee after a withdrawal, or gets back; in one currency.
package struct LeavingSettlement: Hashable, Sendable {
  /// The fees of those who stay.
  package var stays: Amount
  /// What is charged for leaving.
  package var charged: Amount
  package var paid: Money
  /// What is still to pay; where it is below zero, that much comes back.
  package var rest: Amount

  /// One a currency, those of the fees first.
  ///
  /// - Parameters:
  ///   - paid: What came in for this payee, one sum a currency.
  ///   - agreed: What is charged in place of what the ladder says; nil where the ladder counts.
  package static func all(
    _ account: LeavingAccount, paid: [Money], agreed: [Money]? = nil
  ) throws(CostingError) -> [LeavingSettlement] {
    var currencies: [Currency] = []
    for currency in account.sums.map(\.fee.currency) + account.stays.map(\.currency) + paid.map(\.currency)
    where !currencies.contains(currency) {
      currencies.append(currency)
    }
    var settlements: [LeavingSettlement] = []
    for currency in currencies { settlements.append(try LeavingSettlement(account, currency, paid, agreed)) }
    return settlements
  }

  private init(
    _ account: LeavingAccount, _ currency: Currency, _ paid: [Money], _ agreed: [Money]?
  ) throws(CostingError) {
    stays = account.stays.first { $0.currency == currency } ?? .zero(currency)
    if let agreed {
      charged = .exact(agreed.first { $0.currency == currency } ?? Money(0, currency))
    } else {
      charged = try account.sums.first { $0.fee.currency == currency }?.owed() ?? .zero(currency)
    }
    self.paid = paid.first { $0.currency == currency } ?? Money(0, currency)
    rest = try stays.adding(charged).adding(.exact(-self.paid))
  }
}
