import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// `trip manifest [send]`: what the agency gets, what changed since it last got it, and lines for its system.
struct ManifestCommand: Command {
  static let dialect = OptionSpec(
    name: "dialect", placeholder: "amadeus|sabre|galileo",
    help: Sentence(
      en: "print name lines and SSR DOCS for this reservation system", zhHant: "輸出該訂位系統的姓名與 SSR DOCS 指令",
      ja: "この予約システム用の氏名行と SSR DOCS を出力"), choices: Dialect.allCases.map(\.rawValue))
  static let to = OptionSpec(
    name: "to", placeholder: "WHOM",
    help: Sentence(en: "with 'send': who gets it", zhHant: "搭配 send：送交對象", ja: "send と併用：送付先"))
  static let airline = OptionSpec(
    name: "airline", placeholder: "CODE",
    help: Sentence(
      en: "two letters or digits of the airline in the lines (default YY, every airline)",
      zhHant: "指令中的航空公司代碼（預設 YY，代表所有航空公司）", ja: "行に入れる航空会社コード（既定は YY、全社）"))

  let spec = CommandSpec(
    name: "manifest",
    summary: Sentence(
      en: "what changed since the manifest was sent; 'send' freezes it", zhHant: "旅客名單異動與訂位指令；send 定稿並登錄送交",
      ja: "名簿の変更点と予約用の行。send で確定"),
    operands: "[send] [FOLDER]", operandCount: 2, options: [to, dialect, airline, .by],
    examples: ["trip manifest", "trip manifest --dialect amadeus", "trip manifest send --to 旅行社"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let isSending = arguments.operands.first == "send"
    let rest = isSending ? Array(arguments.operands.dropFirst()) : arguments.operands
    guard rest.count <= 1 else { throw .usage(.unexpectedOperand(rest[1], command: spec.name)) }
    guard isSending || !arguments.has(Self.to) else { throw .usage(.conflict("--to", "trip manifest")) }
    if isSending, arguments.has(Self.dialect) { throw .usage(.conflict("--dialect", "trip manifest send")) }
    if arguments.has(Self.airline), !arguments.has(Self.dialect) {
      throw .usage(.missingOption("--dialect", command: "manifest --airline"))
    }
    let loaded = try LoadedTrip(rest, arguments, console)
    let paper = ManifestPaper(loaded.trip, findings: [:], loaded.settings())
    let changes = try loaded.changes(paper, loaded.settings())
    if let word = arguments.text(Self.dialect), let dialect = Dialect(rawValue: word) {
      return try lines(dialect, arguments, loaded, console)
    }
    guard isSending else {
      report(changes, loaded, arguments, console)
      return .fine
    }
    return try send(paper, changes, arguments, loaded, console)
  }

  private func report(_ changes: ChangesPaper, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) {
    if arguments.isJSON {
      console.out(JSONWriter.text(ChangesReport(changes).json(loaded.paperLanguage)))
    } else {
      console.print(ChangesReport(changes).lines(loaded.paperLanguage))
    }
  }

  private func send(
    _ paper: ManifestPaper, _ changes: ChangesPaper, _ arguments: Arguments, _ loaded: LoadedTrip, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard let to = arguments.text(Self.to), !to.isEmpty else {
      throw .usage(.missingOption("--to", command: "manifest send"))
    }
    guard loaded.tally.errors == 0 else {
      console.error("trip: " + SendWords.needsErrorsGone.text(loaded.language) + "\n")
      return .tripHasErrors
    }
    let number = loaded.ledger.nextManifest
    let bytes = CSVWriter(for: .machine).bytes(ManifestRecord.sheet(ManifestRecord.all(loaded.trip, paper)))
    try freeze(bytes, number, to, loaded, console)
    if loaded.ledger.nextManifest > 1 || arguments.isJSON { report(changes, loaded, arguments, console) }
    if !arguments.isJSON {
      console.print(SendWords.sent(number, to, loaded.trip.delegates.count).text(loaded.language))
    }
    return .fine
  }

  /// Copy, salt and ledger line together or not at all; none of it is taken back by undo.
  private func freeze(
    _ bytes: [UInt8], _ number: Int, _ to: String, _ loaded: LoadedTrip, _ console: Console
  ) throws(CommandFailure) {
    let salt = console.salt()
    let fact = Fact.sent(manifest: number, to: to, paper: SentManifest.digest(salt, bytes))
    try loaded.record(
      [fact],
      with: [
        .put(path: SentManifest.path(number), bytes: bytes, isPersonal: true),
        .put(path: SentManifest.saltPath(number), bytes: salt, isPersonal: true),
      ], basis: ["delegates.csv": loaded.files["delegates.csv"] ?? []], "manifest \(number)", console)
  }

  private func lines(
    _ dialect: Dialect, _ arguments: Arguments, _ loaded: LoadedTrip, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    guard let first = loaded.trip.firstDay, let last = loaded.trip.dayOfReturn else { throw .badData(SendWords.noDays) }
    let terms = ReservationTerms(
      dialect: dialect, airline: arguments.text(Self.airline) ?? "YY", departure: first, dayOfReturn: last,
      flights: max(1, loaded.trip.flights.count))
    let trip = loaded.trip
    let lines = ReservationLines(trip.delegates, terms, fliesAllTheWay: trip.fliesAllTheWay)
    let report = ReservationReport(lines, trip)
    if arguments.isJSON {
      console.out(JSONWriter.text(report.json(loaded.language)))
    } else {
      console.print(report.lines)
      for line in report.remarks(loaded.language) { console.error(line + "\n") }
    }
    return .fine
  }
}
