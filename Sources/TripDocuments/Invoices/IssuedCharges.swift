import TripCosting
package import TripFormats
package import TripModel

/// The lines of a notice that stands, one a row as of any bill, from its record alone: a spreadsheet beside the paper that
/// says what the paper says.
package struct IssuedCharges: Sendable {
  private let record: InvoiceRecord
  private let charges: ChargesPaper
  private let parts: PaperParts

  /// - Parameter bill: Whose cash is told besides a record that froze it as words alone; nil where it is no longer what
  ///   the notice tells of it.
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
    let asked = record.lines + (record.carried ?? []).map(line)
    let parts = (record.instalments ?? []).filter { $0.sum != 0 }
    return Sheet(
      name: self.parts.text(Words.charges), columns: NoticeCharges.columns(charges),
      rows: asked.map(row) + parts.map(row) + (record.isAfterTrip == true ? [] : cash))
  }

  private func row(_ line: InvoiceRecord.Line) -> Row {
    let names = line.names.map { $0.map { parts.text($0.sentence) } } ?? line.people
    let sum = money(line.sum, line.currency)
    return row(
      line.title, names, .count(Int64(line.count)), line.currency, [money(line.unit, line.currency), sum, sum],
      parts.text(Words.exact), line.payee, Words.invoiceWay, line.due, line.clause)
  }

  private func row(_ part: InvoiceRecord.Instalment) -> Row {
    row(
      part.title, [], .empty, part.currency, [.empty, .empty, .empty], parts.text(Words.exact), part.payee,
      Words.invoiceWay, part.due, part.clause, part: money(part.sum, part.currency))
  }

  /// The notice's own, as it was issued.
  private var cash: [Row] {
    if let lines = record.cashLines { return lines.map(row) }
    let today = charges.sheet
    guard today.count == 0 else { return (0..<today.count).map { Row(today.row($0).cells + [number, .empty]) } }
    return (record.cash?.rows ?? []).filter { $0.count == 6 }.map(words)
  }

  private func row(_ line: InvoiceRecord.CashLine) -> Row {
    row(
      line.title, line.names.map { parts.text($0.sentence) }, .count(Int64(line.count)), line.currency,
      [line.unit, line.low, line.high].map { $0.map { money($0, line.currency) } ?? .empty },
      parts.text(line.certainty.sentence), line.payee, Words.cashWay, line.day, line.clause)
  }

  /// Of a record that froze its cash as words: day, item, quantity, amount, payee, basis; the amount stands as it was printed.
  private func words(_ cells: [FrozenWords]) -> Row {
    let (texts, title) = (cells.map { parts.text($0.sentence) }, cells[1])
    let dated = FrozenWords(title.sentence + Sentence(verbatim: " ") + cells[0].sentence)
    return row(
      dated, [], .words(texts[2]), "", [.empty, .empty, .empty], texts[3], "\(Payee.interpreter)", Words.cashWay, nil,
      nil)
  }

  private func row(
    _ title: FrozenWords, _ names: [String], _ count: Cell, _ currency: String, _ sums: [Cell], _ certainty: String,
    _ payee: String, _ way: Sentence, _ day: String?, _ clause: String?, part: Cell = .empty
  ) -> Row {
    Row(
      [
        .words(record.company), .words(parts.text(record.companyName.sentence)), .words(record.billTo),
        .words(record.ubn), .words(parts.text(title.sentence)), .words(names.listedNames(parts.language)), count,
        .words(currency),
      ] + sums + [
        .words(certainty), .words(parts.text(InvoiceRecord.payee(payee))), .words(parts.text(way)),
        day.flatMap(Day.init(iso:)).map { .day($0) } ?? .empty,
        .words(clause.map { parts.text(Words.clause($0)) } ?? ""), number, part,
      ])
  }

  private var number: Cell { .words(record.code) }

  private func money(_ units: Int64, _ currency: String) -> Cell {
    CurrencyCodes.currency(currency).map { .money(Money(units, $0)) } ?? .empty
  }

  /// What came in for an earlier notice and counts for this one, as a line below zero.
  private func line(_ sum: InvoiceRecord.Carried) -> InvoiceRecord.Line {
    InvoiceRecord.Line(
      title: FrozenWords(InvoiceWords.carried(sum.code)), people: [], count: 1, currency: sum.currency,
      unit: 0 &- sum.units, sum: 0 &- sum.units, payee: sum.payee ?? "", because: [])
  }
}
