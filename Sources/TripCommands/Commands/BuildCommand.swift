import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// `trip build`: checks, prices, and prints every paper.
struct BuildCommand: Command {
  static let output = OptionSpec(
    name: "output", placeholder: "PATH",
    help: Sentence(
      en: "folder for the papers (default: papers in the trip folder)", zhHant: "文件輸出資料夾（預設為行程資料夾內的 papers）",
      ja: "書類の出力先フォルダ（既定は旅程フォルダ内の papers）"))

  static let pdf = OptionSpec(
    name: "pdf", placeholder: nil,
    help: Sentence(
      en: "print every page as PDF too, with a Chromium-family browser", zhHant: "另以 Chromium 系瀏覽器產出 PDF",
      ja: "Chromium 系ブラウザーで PDF も出力"))
  static let browser = OptionSpec(
    name: "browser", placeholder: "PATH",
    help: Sentence(en: "with --pdf: which browser", zhHant: "搭配 --pdf：瀏覽器路徑", ja: "--pdf と併用：ブラウザーのパス"))

  static let all = OptionSpec(
    name: "all", placeholder: nil,
    help: Sentence(
      en: "every trip below FOLDER, several at a time; one line each", zhHant: "同時處理資料夾之下的所有行程，每個行程輸出一行",
      ja: "フォルダ以下のすべての旅程を並行して処理。1 件 1 行"))

  let spec = CommandSpec(
    name: "build",
    summary: Sentence(
      en: "print every paper: invoices, rosters, manifest", zhHant: "產出全部文件：繳費通知單、名冊、旅客名單",
      ja: "書類一式を出力：請求案内書・名簿・旅客名簿"),
    operands: "[FOLDER]", operandCount: 1,
    options: [output, pdf, browser] + OptionSpec.conversion + [.reserve, all, ManyTrips.jobs, ManyTrips.shard],
    examples: ["trip build", "trip build --language ja --output /tmp/papers", "trip build --all Itineraries --jobs 2"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    guard !arguments.has(Self.all) else { return try BuildAll(arguments, console).run() }
    if let option = [ManyTrips.jobs, ManyTrips.shard].first(where: arguments.has) {
      throw .usage(.missingOption("--all", command: "build --\(option.name)"))
    }
    return try Patience.again { () throws(CommandFailure) in try build(arguments, console) }
  }

  private func build(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let tally = loaded.tally
    guard tally.errors == 0 else {
      if !arguments.isJSON { report(loaded, tally, console) }
      let folder = output(arguments, loaded, console)
      if console.disk.exists(folder) {
        console.error(Messages.oldPapersStand(console.shown(folder)).text(loaded.language) + "\n")
      }
      if arguments.isJSON { console.out(JSONWriter.text(json(loaded, tally, folder: nil, papers: []))) }
      return .tripHasErrors
    }
    let written = Result { () throws(CommandFailure) in try write(arguments, loaded, console) }
    // Nothing is said of a folder that is read again.
    if case .failure(let failure) = written, failure.isChangedMeanwhile { throw failure }
    if !arguments.isJSON { report(loaded, tally, console) }
    let (papers, printing) = try written.get()
    if let printing { console.error("trip: \(printing.text(loaded.language))\n") }
    let folder = console.shown(output(arguments, loaded, console))
    if arguments.isJSON {
      console.out(JSONWriter.text(json(loaded, tally, folder: folder, papers: papers)))
    } else {
      if loaded.trip.delegatesByCompany.allSatisfy(\.isEmpty) {
        console.print(Messages.noInvoices.text(loaded.language))
      }
      console.print(Messages.printed(papers.count, folder).text(loaded.language))
    }
    return printing == nil ? .fine : .cannotCreate
  }

  private func report(_ loaded: LoadedTrip, _ tally: Tally, _ console: Console) {
    let open = loaded.diagnostics.filter { $0.waiver == nil && $0.severity > .note }
    let printer = DiagnosticPrinter(language: loaded.language, sources: loaded.sources, usesColor: console.usesColor)
    console.print(printer.lines(open))
    console.print(Messages.tally(tally).text(loaded.language))
    if tally.errors > 0 { console.print(Messages.papersStopped.text(loaded.language)) }
  }

  /// The names of the papers, in the order in which they were made, and why there is no PDF where one was asked for.
  func write(
    _ arguments: Arguments, _ loaded: LoadedTrip, _ console: Console, cores: Int = Cores.count
  ) throws(CommandFailure) -> (names: [String], printing: Sentence?) {
    let folder = PapersFolder(path: output(arguments, loaded, console), disk: console.disk)
    let lock: (any FileLock)?
    do { lock = try folder.begin() } catch { throw .storage(error) }
    defer { lock?.release() }
    do {
      let settings = loaded.settings(try arguments.exchange(loaded), reserve: try arguments.reserve())
      var names: [String] = []
      let room = try PaperRoom(loaded, settings, console, cores: cores)
      // Papers elsewhere are for a look; those of the trip are what people get.
      if !arguments.has(Self.output) { try room.calendars.remember(loaded) }
      var pages: [PaperFile] = []
      try room.make { paper in
        try folder.add(paper)
        names.append(paper.path)
        if arguments.has(Self.pdf), paper.path.hasSuffix(".html"), paper.path != PaperRoom.page { pages.append(paper) }
      }
      let printing = try PDFRoom(browser: arguments.text(Self.browser)).print(pages) { paper throws(StorageError) in
        try folder.add(paper)
        names.append(paper.path)
      }
      let kept = try folder.finish(names)
      if !kept.isEmpty {
        let place = console.shown(output(arguments, loaded, console))
        console.error(Messages.kept(kept, place).text(loaded.language) + "\n")
      }
      return (names, printing)
    } catch {
      try? folder.cancel()
      throw CommandFailure(error)
    }
  }

  private func output(_ arguments: Arguments, _ loaded: LoadedTrip, _ console: Console) -> String {
    console.absolute(arguments.text(Self.output) ?? loaded.folder.path + "/papers")
  }

  private func json(_ loaded: LoadedTrip, _ tally: Tally, folder: String?, papers: [String]) -> JSONValue {
    [
      "version": .number(1),
      "errors": .whole(tally.errors), "warnings": .whole(tally.warnings), "notes": .whole(tally.notes),
      "waived": .whole(tally.waived),
      "folder": .text(folder),
      "papers": .array(papers.map { .string($0) }),
      "diagnostics": loaded.printer.json(loaded.diagnostics),
    ]
  }
}
