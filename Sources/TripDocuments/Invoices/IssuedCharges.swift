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
    let asked = record.lines.map(row) + (record.carried ?? []).map(carried)
    return Sheet(name: cash.name, columns: cash.columns, rows: asked + (0..<cash.count).map(cash.row))
  }

  private func row(_ line: InvoiceRecord.Line) -> Row {
    let names = line.names.map { $0.map { parts.text($0.sentence) } } ?? line.people
    return row(
      parts.text(line.title.sentence), names.joined(separator: "; "), line.count, line.currency, line.unit, line.sum,
      parts.text(InvoiceRecord.payee(line.payee)), line.due.flatMap(Day.init(iso:)),
      line.clause.map { parts.text(Words.clause($0)) } ?? "")
  }

  /// What came in for an earlier notice and counts for this one, as a negative sum.
  private func carried(_ sum: InvoiceRecord.Carried) -> Row {
    row(
      parts.text(InvoiceWords.carried(sum.code)), "", 1, sum.currency, 0 &- sum.units, 0 &- sum.units,
      sum.payee.map { parts.text(InvoiceRecord.payee($0)) } ?? "", nil, "")
  }

  private func row(
    _ title: String, _ names: String, _ count: Int, _ code: String, _ unit: Int64, _ sum: Int64, _ payee: String,
    _ due: Day?, _ clause: String
  ) -> Row {
    func money(_ units: Int64) -> Cell { CurrencyCodes.currency(code).map { .money(Money(units, $0)) } ?? .empty }
    return Row([
      .words(record.company), .words(parts.text(record.companyName.sentence)), .words(record.billTo),
      .words(record.ubn), .words(title), .words(names), .count(Int64(count)), .words(code), money(unit), money(sum),
      money(sum), .words(parts.text(Words.certainty(of: .exact(Money(sum, .newTaiwanDollar))))), .words(payee),
      .words(parts.text(Words.invoiceWay)),
      due.map { .day($0) } ?? .empty, .words(clause),
    ])
  }
}
