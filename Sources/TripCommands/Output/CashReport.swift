import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// The envelopes on a terminal or for a program.
struct CashReport {
  let paper: CashPaper
  let trip: Trip
  let language: Language

  private var plan: CashPlan { paper.plan }

  func lines() throws(CostingError) -> [String] {
    let besides = paper.calledOff.map { [text($0)] } ?? []
    guard !plan.envelopes.isEmpty else { return besides.isEmpty ? [text(Words.nothingInCash)] : besides }
    return [text(Words.envelopes(plan.envelopes.count))] + (try envelopes()) + [""] + totals()
      + (besides.isEmpty ? [] : [""] + besides) + orders()
      + (paper.warnings.isEmpty ? [] : ["", text(Words.limits)] + paper.warnings.map { "  " + $0 })
  }

  private func envelopes() throws(CostingError) -> [String] {
    var table = TextTable(right: [0, 3, 4], indent: "  ")
    for envelope in plan.envelopes {
      let contents = try envelope.contents()
      table.add(
        "\(envelope.number)", DayText.short(envelope.session.day, language), envelope.company.id,
        AmountText.text(envelope.fee, language), money(contents.low, envelope.currency),
        bundles(envelope), try comesBack(envelope))
    }
    return table.lines
  }

  /// The bundles, apart: first for the low end, then up to the high end, then for overtime.
  private func bundles(_ envelope: Envelope) -> String {
    [envelope.least, envelope.rest, envelope.extra].filter { !$0.isEmpty }
      .map { NotesText.text($0, envelope.currency) }.joined(separator: " | ")
  }

  private func comesBack(_ envelope: Envelope) throws(CostingError) -> String {
    let units = try envelope.mayComeBack()
    return units == 0 ? "" : "\(text(Words.comesBack)) \(money(units, envelope.currency))"
  }

  private func totals() -> [String] {
    var table = TextTable(right: [1], indent: "  ")
    for fee in plan.fees { table.add(text(Words.toPay), AmountText.text(fee, language)) }
    for sum in plan.contents { table.add(text(Words.inEnvelopes), AmountText.text(sum, language)) }
    return table.lines
  }

  private func orders() -> [String] {
    let orders = plan.currencies.map { ($0, plan.bankOrder($0)) }.filter { !$0.1.isEmpty }
    return orders.flatMap { currency, notes in
      let rule = Words.orderRule(hasYen: currency == .yen)
      return ["", text(Words.bankOrder), "  " + NotesText.text(notes, currency), "  " + text(rule)]
    }
  }

  private func money(_ units: Int64, _ currency: Currency) -> String {
    AmountText.money(units, currency, language)
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}

extension CashReport {
  /// envelopes, fees, contents, bankOrder, calledOff, warnings.
  func json() throws(CostingError) -> JSONValue {
    var envelopes: [JSONValue] = []
    for envelope in plan.envelopes { envelopes.append(try json(envelope)) }
    return [
      "version": .number(1),
      "envelopes": .array(envelopes),
      "fees": .array(plan.fees.map(AmountJSON.value)),
      "contents": .array(plan.contents.map(AmountJSON.value)),
      "bankOrder": .array(
        plan.currencies.map {
          ["currency": .string(CurrencyCodes.code($0)), "notes": notes(plan.bankOrder($0))]
        }),
      "calledOff": .array(
        plan.calledOff.map { ["company": .string($0.company.id), "amount": AmountJSON.value($0.amount)] }),
      "warnings": .array(paper.warnings.map { .string($0) }),
    ]
  }

  private func json(_ envelope: Envelope) throws(CostingError) -> JSONValue {
    [
      "number": .whole(envelope.number), "company": .string(envelope.company.id),
      "day": .string(envelope.session.day.iso), "session": .text(envelope.session.id),
      "interpreter": .whole(envelope.interpreter), "interpreters": .whole(envelope.interpreters),
      "sharedBy": .whole(envelope.share?.count ?? 1), "fee": AmountJSON.value(envelope.fee),
      "reserve": envelope.reserve.map { .number($0.units) } ?? .null,
      "contents": .number(try envelope.contents().low), "mayComeBack": .number(try envelope.mayComeBack()),
      "isEnough": .bool(envelope.isEnough), "least": notes(envelope.least), "rest": notes(envelope.rest),
      "extra": notes(envelope.extra),
    ]
  }

  private func notes(_ notes: [NoteCount]) -> JSONValue {
    .array(notes.map { ["value": .number($0.value), "count": .number($0.count)] })
  }
}
