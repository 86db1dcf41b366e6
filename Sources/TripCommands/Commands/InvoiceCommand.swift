import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// `trip invoice COMPANY`, `trip invoice issue COMPANY`, `trip invoice credit NUMBER`, `trip invoice print NUMBER`.
struct InvoiceCommand: Command {
  static let reason = OptionSpec(
    name: "reason", placeholder: "TEXT",
    help: Sentence(en: "with 'credit': why", zhHant: "搭配 credit：原因", ja: "credit と併用：理由"))

  static let cashOpen = OptionSpec(
    name: "cash-open", placeholder: nil,
    help: Sentence(
      en: "with 'issue': interpreters' cash may still be a range, and the notice says so",
      zhHant: "搭配 issue：口譯現金仍為區間時也開立，並於單上載明", ja: "issue と併用：通訳料の現金が未確定でも発行し、その旨を記載"))

  static let due = OptionSpec(
    name: "due", placeholder: "DAY",
    help: Sentence(
      en: "with 'issue': by when sums are paid whose own day is over or not known",
      zhHant: "搭配 issue：原期限已過或未定之款項，改以此日為繳費期限",
      ja: "issue と併用：期限が過ぎた、または未定の代金の支払期限"))

  let spec = CommandSpec(
    name: "invoice",
    summary: Sentence(
      en: "draft a notice, issue it for good, credit it, or print it again", zhHant: "試擬、正式開立、沖銷或重印繳費通知單",
      ja: "請求案内書の下書き・発行・取消・再印刷"),
    operands: "[issue|credit|print] COMPANY|NUMBER [FOLDER]", operandCount: 3,
    options: [reason, cashOpen, due, .by, .output],
    examples: [
      "trip invoice C01", "trip invoice issue C01", "trip invoice credit 2026-001 --reason 更正人數",
      "trip invoice print 2026-001 --language en --output notice.html",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var words = arguments.operands
    let verb = words.first.flatMap { ["issue", "credit", "print"].contains($0) ? $0 : nil }
    if verb != nil { words.removeFirst() }
    if verb != "issue", arguments.has(Self.due) { throw .usage(.conflict("--due", "trip invoice \(verb ?? "")")) }
    guard let subject = words.first else { throw .usage(.missingOperand("COMPANY", command: spec.name)) }
    let loaded = try LoadedTrip(Array(words.dropFirst()), arguments, console)
    let store = InvoiceStore(loaded: loaded)
    switch verb {
    case "issue": return try issue(subject, store, arguments, console)
    case "credit": return try credit(subject, store, arguments, console)
    case "print": return try print(subject, store, arguments, console)
    default: return try draft(subject, store, arguments, console)
    }
  }

  private func draft(
    _ company: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let loaded = store.loaded
    do {
      let number = try CompanyOperand.number(of: company, in: loaded.trip)
      let bill = try BillMaker(loaded.trip).bill(ofCompany: number)
      let report = BillReport(bill: bill, trip: loaded.trip, settings: loaded.settings())
      let (state, difference) = try state(loaded.trip.companies[number].id, store)
      let lines = difference
      if arguments.isJSON {
        console.out(
          JSONWriter.text([
            "version": .number(1), "state": .string(state.text(loaded.language)),
            "difference": .array(lines.map(JSONValue.string)), "draft": try report.json(),
          ]))
      } else {
        console.print(try report.lines() + ["", state.text(loaded.language)] + lines.map { "  " + $0 })
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }

  /// How the draft stands to what was issued, and line by line where they differ.
  private func state(_ company: String, _ store: InvoiceStore) throws(CommandFailure) -> (Sentence, [String]) {
    guard let account = store.loaded.ledger.standing(company) else {
      guard !store.loaded.lacksLedger else { return (ShareWords.withoutLedger, []) }
      do {
        let waiting = store.waiting(try store.draft(company, mayCashBeOpen: false)).map(\.money)
        return (
          waiting.isEmpty
            ? InvoiceMessages.draft(store.loaded.hint)
            : InvoiceMessages.draft(carrying: MoneyText.sum(waiting), store.loaded.hint), []
        )
      } catch { return (error.sentence, []) }
    }
    let old = try store.record(account.invoice)
    let language = store.loaded.paperLanguage
    let now: InvoiceRecord
    do { now = try store.draft(company, mayCashBeOpen: true) } catch {
      return (InvoiceMessages.notAnew(old.code), [error.sentence.text(language)])
    }
    let difference = InvoiceDifference(from: old, to: now).text(language)
    guard now.asksSame(as: old) else { return (InvoiceState.differs(old, now), difference) }
    guard old.information != nil, !now.tellsSame(as: old) else { return (InvoiceMessages.same(old.code), []) }
    let cash = InvoiceState.cash(old, now).map { [$0.text(language)] } ?? []
    return (InvoiceMessages.tellsOther(old.code), difference + cash)
  }

  private func issue(
    _ company: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let loaded = store.loaded
    try loaded.requireWholeLedger()
    guard loaded.tally.errors == 0 else { throw .badData(InvoiceMessages.needsErrorsGone(loaded.hint)) }
    let number = try CompanyOperand.number(of: company, in: loaded.trip)
    var record = try store.draft(number, mayCashBeOpen: arguments.has(Self.cashOpen))
    try store.requireSharedRooms(number)
    guard !WithdrawalsAgree.differ(on: number, loaded.trip, loaded.ledger) else {
      throw .badData(InvoiceMessages.chargeEdited(record.company, loaded.hint))
    }
    if let standing = loaded.ledger.standing(record.company) {
      throw .badData(InvoiceMessages.stands(store.code(standing.invoice), loaded.hint))
    }
    if let day = try due(arguments) { record = try paying(record, by: day, over: loaded.today) }
    let waiting = store.waiting(record)
    let carrying = try store.carrying(waiting, to: record.number)
    record.carried = waiting.isEmpty ? nil : store.carried(carrying)
    record.replaces = store.replaced(before: record.number, company: record.company)
    try store.freeze(record, as: record.code, IssuedPaper(record, loaded.paperLanguage).page, console) { paper in
      [.issued(invoice: record.number, company: record.company, total: record.money, paper: paper)] + carrying
    }
    tell(record, waiting, store, arguments, console)
    return .fine
  }

  /// Due on another day than the price list says, as long as its parts stay in order.
  private func paying(
    _ record: InvoiceRecord, by day: Day, over today: Day
  ) throws(CommandFailure) -> InvoiceRecord {
    guard day >= today else { throw .badData(InvoiceMessages.dueOver(day.iso)) }
    let asked = record.paying(by: day, over: today)
    if let (first, last) = asked.outOfOrder(from: record), let end = last.due?.iso {
      throw .badData(InvoiceMessages.dueAfter(day.iso, first.title, last.title, end))
    }
    return asked
  }

  /// What was issued, and what it took over from credited invoices.
  private func tell(
    _ record: InvoiceRecord, _ waiting: [(from: Int, money: Money)], _ store: InvoiceStore, _ arguments: Arguments,
    _ console: Console
  ) {
    let page = InvoiceStore.page(record.code)
    let carried = waiting.map { from, money -> JSONValue in
      [
        "from": .string(store.code(from)), "currency": .string(CurrencyCodes.code(money.currency)),
        "units": .number(money.units),
      ]
    }
    answer(
      ["invoice": .string(record.code), "paper": .string(page), "carried": .array(carried)],
      [InvoiceMessages.issued(record.code, page)]
        + waiting.flatMap { from, money in
          InvoiceMessages.carried(money, from: store.code(from), record.standing(money.currency))
        }
        + dueRemarks(record, store.loaded),
      store.loaded, arguments, console)
  }

  private func due(_ arguments: Arguments) throws(CommandFailure) -> Day? {
    do { return try arguments.day(Self.due) } catch { throw .usage(error) }
  }

  /// What the company will read of days that are over or not known.
  private func dueRemarks(_ record: InvoiceRecord, _ loaded: LoadedTrip) -> [Sentence] {
    let asked = record.openParts.filter { $0.part.money.units > 0 && $0.left > 0 }.map(\.part)
    let over = Set(asked.compactMap(\.due).filter { $0 < loaded.today }).sorted().map(\.iso)
    var open: [Sentence] = []
    for part in asked where part.due == nil && !open.contains(part.title) { open.append(part.title) }
    return (over.isEmpty ? [] : [InvoiceMessages.overDays(over)]) + (open.isEmpty ? [] : [InvoiceMessages.noDays(open)])
  }

  private func credit(
    _ word: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard let reason = arguments.text(Self.reason), !reason.isEmpty else {
      throw .usage(.missingOption("--reason", command: "invoice credit"))
    }
    let loaded = store.loaded
    let account = try store.account(word)
    let record = try store.record(account.invoice)
    guard account.credit == nil else { throw .badData(InvoiceMessages.alreadyCredited(record.code)) }
    let note = loaded.ledger.nextCreditNote
    let credit = CreditRecord(
      number: note, code: store.creditCode(note), day: loaded.today, ending: record, reason: reason)
    let paper = IssuedPaper(record, credit: credit, loaded.paperLanguage).page
    try store.freeze(credit, as: credit.code, paper, console) {
      [.credited(note: note, invoice: account.invoice, paper: $0)]
    }
    let (page, received) = (InvoiceStore.page(credit.code), store.waiting(account))
    answer(
      ["invoice": .string(record.code), "creditNote": .string(credit.code), "paper": .string(page)],
      [InvoiceMessages.credited(record.code, credit.code, page)]
        + (received.isEmpty ? [] : [InvoiceMessages.keepsReceived(MoneyText.sum(received), record.code, loaded.hint)]),
      loaded, arguments, console)
    return .fine
  }

  /// From the frozen records alone, so in every language as it was issued.
  private func print(
    _ word: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let page = try store.page(word, store.loaded.paperLanguage)
    try OutputFile(arguments.text(.output) ?? "-", console).write(HTMLWriter.bytes(page))
    return .fine
  }

  private func answer(
    _ json: [String: JSONValue], _ lines: [Sentence], _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) {
    guard arguments.isJSON else { return console.print(lines.map { $0.text(loaded.language) }) }
    let members = json.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) }
    console.out(JSONWriter.text(.object([JSONValue.Member("version", .number(1))] + members)))
  }
}
