import TripCosting
import TripFormats
import TripModel

/// `trip portfolio`: all trips below a folder in one sum, and line by line for other programs.
struct PortfolioCommand: Command {
  static let output = OptionSpec(
    name: OptionSpec.output.name, placeholder: OptionSpec.output.placeholder,
    help: Sentence(
      en: "write a line for each trip: a path that ends in .csv or .ndjson", zhHant: "逐行程輸出：以 .csv 或 .ndjson 結尾的路徑",
      ja: "旅程ごとに 1 行を出力：.csv か .ndjson で終わるパス"), repeats: true)

  let spec = CommandSpec(
    name: "portfolio",
    summary: Sentence(
      en: "all trips below a folder added up: states, companies, people, money", zhHant: "彙總資料夾下所有行程：狀態、企業、人數、金額",
      ja: "フォルダ以下の全旅程を集計：状態・企業・人数・金額"),
    operands: "[FOLDER]", operandCount: 1, options: [output, ManyTrips.jobs, ManyTrips.shard],
    examples: ["trip portfolio Itineraries", "trip portfolio Itineraries --output trips.csv --output trips.ndjson"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let paths = arguments.texts(Self.output)
    if let path = paths.first(where: { Kind($0) == nil }) {
      throw .usage(.invalidValue(option: "--output", value: path, expected: PortfolioWords.kinds))
    }
    var all: [PortfolioLine] = []
    try ManyTrips(arguments, console).run({ Self.line($0, arguments, $1) }) { all.append($0) }
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    for path in paths { try OutputFile(path, console).write(Self.bytes(all, Kind(path), language)) }
    let sum: PortfolioSum
    do { sum = try PortfolioSum(all) } catch { throw CommandFailure(error) }
    if arguments.isJSON {
      console.out(JSONWriter.text(sum.json))
    } else {
      console.print(sum.lines(language))
    }
    for line in all { if let problem = line.problem { console.error("\(line.folder): \(problem.text(language))\n") } }
    if sum.states[.unreadable] != nil { return .badData }
    return sum.states[.errors] == nil ? .fine : .tripHasErrors
  }

  private enum Kind {
    case csv, ndjson

    init?(_ path: String) {
      if path.hasSuffix(".csv") { self = .csv } else if path.hasSuffix(".ndjson") { self = .ndjson } else { return nil }
    }
  }

  private static func line(_ path: String, _ arguments: Arguments, _ console: Console) -> PortfolioLine {
    let folder = console.shown(path)
    do { return try PortfolioLine(folder, LoadedTrip([path], arguments, console)) } catch {
      return PortfolioLine(unreadable: folder, error)
    }
  }

  private static func bytes(_ lines: [PortfolioLine], _ kind: Kind?, _ language: Language) -> [UInt8] {
    switch kind {
    case .ndjson: Array(lines.map { JSONWriter.line($0.json(language)) + "\n" }.joined().utf8)
    default: CSVWriter(for: .machine).bytes(PortfolioLine.sheet(lines))
    }
  }
}
