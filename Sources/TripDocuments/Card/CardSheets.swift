import TripCosting
import TripFormats
import TripModel

/// The tables of the cost card.
struct CardSheets: Sendable {
  let bill: Bill
  let parts: PaperParts

  /// One row for each payee and currency, so that "nothing" is said too; then sums of several rows.
  func whole() throws(CostingError) -> Sheet {
    var rows: [Row] = []
    for payee in [Payee.agency, .association, .interpreter] {
      let sums = try Total.amounts(of: bill.charges.filter { $0.payee == payee })
      if sums.isEmpty { rows.append(Row([.words(parts.text(CardWords.to(payee))), nothing, nothing])) }
      rows += sums.map { row(CardWords.to(payee), $0) }
    }
    for sum in try Total.amounts(of: bill.charges) {
      let payees = Set(bill.charges.filter { $0.amount.currency == sum.currency }.map(\.payee))
      if payees.count > 1 { rows.append(row(CardWords.inAll, sum, .total)) }
    }
    return sheet(
      CardWords.whole, [(CardWords.toWhom, .words), (CardWords.low, .figure), (CardWords.high, .figure)], rows)
  }

  /// Every line with its reason and clause.
  var why: Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.payTo, .short), (Words.item, .words), (CardWords.low, .figure), (CardWords.high, .figure),
      (CardWords.reason, .words), (Words.basis, .words),
    ]
    return sheet(CardWords.why, titles, bill.lines.map(row))
  }

  /// What is paid on which day.
  var byDay: Sheet {
    let titles: [(Sentence, Column.Look)] = [
      (Words.day, .short), (CardWords.whatToDo, .words), (CardWords.low, .figure), (CardWords.high, .figure),
    ]
    let rows = CardEntry.all(bill, parts.trip).map { entry in
      let day = entry.day.map { DayText.dated($0, parts.language) } ?? parts.text(Words.notKnownYet)
      return Row([.words(day), .words(parts.text(entry.what)), low(entry.amount), high(entry.amount)])
    }
    return sheet(CardWords.byDay, titles, rows)
  }

  private func row(_ title: Sentence, _ amount: Amount, _ meaning: Meaning = .plain) -> Row {
    Row([.words(parts.text(title)), low(amount), high(amount)], meaning)
  }

  private func row(_ line: BillLine) -> Row {
    let count =
      line.count > 1 ? parts.colon + parts.text(CardWords.times(line.count, AmountText.sentence(line.unit))) : ""
    return Row([
      .words(parts.text(Words.payee(line.payee))), .words(parts.text(line.title) + count), low(line.sum),
      high(line.sum), .words(reason(line)), .words(parts.clause(line.because.first)),
    ])
  }

  private func reason(_ line: BillLine) -> String {
    let words = [ExplanationWords.how(line.step, line.item, parts.trip)] + ExplanationWords.conditions(line, parts.trip)
    return words.map(parts.text).joined(separator: parts.language == .en ? "; " : "；")
  }

  private var nothing: Cell { .words(parts.text(CardWords.nothing)) }

  private func low(_ amount: Amount) -> Cell { .words(AmountText.low(amount, parts.language)) }

  private func high(_ amount: Amount) -> Cell { .words(AmountText.high(amount, parts.language)) }

  private func sheet(_ name: Sentence, _ titles: [(Sentence, Column.Look)], _ rows: [Row]) -> Sheet {
    Sheet(name: parts.text(name), columns: titles.map { Column(parts.text($0.0), look: $0.1) }, rows: rows)
  }
}
