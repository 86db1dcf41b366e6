package import TripCosting

/// One issued invoice with what became of it.
package struct Account: Hashable, Sendable {
  /// A payment as it was entered.
  package struct Payment: Hashable, Sendable {
    package var money: Money
    package var on: Day
    package var reference: String

    package init(money: Money, on: Day, reference: String) {
      self.money = money
      self.on = on
      self.reference = reference
    }
  }

  package var invoice: Int
  package var company: String
  package var total: [Money]
  /// When it was issued: seconds since 1970 in UTC.
  package var at: Int64
  package var payments: [Payment] = []
  /// The number of the credit note that ended it.
  package var creditNote: Int?

  /// What is still owed in a currency; negative where more was paid than asked. Nil where the sum does not fit.
  package func balance(_ currency: Currency) -> Int64? {
    let asked = creditNote == nil ? total.filter { $0.currency == currency }.map(\.units) : []
    let paid = payments.filter { $0.money.currency == currency }.map(\.money.units)
    var sum: Int64 = 0
    for part in asked + paid.map({ -$0 }) {
      let (next, overflow) = sum.addingReportingOverflow(part)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }

  /// Currencies of what is asked and paid, as they first occur.
  package var currencies: [Currency] {
    var found: [Currency] = []
    for currency in total.map(\.currency) + payments.map(\.money.currency) where !found.contains(currency) {
      found.append(currency)
    }
    return found
  }

  /// A payment with the day, sum and reference of an earlier one: perhaps entered twice.
  package var doubled: [Payment] {
    payments.enumerated().filter { index, payment in payments[..<index].contains(payment) }.map(\.element)
  }
}
