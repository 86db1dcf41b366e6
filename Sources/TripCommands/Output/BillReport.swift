import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// A bill on a terminal or for a program.
struct BillReport {
  let bill: Bill
  let trip: Trip
  let settings: PaperSettings
  /// What leaving would cost, where that is asked for.
  var leaving: LeavingTable?

  private var language: Language { settings.language }

  func lines() throws(CostingError) -> [String] {
    let sums = try bill.sums()
    var lines = [heading(), ""]
    var table = TextTable(right: [1], indent: "  ")
    for line in bill.lines {
      table.add(
        text(line.title) + (line.count > 1 ? " × \(line.count)" : ""), AmountText.text(line.sum, language), way(line))
    }
    lines += table.lines + [""]
    var totals = TextTable(right: [1], indent: "  ")
    for sum in sums.payable { totals.add(text(ReportWords.byInvoice), AmountText.text(sum, language)) }
    for sum in sums.cash { totals.add(text(ReportWords.inCash), AmountText.text(sum, language)) }
    for total in bill.cash {
      totals.add(
        "  " + (total.payment.day.map { DayText.short($0, beside: trip.firstDay, language) } ?? ""),
        AmountText.text(total.amount, language))
    }
    lines += totals.lines + instalments() + fees()
    if let sum = try converted() { lines += ["", "  " + text(Words.converted(sum))] }
    if let leaving { lines += [""] + (try LeavingReport(table: leaving, settings: settings).lines()) }
    return lines
  }

  private func instalments() -> [String] {
    guard !bill.parts.isEmpty else { return [] }
    var table = TextTable(right: [1], indent: "  ")
    for part in bill.parts {
      let day = part.due.map { DayText.short($0, beside: trip.firstDay, language) } ?? text(Words.notKnownYet)
      table.add(text(trip.title(of: part)), AmountText.text(part.amount, language), day)
    }
    return [""] + table.lines
  }

  private func fees() -> [String] {
    let entries = FeeReasons(bill, trip).entries
    guard !entries.isEmpty else { return [] }
    let lines = entries.flatMap { entry in
      ["  " + text(entry.heading(in: trip))] + entry.words.map { "    " + text($0) }
    }
    return ["", text(Words.feeReasons)] + lines
  }

  private func heading() -> String {
    let who = bill.company.map { "\($0.id) \($0.name(in: language))" } ?? text(ReportWords.whatIf)
    return "\(who) – \(text(Words.people(bill.headCount)))"
  }

  private var comma: Sentence { Sentence(en: ", ", zhHant: "，", ja: "、") }

  private func way(_ line: BillLine) -> String {
    let way = text(line.payment.isCash ? Words.cashWay : Words.invoiceWay)
    return "\(text(Words.payee(line.payee)))\(text(comma))\(way)"
  }

  private func converted() throws(CostingError) -> Exchanged? {
    try Exchanged(bill.charges, settings.exchange)
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}

extension BillReport {
  /// company, people, isEstimate, charges, fees, instalments, payable, cash, converted, leaveBy.
  func json() throws(CostingError) -> JSONValue {
    let sums = try bill.sums()
    var leaveBy = JSONValue.null
    if let leaving { leaveBy = try LeavingReport(table: leaving, settings: settings).json() }
    return [
      "version": .number(1),
      "company": .text(bill.company?.id),
      "people": .whole(bill.headCount),
      "isEstimate": .bool(bill.isEstimate),
      "charges": .array(bill.lines.map(json)),
      "fees": .array(FeeReasons(bill, trip).entries.map(json)),
      "instalments": .array(bill.parts.map(json)),
      "payable": .array(sums.payable.map(AmountJSON.value)),
      "cash": .array(sums.cash.map(AmountJSON.value)),
      "cashByDay": .array(
        bill.cash.map { ["day": .text($0.payment.day?.iso), "amount": AmountJSON.value($0.amount)] }),
      "converted": AmountJSON.value(try converted()),
      "leaveBy": leaveBy,
    ]
  }

  private func json(_ entry: FeeReasons.Entry) -> JSONValue {
    [
      "id": .text(entry.session.id), "day": .string(entry.session.day.iso),
      "interpreter": .text(entry.agreed?.who), "minutes": .whole(entry.hours?.minutes),
      "parts": .array(
        entry.parts.map { part in
          ["text": .string(text(part.text)), "amount": part.amount.map(AmountJSON.value) ?? .null]
        }),
    ]
  }

  private func json(_ part: DuePart) -> JSONValue {
    [
      "id": .text(trip.instalments.first { $0.origin == part.origin }?.id),
      "title": .string(text(trip.title(of: part))),
      "amount": AmountJSON.value(part.amount),
      "payee": .string(part.payee.key),
      "day": .text(part.due?.iso),
    ]
  }

  private func json(_ line: BillLine) -> JSONValue {
    [
      "step": .string("\(line.step)"),
      "id": .text(trip.id(of: line.item)),
      "title": .string(text(line.title)),
      "count": .whole(line.count),
      "unit": AmountJSON.value(line.unit),
      "amount": AmountJSON.value(line.sum),
      "payee": .string(line.payee.key),
      "payment": .string(line.payment.isCash ? "cash" : "invoice"),
      "day": .text(line.payment.day?.iso),
      "clause": .text(line.because.first.flatMap { settings.sources.find($0, nil)?.clause }),
      "people": .array(line.people.map { .string($0.name(in: language)) }),
      "because": .array(
        line.because.compactMap { settings.sources.find($0, trip.pricedField(of: $0)) }.map {
          ["file": .string($0.file), "line": .whole($0.line), "clause": .text($0.clause)]
        }),
    ]
  }
}

/// An amount for programs: whole units of the currency, null for an end that is not known: none above where something
/// may be added, none below where a discount is on request.
enum AmountJSON {
  static func value(_ amount: Amount) -> JSONValue {
    [
      "currency": .string(CurrencyCodes.code(amount.currency)),
      "digits": .number(Int64(amount.currency.digits)),
      "kind": .string(kind(amount)),
      "low": amount.least.map { .number($0) } ?? .null,
      "high": amount.most.map { .number($0) } ?? .null,
      "onRequest": .number(Int64(amount.open)),
    ]
  }
}

extension AmountJSON {
  private static func kind(_ amount: Amount) -> String {
    if amount.open > 0 { return "onRequest" }
    guard let high = amount.high else { return "from" }
    return high == amount.low ? "exact" : "range"
  }

  /// The sum in one currency and the rates it rests on; null where none was worked out.
  static func value(_ exchanged: Exchanged?) -> JSONValue {
    guard let exchanged, exchanged.missing == nil else { return .null }
    return ["amount": value(exchanged.amount), "rates": .array(exchanged.parts.map(value))]
  }

  private static func value(_ part: Exchanged.Part) -> JSONValue {
    let rate = part.quoted.rate
    return [
      "from": .string(CurrencyCodes.code(rate.from)), "to": .string(CurrencyCodes.code(rate.to)),
      "rate": .string(RateText.value(rate)), "day": .text(part.quoted.day?.iso),
      "source": .text(part.quoted.source.isEmpty ? nil : part.quoted.source), "before": value(part.before),
      "after": value(part.after),
    ]
  }
}

/// Words of reports on the terminal.
enum ReportWords {
  static let whatIf = Sentence(en: "What-if", zhHant: "試算", ja: "試算")
  static let byInvoice = Sentence(en: "On notice", zhHant: "應繳費用", ja: "お支払い")
  static let inCash = Sentence(en: "Cash to bring", zhHant: "自備現金", ja: "持参する現金")
}
