package import TripCosting

/// One issued invoice with what became of it.
package struct Account: Hashable, Sendable {
  package var invoice: Int
  package var company: String
  package var total: [Money]
  package var issued: Entered
  package var payments: [Payment] = []
  /// The note that ended it.
  package var credit: Credit?
  /// What came in for it or for another invoice, and counts there or here instead.
  package var carries: [Carry] = []

  package init(invoice: Int, company: String, total: [Money], issued: Entered) {
    self.invoice = invoice
    self.company = company
    self.total = total
    self.issued = issued
  }
}

extension Account {
  /// What is still owed in a currency; negative where more came in than is asked. Nil where the sum does not fit.
  package func balance(_ currency: Currency) -> Int64? {
    guard let asked = asked(currency), let received = received(currency) else { return nil }
    let (left, overflow) = asked.subtractingReportingOverflow(received)
    return overflow ? nil : left
  }

  /// What it asks for, nothing once it was credited.
  package func asked(_ currency: Currency) -> Int64? { credit == nil ? Self.sum(total, currency) : 0 }

  /// What came in and was neither given back, reversed nor carried to another invoice.
  package func received(_ currency: Currency) -> Int64? {
    Self.sum(payments.filter { $0.reversal == nil }.map(\.money) + carries.map(\.money), currency)
  }

  /// The part of it that a bank took on the way and the organiser bears: nobody has it.
  package func borne(_ currency: Currency) -> Int64? {
    Self.sum(payments.filter { $0.isCharge && $0.reversal == nil }.map(\.money), currency)
  }

  private static func sum(_ money: [Money], _ currency: Currency) -> Int64? {
    var sum: Int64 = 0
    for part in money where part.currency == currency {
      let (next, overflow) = sum.addingReportingOverflow(part.units)
      guard !overflow else { return nil }
      sum = next
    }
    return sum
  }

  /// Currencies of what is asked and paid, as they first occur.
  package var currencies: [Currency] {
    var found: [Currency] = []
    let all = total + payments.map(\.money) + carries.map(\.money)
    for currency in all.map(\.currency) where !found.contains(currency) { found.append(currency) }
    return found
  }

  /// Whether such a payment stands already: perhaps it is entered twice.
  ///
  /// One that was taken back does not stand.
  package func has(_ money: Money, on day: Day, reference: String) -> Bool {
    payments.contains { $0.reversal == nil && ($0.money, $0.entered.day, $0.reference) == (money, day, reference) }
  }

  /// A payment of this sum and day that stands, whatever its reference.
  package func payment(of money: Money, on day: Day, besides lines: Set<Int> = []) -> Payment? {
    payments.first {
      $0.reversal == nil && !$0.isCharge && ($0.money, $0.entered.day) == (money, day)
        && !lines.contains($0.entered.line)
    }
  }

  /// How many such payments were entered, even where they were taken back.
  package func count(_ money: Money, on day: Day, reference: String) -> Int {
    payments.count { ($0.money, $0.entered.day, $0.reference) == (money, day, reference) }
  }
}
