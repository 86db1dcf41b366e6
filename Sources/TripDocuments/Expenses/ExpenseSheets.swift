import TripCosting
import TripFormats
import TripModel

/// The tables of the expense pack, typed for a workbook; the page shows the same.
struct ExpenseSheets: Sendable {
  let bill: Bill
  let vouchers: [Voucher]
  let parts: PaperParts

  init(_ bill: Bill, _ parts: PaperParts) {
    self.bill = bill
    self.parts = parts
    vouchers = VoucherList.all(
      bill, ubn: bill.company.map(parts.trip.billingNumber) ?? "", taxed: Set(parts.trip.invoicing.taxes.map(\.payee)))
  }

  /// One row a paper, with cells to tick.
  var papers: Sheet {
    let columns: [(Sentence, Int, Column.Look)] = [
      (Words.number, 5, .figure), (ExpenseWords.voucher, 26, .words), (ExpenseWords.giver, 14, .words),
      (ExpenseWords.carries, 26, .words), (Words.ubn, 12, .short), (ExpenseWords.proves, 34, .words),
      (ExpenseWords.when, 12, .words), (Words.basis, 20, .words), (ExpenseWords.has, 8, .words),
      (ExpenseWords.number, 16, .words),
    ]
    return sheet(ExpenseWords.vouchers, columns, vouchers.enumerated().map(row))
  }

  /// One row a line of the bill, its expected ends, and what was really paid; three empty rows, then sums by currency.
  func amounts() throws(CostingError) -> Sheet {
    let columns: [(Sentence, Int, Column.Look)] = [
      (Words.item, 34, .words), (Words.payTo, 10, .short), (Words.currency, 6, .short),
      (ExpenseWords.expected, 14, .figure), (ExpenseWords.expectedHigh, 14, .figure), (Words.certainty, 10, .words),
      (ExpenseWords.paperNumber, 8, .short), (ExpenseWords.paidOn, 12, .figure), (ExpenseWords.paid, 14, .figure),
      (ExpenseWords.rate, 9, .figure), (ExpenseWords.rateSource, 26, .words),
      (ExpenseWords.inCurrency(home), 14, .figure),
    ]
    let rows = bill.lines.indices.map(row) + Array(repeating: Row(columns.map { _ in .empty }), count: 3)
    return sheet(ExpenseWords.amounts, columns, rows + (try Total.amounts(of: bill.charges).map(total)))
  }

  /// One row a day, with its programme; whom and what as far as the meetings tell, the rest is for the traveller to say.
  var days: Sheet {
    let columns: [(Sentence, Int, Column.Look)] = [
      (Words.day, 12, .short), (ExpenseWords.place, 18, .words), (ExpenseWords.programme, 44, .words),
      (ExpenseWords.met, 26, .words), (ExpenseWords.content, 40, .words),
    ]
    let meetings = ReportedMeetings(bill.company, parts.trip, parts.language)
    return sheet(ExpenseWords.days, columns, parts.trip.days.map { row($0, meetings) })
  }

  /// What amounts are turned into.
  private var home: Currency { parts.settings.exchange?.into ?? .newTaiwanDollar }

  private func row(_ index: Int, _ voucher: Voucher) -> Row {
    let names = voucher.people.map { $0.name(in: parts.language) }.listedNames(parts.language)
    let carries = [voucher.title, names].filter { !$0.isEmpty }.joined(separator: parts.colon)
    let day = voucher.day.map { DayText.dated($0, parts.language) + " " } ?? ""
    let ubn = voucher.ubn.map { $0.isEmpty ? parts.text(Words.notKnownYet) : $0 } ?? "–"
    return Row([
      .count(Int64(index + 1)), .words(parts.text(voucher.kind.paper(isJapan: parts.trip.isTakenForJapan))),
      .words(parts.text(voucher.kind.giver)),
      .words(carries.isEmpty ? "–" : carries), .words(ubn), .words(parts.text(voucher.kind.proves)),
      .words(day + parts.text(voucher.kind.when)), .words(parts.text(voucher.kind.basis)), .empty, .empty,
    ])
  }

  private func row(_ number: Int) -> Row {
    let line = bill.lines[number]
    let count = line.count > 1 ? " × \(line.count)" : ""
    let papers = vouchers.indices.filter { vouchers[$0].lines.contains(number) }.map { "\($0 + 1)" }
    return Row(
      [.words(parts.text(line.title) + count), .words(parts.text(Words.payee(line.payee)))] + ends(line.sum)
        + [.words(papers.joined(separator: ", ")), .empty, .empty] + rate(line.sum.currency) + [.empty])
  }

  private func total(_ sum: Amount) -> Row {
    Row(
      [.words(parts.text(ExpenseWords.sum)), .empty] + ends(sum) + [.empty, .empty, .empty] + rate(sum.currency)
        + [.empty], .total)
  }

  /// Currency, low, high and how certain that is; what is not known says so, as an empty cell is for others to fill.
  private func ends(_ sum: Amount) -> [Cell] {
    let isKnown = sum.open == 0 || sum.low != 0
    let high = sum.open == 0 || sum.isMost && isKnown ? sum.high : nil
    return [
      .words(CurrencyCodes.code(sum.currency)),
      isKnown && sum.openOff == 0 ? .money(Money(sum.low, sum.currency)) : .words(AmountText.low(sum, parts.language)),
      high.map { .money(Money($0, sum.currency)) } ?? .words(parts.text(Words.notKnownYet)),
      .words(parts.text(Words.certainty(of: sum))),
    ]
  }

  /// The rate in force with its source; where there is none, the cell is for the exchange slip's.
  private func rate(_ currency: Currency) -> [Cell] {
    guard currency != home else { return [.empty, .words("–")] }
    guard let quoted = try? parts.settings.exchange?.rate(from: currency) else {
      return [.empty, .words(parts.text(ExpenseWords.noRate))]
    }
    return [.decimal(quoted.rate.value, digits: quoted.rate.scale), .words(parts.text(RateText.source(quoted)))]
  }

  private func row(_ day: ItineraryDay, _ meetings: ReportedMeetings) -> Row {
    let comma = parts.text(.comma)
    let places = parts.trip.places(on: day.day).map { parts.text($0) }
    let sessions = day.sessions.map { "\(parts.text($0.half.name)) \(parts.text($0.title))" }
    return Row([
      .words(DayText.dated(day.day, parts.language)), .words(places.joined(separator: comma)),
      .words(sessions.joined(separator: parts.language.semicolon)), filled(meetings.met(on: day.day)),
      filled(meetings.content(on: day.day)),
    ])
  }

  private func filled(_ words: [String]) -> Cell {
    words.isEmpty ? .empty : .words(words.joined(separator: parts.language.semicolon))
  }

  private func sheet(_ name: Sentence, _ columns: [(Sentence, Int, Column.Look)], _ rows: [Row]) -> Sheet {
    Sheet(
      name: parts.text(name), columns: columns.map { Column(parts.text($0.0), width: $0.1, look: $0.2) }, rows: rows)
  }
}
