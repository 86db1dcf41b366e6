import TripCosting
package import TripFormats
package import TripModel

/// The spreadsheet of one notice that is not issued: its charges, and the parts in which they are paid.
///
/// The columns of charges stand in front; a part's sum has a column of its own, so that no column counts anything twice.
package struct NoticeCharges: Sendable {
  private let bill: Bill
  private let parts: PaperParts

  package init(_ bill: Bill, _ trip: Trip, _ settings: PaperSettings) {
    self.bill = bill
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var sheet: Sheet {
    let charges = ChargesPaper([bill], parts.trip, parts.settings)
    let rows = bill.lines.map { Row(charges.row($0, bill.company).cells + [.empty, .empty]) } + bill.parts.map(row)
    return Sheet(name: parts.text(Words.charges), columns: Self.columns(charges), rows: rows)
  }

  static func columns(_ charges: ChargesPaper) -> [Column] {
    charges.columns + [Words.noticeNumber, Words.partAmount].map { Column(charges.parts.text($0)) }
  }

  private func row(_ part: DuePart) -> Row {
    let company = bill.company
    let sum: Cell = part.amount.isExact ? .money(Money(part.amount.low, part.amount.currency)) : .empty
    return Row([
      .words(company?.id ?? ""), .words(company?.name(in: parts.language) ?? ""), .words(company?.billingName ?? ""),
      .words(company.map(parts.trip.billingNumber) ?? ""), .words(parts.text(parts.trip.title(of: part))), .words(""),
      .empty,
      .words(CurrencyCodes.code(part.amount.currency)), .empty, .empty, .empty,
      .words(parts.text(Words.certainty(of: part.amount))), .words(parts.text(Words.payee(part.payee))),
      .words(parts.text(Words.invoiceWay)), part.due.map { .day($0) } ?? .empty, .words(parts.clause(part.origin)),
      .empty, sum,
    ])
  }
}
