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

  static let currencies = OptionSpec(
    name: "currencies", placeholder: "CODES",
    help: Sentence(
      en: "columns that the CSV has in any case, such as TWD,JPY, so that those of several runs are alike",
      zhHant: "CSV 必有的幣別欄位，例如 TWD,JPY，使各次輸出欄位一致", ja: "CSV に必ず設ける通貨の列、例 TWD,JPY。複数回の出力の列がそろう"))

  let spec = CommandSpec(
    name: "portfolio",
    summary: Sentence(
      en: "all trips below a folder added up: states, companies, people, money", zhHant: "彙總資料夾下所有行程：狀態、公司家數、人數、金額",
      ja: "フォルダ以下の全旅程を集計：状態・企業・人数・金額"),
    operands: "[FOLDER]", operandCount: 1, options: [output, currencies, ManyTrips.jobs, ManyTrips.shard],
    examples: ["trip portfolio Itineraries", "trip portfolio Itineraries --output trips.csv --output trips.ndjson"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let paths = arguments.texts(Self.output)
    if let path = paths.first(where: { Kind($0) == nil }) {
      throw .usage(.invalidValue(option: "--output", value: path, expected: PortfolioWords.kinds))
    }
    let currencies = try Self.currencies(arguments)
    var all: [PortfolioLine] = []
    let trips = try ManyTrips(arguments, console)
    trips.run({ Self.line($0, arguments, $1) }) { all.append($0) }
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    for path in paths {
      let table = PortfolioTable(all, currencies, language)
      try OutputFile(path, console).write(Self.bytes(all, table, Kind(path), language))
    }
    let sum: PortfolioSum
    do { sum = try PortfolioSum(all) } catch { throw CommandFailure(error) }
    let remarks = trips.remarks + Self.remarks(all)
    if arguments.isJSON {
      console.out(JSONWriter.text(sum.json(remarks, language)))
    } else {
      console.print(sum.lines(language))
    }
    for line in all { if let problem = line.problem { console.error("\(line.folder): \(problem.text(language))\n") } }
    trips.tell(remarks, arguments)
    return all.reduce(trips.isWhole ? .fine : .badData) { $0.worse($1.exit) }
  }

  /// Of what several trips have in common.
  private static func remarks(_ lines: [PortfolioLine]) -> [TripsRemark] {
    let common = TripsInCommon(
      lines.map { TripsInCommon.Member(folder: $0.folder, from: $0.from, to: $0.to, traces: $0.traces) })
    return common.copies + [common.sameNumbers, common.samePeople].compactMap(\.self)
  }

  private static func currencies(_ arguments: Arguments) throws(CommandFailure) -> [Currency] {
    guard let text = arguments.text(Self.currencies) else { return [] }
    var currencies: [Currency] = []
    for code in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let currency = CurrencyCodes.currency(code.uppercased()), !currencies.contains(currency) else {
        throw .usage(.invalidValue(option: "--currencies", value: text, expected: PortfolioWords.codes))
      }
      currencies.append(currency)
    }
    return currencies
  }

  private enum Kind {
    case csv, ndjson

    init?(_ path: String) {
      let path = path.lowercased()
      if path.hasSuffix(".csv") { self = .csv } else if path.hasSuffix(".ndjson") { self = .ndjson } else { return nil }
    }
  }

  private static func line(_ path: String, _ arguments: Arguments, _ console: Console) -> PortfolioLine {
    let folder = console.shown(path)
    do { return try PortfolioLine(folder, LoadedTrip([path], arguments, console, isLook: true)) } catch {
      return PortfolioLine(unreadable: folder, error)
    }
  }

  private static func bytes(
    _ lines: [PortfolioLine], _ table: PortfolioTable, _ kind: Kind?, _ language: Language
  ) -> [UInt8] {
    switch kind {
    case .ndjson: Array(lines.map { JSONWriter.line($0.json(language)) + "\n" }.joined().utf8)
    default: CSVWriter(for: .machine).bytes(table.sheet)
    }
  }
}
