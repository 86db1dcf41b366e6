import TripCosting
import TripFormats
import TripModel

/// The tables of a payment notice: for the page in words, for CSV in numbers.
struct InvoiceSheet {
  let lines: [BillLine]
  let parts: PaperParts
  /// Whether a line is paid in parts.
  var isInParts: (BillLine) -> Bool = { _ in false }

  /// What is paid by invoice.
  var payable: Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.item, .words), (Words.forWhom, .words), (Words.quantity, .figure), (Words.unitPrice, .figure),
      (Words.amount, .figure), (Words.payTo, .words), (Words.due, .short), (Words.basis, .words),
    ]
    return sheet(Words.toInvoice, titles) { line in
      [
        .words(parts.text(line.title)), .words(names(line)), .count(Int64(line.count)), .words(parts.text(line.unit)),
        .words(parts.text(line.sum)), .words(parts.text(Words.payee(line.payee))), .words(day(line)),
        .words(parts.clause(line.because.first)),
      ]
    }
  }

  /// What is brought in cash, by day.
  var cash: Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.day, .short), (Words.item, .words), (Words.quantity, .figure), (Words.amount, .figure),
      (Words.payTo, .words), (Words.basis, .words),
    ]
    return sheet(Words.inCash(isYen: lines.allSatisfy { $0.sum.currency == .yen }), titles) { line in
      [
        .words(day(line)), .words(parts.text(line.title)), .count(Int64(line.count)), .words(parts.text(line.sum)),
        .words(parts.text(Words.payee(line.payee))), .words(parts.clause(line.because.first)),
      ]
    }
  }

  /// The parts of the sum with their days.
  func instalments(_ due: [DuePart]) -> Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.item, .words), (Words.amount, .figure), (Words.payTo, .words), (Words.due, .short), (Words.basis, .words),
    ]
    let rows = due.map { part in
      Row([
        .words(parts.text(parts.trip.title(of: part))), .words(parts.text(part.amount)),
        .words(parts.text(Words.payee(part.payee))),
        .words(part.due.map { DayText.dated($0, parts.language) } ?? parts.text(Words.notKnownYet)),
        .words(parts.clause(part.origin)),
      ])
    }
    return Sheet(
      name: parts.text(Words.instalments), columns: titles.map { Column(parts.text($0.0), look: $0.1) }, rows: rows)
  }

  private func sheet(_ name: Sentence, _ titles: [(Sentence, Column.Look)], _ cells: (BillLine) -> [Cell]) -> Sheet {
    Sheet(
      name: parts.text(name), columns: titles.map { Column(parts.text($0.0), look: $0.1) },
      rows: lines.map { Row(cells($0)) })
  }

  private func day(_ line: BillLine) -> String {
    line.payment.day.map { DayText.dated($0, parts.language) }
      ?? parts.text(isInParts(line) ? Words.instalments : Words.notKnownYet)
  }

  private func names(_ line: BillLine) -> String {
    line.people.map { $0.name(in: parts.language) }.listedNames(parts.language)
  }
}
