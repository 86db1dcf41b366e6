import TripCosting
package import TripFormats
package import TripModel

/// The lines of a notice that stands, one a row as of any bill, from its record alone: a spreadsheet beside the paper that
/// says what the paper says.
package struct IssuedCharges: Sendable {
  private let record: InvoiceRecord
  private let charges: ChargesPaper
  private let parts: PaperParts

  /// - Parameter bill: Whose cash is told besides; nil where it is no longer what the notice tells of it.
  package init(_ record: InvoiceRecord, cash bill: Bill?, _ trip: Trip, _ settings: PaperSettings) {
    self.record = record
    let bills = [bill].compactMap(\.self).map { bill in
      var bill = bill
      bill.lines = bill.lines.filter(\.payment.isCash)
      return bill
    }
    charges = ChargesPaper(bills, trip, settings)
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var sheet: Sheet {
    let cash = charges.sheet
    let asked = record.lines + (record.carried ?? []).map(line)
    return Sheet(name: cash.name, columns: cash.columns, rows: asked.map(row) + (0..<cash.count).map(cash.row))
  }

  private func row(_ line: InvoiceRecord.Line) -> Row {
    let names = line.names.map { $0.map { parts.text($0.sentence) } } ?? line.people
    let currency = CurrencyCodes.currency(line.currency)
    func money(_ units: Int64) -> Cell { currency.map { .money(Money(units, $0)) } ?? .empty }
    return Row([
      .words(record.company), .words(parts.text(record.companyName.sentence)), .words(record.billTo),
      .words(record.ubn), .words(parts.text(line.title.sentence)), .words(names.joined(separator: "; ")),
      .count(Int64(line.count)), .words(line.currency), money(line.unit), money(line.sum), money(line.sum),
      .words(parts.text(Words.exact)), .words(parts.text(InvoiceRecord.payee(line.payee))),
      .words(parts.text(Words.invoiceWay)), line.due.flatMap(Day.init(iso:)).map { .day($0) } ?? .empty,
      .words(line.clause.map { parts.text(Words.clause($0)) } ?? ""),
    ])
  }

  /// What came in for an earlier notice and counts for this one, as a line below zero.
  private func line(_ sum: InvoiceRecord.Carried) -> InvoiceRecord.Line {
    InvoiceRecord.Line(
      title: FrozenWords(InvoiceWords.carried(sum.code)), people: [], count: 1, currency: sum.currency,
      unit: 0 &- sum.units, sum: 0 &- sum.units, payee: sum.payee ?? "", because: [])
  }
}
