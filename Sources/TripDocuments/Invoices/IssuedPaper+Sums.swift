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
      .words(text(line.title.sentence)), .words(names(line).listedNames(language)),
      .count(Int64(line.count)), .words(money(line.unit, line.currency)), .words(money(line.sum, line.currency)),
      .words(text(InvoiceRecord.payee(line.payee))),
      .words(record.isInParts(line) ? text(Words.instalments) : day(line)), .words(clause(line.clause)),
    ])
  }

  private func names(_ line: InvoiceRecord.Line) -> [String] {
    line.names.map { $0.map { text($0.sentence) } } ?? line.people
  }

  /// Nobody is told to pay by a day what was paid for an earlier notice.
  private func day(_ line: InvoiceRecord.Line) -> String {
    guard hasCarried else { return day(line.due) }
    let here = record.openParts.first { entry in
      (entry.part.payee, CurrencyCodes.code(entry.part.money.currency), entry.part.due?.iso)
        == (line.payee, line.currency, line.due) && entry.part.title == InvoiceRecord.payee(line.payee)
    }
    return isPaid(here) ? text(InvoiceWords.paid) : day(line.due)
  }

  private func isPaid(_ entry: (part: InvoiceRecord.Part, left: Int64)?) -> Bool {
    guard let entry, hasCarried else { return false }
    return entry.part.money.units > 0 && entry.left <= 0
  }

  private var hasCarried: Bool { !(record.carried ?? []).isEmpty }

  private func day(_ iso: String?) -> String {
    iso.flatMap(Day.init(iso:)).map { DayText.dated($0, language) } ?? text(Words.notKnownYet)
  }

  private func clause(_ clause: String?) -> String { clause.map { text(Words.clause($0)) } ?? "" }

  /// What is due when, where a sum is paid in parts; what is left of each, where something came in before.
  var instalments: HTML {
    let parts = (record.instalments ?? []).filter { $0.sum != 0 }
    guard credit == nil, !parts.isEmpty else { return .empty }
    let left = hasCarried ? [Column(text(InvoiceWords.leftToPay), look: .figure)] : []
    let columns =
      [Column(text(Words.item)), Column(text(Words.amount), look: .figure)] + left
      + [Column(text(Words.payTo)), Column(text(Words.due), look: .short), Column(text(Words.basis))]
    let open = record.openParts
    let rows = parts.map { part in row(part, open.first { $0.part == part.part }) }
    let sheet = Sheet(name: text(Words.instalments), columns: columns, rows: rows)
    return "<h2>\(text(Words.instalments))</h2>\n\(HTMLWriter.table(sheet))"
  }

  private func row(_ part: InvoiceRecord.Instalment, _ open: (part: InvoiceRecord.Part, left: Int64)?) -> Row {
    let left: [Cell] = hasCarried ? [.words(money(max(0, open?.left ?? part.sum), part.currency))] : []
    return Row(
      [.words(text(part.title.sentence)), .words(money(part.sum, part.currency))] + left + [
        .words(text(InvoiceRecord.payee(part.payee))),
        .words(isPaid(open) ? text(InvoiceWords.paid) : day(part.due)), .words(clause(part.clause)),
      ])
  }

  /// What is asked, what came in for an earlier invoice, and what is left; then the cash.
  var totals: HTML {
    let asked = credit?.totals ?? record.totals
    let name = text(credit == nil ? Words.totalPayable : InvoiceWords.totalCredited)
    var rows = asked.flatMap { sum -> [HTML] in
      [item(name, money(sum.units, sum.currency))] + (credit == nil ? split(sum.currency) : [])
    }
    if credit == nil {
      rows += record.carriedSums.map { item(text(InvoiceWords.carried($0.code)), money(-$0.units, $0.currency)) }
      rows += left.flatMap { open, over -> [HTML] in
        let isTold = open.units > 0 || over.units == 0
        let toPay = isTold ? [item(text(InvoiceWords.leftToPay), shown(open))] + leftByPayee(open.currency) : []
        return toPay + (over.units > 0 ? [item(text(record.over), shown(over))] : [])
      }
      rows += cashTotals.map { item(text(Words.totalCash), text($0.sentence)) }
    }
    let note = credit == nil && !cashTotals.isEmpty ? paragraph(Words.apart) : .empty
    let converted = credit == nil ? record.converted.map { paragraph($0.sentence) } ?? .empty : .empty
    return "<div class=\"sums\">\n<dl>\n\(rows)</dl>\n\(note)</div>\n\(converted)"
  }

  /// What each of several payees still waits for, where it is known who has what was carried.
  private func leftByPayee(_ currency: Currency) -> [HTML] {
    guard !record.sumsByPayee.isEmpty, (record.carried ?? []).allSatisfy({ $0.payee != nil }) else { return [] }
    let parts = record.openParts.filter { $0.part.money.currency == currency && $0.left > 0 }
    return Payee.allCases.compactMap { payee in
      let left = parts.filter { $0.part.payee == payee.key }.reduce(Int64(0)) { $0 &+ $1.left }
      return left > 0 ? item(text(Words.ofWhich(Words.payee(payee))), shown(Money(left, currency))) : nil
    }
  }

  private var cashTotals: [FrozenWords] { record.isAfterTrip == true ? [] : record.cashTotals ?? [] }

  private func split(_ currency: String) -> [HTML] {
    record.sumsByPayee.filter { $0.sum.currency == currency }.map { payee, sum in
      item(text(Words.ofWhich(InvoiceRecord.payee(payee))), money(sum.units, sum.currency))
    }
  }

  private func item(_ name: String, _ value: String) -> HTML { "<dt>\(name)</dt><dd>\(value)</dd>\n" }

  /// In every currency of the total once anything was carried: one left out would read as paid.
  private var left: [(open: Money, over: Money)] {
    hasCarried ? record.money.map(\.currency).map(record.standing) : []
  }

  private func shown(_ money: Money) -> String { AmountText.money(money.units, money.currency, language) }
}
