import TripCosting
import TripFormats
import TripModel

/// The tables of the cost card.
struct CardSheets: Sendable {
  let bill: Bill
  let parts: PaperParts

  private var likely: LikelyFigures { LikelyFigures(bill: bill, trip: parts.trip) }

  /// One row for each payee and currency, so that "nothing" is said too; then sums of several rows.
  func whole() throws(CostingError) -> Sheet {
    var rows: [Row] = []
    for payee in [Payee.agency, .association, .interpreter] {
      let charges = bill.charges.filter { $0.payee == payee }
      let sums = try Total.amounts(of: charges)
      if sums.isEmpty { rows.append(Row([.words(parts.text(CardWords.to(payee)))] + ends.map { _ in nothing })) }
      for sum in sums { rows.append(try row(CardWords.to(payee), sum, charges)) }
    }
    for sum in try Total.amounts(of: bill.charges) {
      let payees = Set(bill.charges.filter { $0.amount.currency == sum.currency }.map(\.payee))
      if payees.count > 1 { rows.append(try row(CardWords.inAll, sum, bill.charges, .total)) }
    }
    return sheet(CardWords.whole, [(CardWords.toWhom, .words)] + ends, rows)
  }

  /// Every line with its reason and clause.
  func why() throws(CostingError) -> Sheet {
    let titles: [(Sentence, Column.Look)] =
      [(Words.payTo, .short), (Words.item, .words)] + ends + [(CardWords.reason, .words), (Words.basis, .words)]
    var rows: [Row] = []
    for line in bill.lines { rows.append(try row(line)) }
    return sheet(CardWords.why, titles, rows)
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

  /// Likely figures only where the organiser gave any.
  private var ends: [(Sentence, Column.Look)] {
    let middle: [(Sentence, Column.Look)] = likely.prices.isEmpty ? [] : [(CardWords.likely, .figure)]
    return [(CardWords.low, .figure)] + middle + [(CardWords.high, .figure)]
  }

  private func row(
    _ title: Sentence, _ amount: Amount, _ charges: [Charge], _ meaning: Meaning = .plain
  ) throws(CostingError) -> Row {
    Row([.words(parts.text(title))] + cells(amount, try likely.sum(charges, amount.currency)), meaning)
  }

  private func cells(_ amount: Amount, _ figure: Amount?) -> [Cell] {
    let middle: Cell = .words(figure.map(parts.text) ?? parts.text(Words.notKnownYet))
    return [low(amount)] + (likely.prices.isEmpty ? [] : [middle]) + [high(amount)]
  }

  private func row(_ line: BillLine) throws(CostingError) -> Row {
    let count =
      line.count > 1 ? parts.colon + parts.text(CardWords.times(line.count, AmountText.sentence(line.unit))) : ""
    return Row(
      [.words(parts.text(Words.payee(line.payee))), .words(parts.text(line.title) + count)]
        + cells(line.sum, try likely.figure(line))
        + [.words(reason(line)), .words(parts.clause(line.because.first))])
  }

  private func reason(_ line: BillLine) -> String {
    let words = [ExplanationWords.how(line.step, line.item, parts.trip)] + ExplanationWords.conditions(line, parts.trip)
    return words.map(parts.text).joined(separator: parts.language.semicolon)
  }

  private var nothing: Cell { .words(parts.text(CardWords.nothing)) }

  private func low(_ amount: Amount) -> Cell { .words(AmountText.low(amount, parts.language)) }

  private func high(_ amount: Amount) -> Cell { .words(AmountText.high(amount, parts.language)) }

  private func sheet(_ name: Sentence, _ titles: [(Sentence, Column.Look)], _ rows: [Row]) -> Sheet {
    Sheet(name: parts.text(name), columns: titles.map { Column(parts.text($0.0), look: $0.1) }, rows: rows)
  }
}
