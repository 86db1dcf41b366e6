import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripReading
import TripRules
import TripStorage

/// A trip folder, read and checked, with what the command line says about languages and the day.
struct LoadedTrip {
  let folder: TripFolder
  /// Writes commands to paste that mean this folder.
  let hint: CommandHint
  var trip: Trip
  /// The folder's files as they were read, for saying what a change was worked out from.
  let files: [String: [UInt8]]
  let ledger: Ledger
  let records: FrozenRecords
  private(set) var diagnostics: [Diagnostic]
  let sources: SourceTable
  let today: Day
  /// Of messages.
  let language: Language
  /// Of papers and figures about the trip.
  let paperLanguage: Language
  /// Who is at work, as the ledger will say.
  let by: String
  /// What a stopped process left and was let be, for who only looks.
  let leftover: Leftover?

  /// - Parameter isLook: Nothing is done about what a stopped process left, which is then told in ``leftover``.
  init(
    _ words: [String], _ arguments: Arguments, _ console: Console, isLook: Bool = false
  ) throws(CommandFailure) {
    let place = try TripFinder(console).folder(words.first)
    let hint = CommandHint(folder: words.first)
    self.hint = hint
    var folder = TripFolder(path: place, disk: console.disk)
    // Files, ledger and frozen records are read as of one moment.
    let (still, leftover) = try isLook ? folder.watched() : (folder.settled(arguments, console), nil)
    defer { still?.release() }
    self.leftover = leftover
    let contents = try LoadedTrip.contents(of: folder)
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    let progress = Progress(console, language)
    let reading = TripReader.read(TripFiles(contents: contents.files, names: contents.names)) { rows in
      progress.tell { Messages.rowsRead(rows) }
    }
    self.language = language
    do { today = try arguments.day(.today) ?? LoadedTrip.day(ofClock: console.now) } catch { throw .usage(error) }
    guard let trip = reading.trip else {
      let printer = DiagnosticPrinter(language: language, sources: reading.sources)
      for line in printer.lines(reading.diagnostics) { console.error(line + "\n") }
      throw Self.unreadable(words.first ?? place, contents.files)
    }
    self.trip = trip
    files = contents.files
    sources = reading.sources
    ledger = Ledger(
      contents.files[Ledger.fileName], head: contents.files[LedgerHead.fileName],
      copies: try LoadedTrip.copies(of: folder, contents.names))
    by = arguments.author(console)
    folder.signature = Signature(by: by, at: console.now)
    self.folder = folder
    let shared = SharedList(contents.files)
    do {
      records = try FrozenRecords(folder, ledger, InvoiceNumbering(trip), stayed: shared?.files ?? [])
    } catch { throw .storage(error) }
    let copies: [Diagnostic]
    do { copies = try ConflictedCopies.check(folder, contents.names, ledger.problems) } catch { throw .storage(error) }
    diagnostics =
      reading.diagnostics + RuleBook.check(trip, today: today) + ledger.problems.map { LedgerWhole.diagnostic($0) }
      + records.problems.map { $0.diagnostic(hint) }
      + WithdrawalsAgree.check(trip, ledger, isCopy: files[SharedList.name] != nil, hint) + copies
    paperLanguage = arguments.language ?? trip.language
    diagnostics = CopyPrices.check(diagnostics + InvoicesAgree.check(self), shared)
  }

  /// A folder without a trip is another mistake than a trip that cannot be read.
  private static func unreadable(_ name: String, _ files: [String: [UInt8]]) -> CommandFailure {
    files["trip.json"] == nil ? .noTrip(Messages.notATrip(name)) : .badData(Messages.notReadable(name))
  }

  var printer: DiagnosticPrinter { DiagnosticPrinter(language: language, sources: sources) }

  var tally: Tally { Tally(diagnostics) }

  func settings(_ exchange: Exchange? = nil, reserve: [Money] = []) -> PaperSettings {
    PaperSettings(language: paperLanguage, today: today, exchange: exchange, sources: sources, reserve: reserve)
  }

  /// The calendar day in Taipei, where the organiser sits.
  static func day(ofClock now: Int64) -> Day { Zone.taipei.day(at: now) }

  /// Files that may be second ledgers; hardly ever any, so they are read apart.
  private static func copies(of folder: TripFolder, _ names: [String]) throws(CommandFailure) -> [String: [UInt8]] {
    let names = names.filter(Ledger.isCopy)
    guard !names.isEmpty else { return [:] }
    do { return try folder.read(names).files } catch { throw .storage(error) }
  }

  private static func contents(
    of folder: TripFolder
  ) throws(CommandFailure) -> (files: [String: [UInt8]], names: [String]) {
    do { return try folder.read(TripFiles.known + [Ledger.fileName, LedgerHead.fileName]) } catch {
      throw .storage(error)
    }
  }
}

/// The ledger must be as it was written: nothing is added to one that is not.
enum LedgerWhole {
  static let rule = "LedgerWhole"

  static func diagnostic(_ problem: LedgerProblem) -> Diagnostic {
    Diagnostic(rule: rule, severity: .error, summary: problem.summary, remedies: problem.remedies)
  }
}
