import TripCosting
import TripFormats
import TripModel

extension IssuedPaper {
  /// The lines with what they cost.
  var sheet: Sheet {
    let columns = [
      Column(text(Words.item)), Column(text(Words.forWhom)), Column(text(Words.quantity), look: .figure),
      Column(text(Words.unitPrice), look: .figure), Column(text(Words.amount), look: .figure),
      Column(text(Words.payTo)), Column(text(Words.due), look: .short), Column(text(Words.basis)),
    ]
    return Sheet(name: record.code, columns: columns, rows: record.lines.map(row))
  }

  private func row(_ line: InvoiceRecord.Line) -> Row {
    Row([
      .words(text(line.title.sentence)), .words(line.people.joined(separator: language == .en ? "; " : "、")),
      .count(Int64(line.count)), .words(money(line.unit, line.currency)), .words(money(line.sum, line.currency)),
      .words(text(InvoiceRecord.payee(line.payee))),
      .words(record.isInParts(line) ? text(Words.instalments) : day(line.due)), .words(clause(line.clause)),
    ])
  }

  private func day(_ iso: String?) -> String {
    iso.flatMap(Day.init(iso:)).map { DayText.dated($0, language) } ?? text(Words.notKnownYet)
  }

  private func clause(_ clause: String?) -> String { clause.map { text(Words.clause($0)) } ?? "" }

  /// What is due when, where a sum is paid in parts.
  var instalments: HTML {
    guard credit == nil, let parts = record.instalments else { return .empty }
    let columns = [
      Column(text(Words.item)), Column(text(Words.amount), look: .figure), Column(text(Words.payTo)),
      Column(text(Words.due), look: .short), Column(text(Words.basis)),
    ]
    let rows = parts.map { part in
      Row([
        .words(text(part.title.sentence)), .words(money(part.sum, part.currency)),
        .words(text(InvoiceRecord.payee(part.payee))), .words(day(part.due)), .words(clause(part.clause)),
      ])
    }
    let sheet = Sheet(name: text(Words.instalments), columns: columns, rows: rows)
    return "<h2>\(text(Words.instalments))</h2>\n\(HTMLWriter.table(sheet))"
  }

  /// What is asked, what came in for an earlier invoice, and what is left; then the cash.
  var totals: HTML {
    let asked = credit?.totals ?? record.totals
    let name = text(credit == nil ? Words.totalPayable : InvoiceWords.totalCredited)
    var rows = asked.map { sum -> HTML in item(name, money(sum.units, sum.currency)) }
    if credit == nil {
      rows += (record.carried ?? []).map { item(text(InvoiceWords.carried($0.code)), money(-$0.units, $0.currency)) }
      rows += left.map { left -> HTML in
        let isOver = left.units < 0
        return item(text(isOver ? InvoiceWords.inFavour : InvoiceWords.leftToPay), shown(isOver ? -left : left))
      }
      rows += (record.cashTotals ?? []).map { item(text(Words.totalCash), text($0.sentence)) }
    }
    let note = credit == nil && record.cashTotals != nil ? paragraph(Words.apart) : .empty
    let converted = credit == nil ? record.converted.map { paragraph($0.sentence) } ?? .empty : .empty
    return "<div class=\"sums\">\n<dl>\n\(rows)</dl>\n\(note)</div>\n\(converted)"
  }

  private func item(_ name: String, _ value: String) -> HTML { "<dt>\(name)</dt><dd>\(value)</dd>\n" }

  /// In the currencies in which something was carried here.
  private var left: [Money] {
    record.money.map(\.currency).filter { currency in
      (record.carried ?? []).contains { $0.currency == CurrencyCodes.code(currency) }
    }.map(record.left)
  }

  private func shown(_ money: Money) -> String { AmountText.money(money.units, money.currency, language) }
}
