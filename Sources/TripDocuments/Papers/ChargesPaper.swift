import TripCosting
package import TripFormats
package import TripModel

/// Charges one a row with typed amounts, for an accountant's spreadsheet.
package struct ChargesPaper: Sendable {
  let bills: [Bill]
  let parts: PaperParts

  package init(_ bills: [Bill], _ trip: Trip, _ settings: PaperSettings) {
    self.bills = bills
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var sheet: Sheet {
    let rows = bills.flatMap { bill in bill.lines.map { row($0, bill.company) } }
    return Sheet(name: parts.text(Words.charges), columns: columns, rows: rows)
  }

  var columns: [Column] {
    let titles = [
      CompanyColumn.company.label, CompanyColumn.name.label, Words.billTo, CompanyColumn.ubn.label, Words.item,
      Words.forWhom, Words.quantity, Words.currency, Words.unitPrice, Words.least, Words.most, Words.certainty,
      Words.payTo, Words.way, Words.day, Words.basis,
    ]
    return titles.map { Column(parts.text($0)) }
  }

  func row(_ line: BillLine, _ company: Company?) -> Row {
    let sum = line.sum
    let names = line.people.map { $0.name(in: parts.language) }.listedNames(parts.language)
    return Row([
      .words(company?.id ?? ""), .words(company?.name(in: parts.language) ?? ""), .words(company?.billingName ?? ""),
      .words(company.map(parts.trip.billingNumber) ?? ""), .words(parts.text(line.title)), .words(names),
      .count(Int64(line.count)),
      .words(CurrencyCodes.code(sum.currency)),
      line.unit.open > 0 ? .empty : .money(Money(line.unit.low, line.unit.currency)),
      sum.open > 0 && (sum.low == 0 || sum.openOff > 0) ? .empty : .money(Money(sum.low, sum.currency)),
      sum.open > 0 ? .empty : sum.high.map { .money(Money($0, sum.currency)) } ?? .empty,
      .words(parts.text(Words.certainty(of: sum))), .words(parts.text(Words.payee(line.payee))),
      .words(parts.text(line.payment.isCash ? Words.cashWay : Words.invoiceWay)),
      line.payment.day.map { .day($0) } ?? .empty, .words(parts.clause(line.because.first)),
    ])
  }
}
