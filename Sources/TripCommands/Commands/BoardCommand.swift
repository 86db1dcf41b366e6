import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripStorage

/// `trip board`: the whole trip on one page for the organiser.
struct BoardCommand: Command {
  static let output = OptionSpec(
    name: OptionSpec.output.name, placeholder: OptionSpec.output.placeholder,
    help: Sentence(
      en: "where to write (default: board.html in the trip folder); - is standard output",
      zhHant: "輸出位置（預設為行程資料夾的 board.html）；- 表示標準輸出", ja: "出力先（既定は旅程フォルダの board.html）。- で標準出力"))
  static let watch = OptionSpec(
    name: "watch", placeholder: nil,
    help: Sentence(
      en: "write it again whenever a file of the folder changes, until Ctrl-C; the open page follows",
      zhHant: "資料夾內檔案有變動即重新產生（按 Ctrl-C 結束），已開啟的頁面會自動更新",
      ja: "フォルダのファイルが変わるたびに作り直す（Ctrl-C で終了）。開いたページも更新される"))

  let spec = CommandSpec(
    name: "board",
    summary: Sentence(
      en: "the state of the whole trip on one page", zhHant: "訪團總覽看板：一頁看完全團狀態", ja: "訪問団の状況を 1 枚で表示"),
    operands: "[FOLDER]", operandCount: 1, options: [Self.output, Self.watch],
    examples: ["trip board", "trip board --watch"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let isWatching = arguments.has(Self.watch)
    if isWatching, arguments.text(Self.output) == "-" {
      throw .usage(.invalidValue(option: "--output", value: "-", expected: Self.fileToWatch))
    }
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    try write(loaded, arguments, console)
    guard isWatching else { return loaded.tally.errors > 0 ? .tripHasErrors : .fine }
    var watch = FolderWatch(loaded.folder)
    while true {
      watch.waitForChange()
      writeAgain(loaded, arguments, console)
    }
  }

  /// A file that is half saved or broken leaves the last board standing; the reason is told.
  ///
  /// Never inlined: the optimizer of Swift 6.3 does not come to an end when it moves the loop invariants out of an
  /// endless loop that holds the whole reading of a trip.
  @inline(never)
  private func writeAgain(_ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) {
    do {
      let next = try LoadedTrip([loaded.folder.path], arguments, console)
      if let damage = next.diagnostics.first(where: { Self.damaging.contains($0.rule) }) {
        console.error(next.printer.lines([damage]).map { $0 + "\n" }.joined())
      } else {
        try write(next, arguments, console)
      }
    } catch {
      console.error("trip: \(error.sentence.text(loaded.language))\n")
    }
  }

  /// Rules whose findings mean that a file could not be read whole.
  private static let damaging = Set([ReadingRule.validJSON, .readableText, .requiredFile].map(\.rawValue))

  private func write(_ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) throws(CommandFailure) {
    let place = BoardPlace(arguments.text(Self.output), loaded, console)
    let state = BoardRoom(loaded: loaded, book: try? CalendarRoom(loaded).book).state(
      papers: place.papers(loaded, console), prefix: place.prefix, refresh: arguments.has(Self.watch) ? 2 : nil)
    do {
      let page = try BoardPaper(state, loaded.trip, loaded.settings()).page()
      try OutputFile(place.path, console).write(HTMLWriter.bytes(page))
    } catch { throw CommandFailure(error) }
  }

  private static let fileToWatch = Sentence(
    en: "a file, so that an open page can follow", zhHant: "檔案路徑，開啟中的頁面才能更新", ja: "ファイル（開いたページが追従するため）")
}

/// Where a board lies, and how its links reach the papers.
struct BoardPlace {
  let path: String
  let prefix: String
  private let papersFolder: String

  init(_ output: String?, _ loaded: LoadedTrip, _ console: Console) {
    path = output ?? loaded.folder.path + "/board.html"
    let folder = console.absolute(loaded.folder.path)
    papersFolder = folder + "/papers"
    // A board elsewhere still leads to the papers of this machine.
    let isBeside = path == "-" || FilePath.parent(of: console.absolute(path)) == folder
    prefix = isBeside ? "papers/" : "file://" + Self.escaped(papersFolder) + "/"
  }

  /// Those that the last `trip build` left.
  func papers(_ loaded: LoadedTrip, _ console: Console) -> Set<String> {
    var paths = ["agency/rooming.html", "agency/changes.html"]
    paths += ["charges.xlsx", "cash.html", "deadlines.ics"].map { "organiser/" + $0 }
    paths += loaded.trip.days.map { "organiser/days/\($0.day.iso).html" }
    for name in PaperName.unique(loaded.trip.companies) {
      paths += ["roster", "invoice"].map { "companies/\(name)/\($0).html" }
    }
    return Set(paths.filter { console.disk.exists(papersFolder + "/" + $0) })
  }

  private static func escaped(_ path: String) -> String {
    String(
      decoding: path.utf8.flatMap { byte -> [UInt8] in
        let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        guard !isPlain, !Array("/-._~".utf8).contains(byte) else { return [byte] }
        let digits = Array("0123456789ABCDEF".utf8)
        return [37, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }
}
