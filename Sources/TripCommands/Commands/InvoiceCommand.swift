import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// `trip invoice COMPANY`, `trip invoice issue COMPANY`, `trip invoice credit NUMBER`.
struct InvoiceCommand: Command {
  static let reason = OptionSpec(
    name: "reason", placeholder: "TEXT",
    help: Sentence(en: "with 'credit': why", zhHant: "搭配 credit：原因", ja: "credit と併用：理由"))

  let spec = CommandSpec(
    name: "invoice",
    summary: Sentence(
      en: "draft a notice, issue it for good, or credit it", zhHant: "試擬、正式開出或沖銷繳費通知單", ja: "請求案内書の下書き・発行・取消"),
    operands: "[issue|credit] COMPANY|NUMBER [FOLDER]", operandCount: 3, options: [reason],
    examples: ["trip invoice C01", "trip invoice issue C01", "trip invoice credit 2026-001 --reason 更正人數"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var words = arguments.operands
    let verb = words.first.flatMap { ["issue", "credit"].contains($0) ? $0 : nil }
    if verb != nil { words.removeFirst() }
    guard let subject = words.first else { throw .usage(.missingOperand("COMPANY", command: spec.name)) }
    let loaded = try LoadedTrip(Array(words.dropFirst()), arguments, console)
    let store = InvoiceStore(loaded: loaded)
    switch verb {
    case "issue": return try issue(subject, store, arguments, console)
    case "credit": return try credit(subject, store, arguments, console)
    default: return try draft(subject, store, arguments, console)
    }
  }

  private func record(_ company: String, _ store: InvoiceStore) throws(CommandFailure) -> InvoiceRecord {
    let trip = store.loaded.trip
    let number = store.loaded.ledger.nextInvoice
    do {
      let bill = try BillMaker(trip).bill(ofCompany: try CompanyOperand.number(of: company, in: trip))
      return try InvoiceRecord(bill, trip, store.loaded.settings(), number: number, code: store.code(number))
    } catch let refusal as InvoiceRecord.Refusal {
      switch refusal {
      case .notExact(let titles): throw .badData(InvoiceMessages.notExact(titles))
      case .nothingToPay: throw .badData(InvoiceMessages.nothingToPay)
      case .tooLarge: throw .badData(Messages.tooLarge)
      }
    } catch { throw CommandFailure(error) }
  }

  private func draft(
    _ company: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let loaded = store.loaded
    do {
      let number = try CompanyOperand.number(of: company, in: loaded.trip)
      let bill = try BillMaker(loaded.trip).bill(ofCompany: number)
      let report = BillReport(bill: bill, trip: loaded.trip, settings: loaded.settings())
      let state = try state(loaded.trip.companies[number].id, store).text(loaded.language)
      if arguments.isJSON {
        console.out(JSONWriter.text(["version": .number(1), "state": .string(state), "draft": try report.json()]))
      } else {
        console.print(try report.lines() + ["", state])
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }

  /// How the draft stands to what was issued.
  private func state(_ company: String, _ store: InvoiceStore) throws(CommandFailure) -> Sentence {
    guard let account = store.loaded.ledger.standing(company) else {
      do { _ = try record(company, store) } catch { return error.sentence }
      return InvoiceMessages.draft
    }
    let old = try store.record(account.invoice)
    let now = try record(company, store)
    if now.asksSame(as: old) { return InvoiceMessages.same(old.code) }
    return InvoiceMessages.differs(old.code, MoneyText.sum(old.money), MoneyText.sum(now.money))
  }

  private func issue(
    _ company: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    let loaded = store.loaded
    guard loaded.tally.errors == 0 else { throw .badData(SendWords.needsErrorsGone) }
    let record = try record(company, store)
    if let standing = loaded.ledger.standing(record.company) {
      throw .badData(InvoiceMessages.stands(store.code(standing.invoice)))
    }
    let (bytes, salt) = (try InvoiceStore.bytes(record), Salt.random())
    let paper = "issued/\(record.code).html"
    try store.write(
      [
        .issued(
          invoice: record.number, company: record.company, total: record.money,
          paper: SentManifest.digest(salt, bytes))
      ],
      [
        .put(path: InvoiceStore.path(record.code), bytes: bytes, isPersonal: true),
        .put(path: store.salt(record.code), bytes: salt, isPersonal: true),
        .put(
          path: paper, bytes: HTMLWriter.bytes(IssuedPaper(record, loaded.paperLanguage).page), isPersonal: true),
      ], "invoice \(record.code)", console)
    answer(
      ["invoice": .string(record.code), "paper": .string(paper)], InvoiceMessages.issued(record.code, paper), loaded,
      arguments, console)
    return .fine
  }

  private func credit(
    _ word: String, _ store: InvoiceStore, _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard let reason = arguments.text(Self.reason), !reason.isEmpty else {
      throw .usage(.missingOption("--reason", command: "invoice credit"))
    }
    let loaded = store.loaded
    let number = try store.number(word)
    let record = try store.record(number)
    guard loaded.ledger.accounts.contains(where: { $0.invoice == number && $0.creditNote == nil }) else {
      throw .badData(InvoiceMessages.alreadyCredited(record.code))
    }
    let note = loaded.ledger.nextCreditNote
    let code = store.creditCode(note)
    let credit = IssuedPaper.Credit(code: code, day: loaded.today, reason: reason)
    let page = HTMLWriter.bytes(IssuedPaper(record, credit: credit, loaded.paperLanguage).page)
    let salt = Salt.random()
    let paper = "issued/\(code).html"
    try store.write(
      [.credited(note: note, invoice: number, paper: SentManifest.digest(salt, page))],
      [
        .put(path: paper, bytes: page, isPersonal: true), .put(path: store.salt(code), bytes: salt, isPersonal: true),
      ], "credit note \(code)", console)
    answer(
      ["invoice": .string(record.code), "creditNote": .string(code), "paper": .string(paper)],
      InvoiceMessages.credited(record.code, code, paper), loaded, arguments, console)
    return .fine
  }

  private func answer(
    _ json: [String: JSONValue], _ sentence: Sentence, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) {
    guard arguments.isJSON else { return console.print(sentence.text(loaded.language)) }
    let members = json.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) }
    console.out(JSONWriter.text(.object([JSONValue.Member("version", .number(1))] + members)))
  }
}
