package import TripCosting

/// A credit note as it was issued: which invoice it ends in full, and why.
package struct CreditRecord: Hashable, FrozenRecord {
  package var number: Int
  /// As printed, such as CN-2026-001.
  package var code: String
  package var day: String
  /// The invoice that it ends, as printed.
  package var invoice: String
  package var company: String
  package var reason: String
  package var totals: [InvoiceRecord.Sum]
  package var page: String?

  package init(number: Int, code: String, day: Day, ending invoice: InvoiceRecord, reason: String) {
    self.number = number
    self.code = code
    self.day = day.iso
    self.invoice = invoice.code
    company = invoice.company
    self.reason = reason
    totals = invoice.totals.map { InvoiceRecord.Sum(currency: $0.currency, units: -$0.units) }
  }
}
