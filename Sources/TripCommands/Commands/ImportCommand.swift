import TripFormats
import TripModel
import TripReading
import TripStorage

/// `trip import FILE...`: forms and lists into the roster, field by field, shown before it is written.
struct ImportCommand: Command {
  static let dryRun = OptionSpec(
    name: "dry-run", placeholder: nil,
    help: Sentence(en: "show the difference and write nothing", zhHant: "僅顯示差異，不寫入", ja: "差分を表示するだけで書き込まない"))
  static let map = OptionSpec(
    name: "map", placeholder: "HEADER=KEY",
    help: Sentence(
      en: "what a column of the file is; an empty KEY leaves it out", zhHant: "指定檔案欄位的意義；鍵名留空表示略過",
      ja: "ファイルの列の意味を指定。キーが空なら読み飛ばす"),
    repeats: true)
  static let new = OptionSpec(
    name: "new", placeholder: "ROW",
    help: Sentence(en: "this row of the file is somebody new", zhHant: "檔案此列為新團員", ja: "ファイルのこの行は新しい参加者"), repeats: true
  )
  static let same = OptionSpec(
    name: "same", placeholder: "ROW=LINE",
    help: Sentence(
      en: "this row of the file is the person on that line of delegates.csv", zhHant: "檔案此列即 delegates.csv 該行的團員",
      ja: "ファイルのこの行は delegates.csv のその行の参加者"), repeats: true)
  static let company = OptionSpec(
    name: "company", placeholder: "CODE",
    help: Sentence(
      en: "the company of rows that name none", zhHant: "未註明公司的列屬於哪家公司", ja: "企業の記載がない行の企業コード"))
  static let take = OptionSpec(
    name: "take", placeholder: "ROW=KEY",
    help: Sentence(
      en: "take this value of the row though a rule finds it worse than the present one",
      zhHant: "即使檢查規則認為不如現值，仍採用此列該欄的新值", ja: "規則上は現在の値より劣っても、この行のこの値を採用"), repeats: true)
  static let registered = OptionSpec(
    name: "registered", placeholder: "DAY",
    help: Sentence(
      en: "day of registration of what is added without one", zhHant: "新增而未填報名日期者的報名日期", ja: "新規で申込日のないものの申込日"))
  static let folder = OptionSpec(
    name: "trip", placeholder: "FOLDER", help: Sentence(en: "the trip folder", zhHant: "行程資料夾", ja: "旅程フォルダ"))

  let spec = CommandSpec(
    name: "import",
    summary: Sentence(
      en: "take in forms (XLSX, or JSON saved from the page), lists (XLSX, CSV) and results field by field",
      zhHant: "逐欄匯入表單（XLSX、網頁儲存的 JSON）、名單（XLSX、CSV）與洽談成果",
      ja: "記入表（XLSX、ページで保存した JSON）、名簿（XLSX・CSV）、商談結果を項目単位で取り込む"),
    operands: "FILE… [FOLDER]", operandCount: 999,
    options: [dryRun, map, new, same, company, take, registered, folder],
    examples: [
      "trip import form.xlsx --dry-run", "trip import trip-form-範例.json --registered 2026-04-20",
      "trip import list.csv --map 電話號碼=phone --company C05",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    guard !arguments.operands.isEmpty else { throw .usage(.missingOperand("FILE", command: spec.name)) }
    let (files, folder) = try operands(arguments, console)
    let loaded = try LoadedTrip(folder.map { [$0] } ?? [], arguments, console)
    let answers = try answers(arguments, loaded.trip)
    var work = try ImportWork(loaded, answers)
    for file in files { work.take(try ImportSource(file, for: loaded.trip, console)) }
    if let failure = work.unknownHeader { throw failure }
    try work.carryNames()
    let isWritten = !arguments.has(Self.dryRun) && !work.changesNothing
    if isWritten { try write(work, loaded, files) }
    if arguments.isJSON {
      console.out(JSONWriter.text(work.json(loaded.language, isWritten: isWritten)))
    } else {
      console.print(work.lines(loaded.language))
      let end = work.changesNothing ? ImportWords.nothing : isWritten ? ImportWords.written : ImportWords.dryRun
      console.print(end.text(loaded.language))
    }
    return work.isWhole ? .fine : .tripHasErrors
  }

  /// The trip's folder may stand last, as with every other command.
  private func operands(
    _ arguments: Arguments, _ console: Console
  ) throws(CommandFailure) -> (files: [String], folder: String?) {
    var (files, folder) = (arguments.operands, arguments.text(Self.folder))
    func isFolder(_ path: String) -> Bool { (try? console.disk.kind(of: console.absolute(path))) == .folder }
    if folder == nil, files.count > 1, let last = files.last, isFolder(last) { folder = files.removeLast() }
    if let misplaced = files.first(where: isFolder) { throw .badData(ImportWords.folder(misplaced)) }
    return (files, folder)
  }

  private func write(_ work: ImportWork, _ loaded: LoadedTrip, _ files: [String]) throws(CommandFailure) {
    let names = files.map { FilePath.name(of: $0) }.joined(separator: ", ")
    do {
      try loaded.folder.apply(Change("import \(names)", work.edits, basis: work.basis))
    } catch { throw .storage(error) }
  }

  private func answers(_ arguments: Arguments, _ trip: Trip) throws(CommandFailure) -> ImportAnswers {
    var answers = ImportAnswers()
    if let word = arguments.text(Self.company) {
      guard let code = ImportAnswers.company(word, in: trip) else {
        let closest = Suggestion.closest(to: word, among: trip.companies.map(\.id))
        throw .badData(Messages.unknownCompany(word, closest))
      }
      answers.company = code
    }
    for word in arguments.texts(Self.map) {
      guard let sign = word.lastIndex(of: "=") else { throw .usage(invalid(Self.map, word)) }
      let key = String(word[word.index(after: sign)...])
      guard key.isEmpty || Self.keys.contains(key) else { throw .usage(invalid(Self.map, word)) }
      guard answers.map(String(word[..<sign]), to: key) else { throw .usage(invalid(Self.map, word)) }
    }
    do { answers.registered = try arguments.day(Self.registered) } catch { throw .usage(error) }
    for word in arguments.texts(Self.take) {
      let parts = word.split(separator: "=").map(String.init)
      guard parts.count == 2, let row = Int(parts[0]), Self.rosterKeys.contains(parts[1]) else {
        throw .usage(invalid(Self.take, word))
      }
      answers.taken[row, default: []].insert(parts[1])
    }
    for word in arguments.texts(Self.new) {
      guard let row = Int(word) else { throw .usage(invalid(Self.new, word)) }
      answers.new.insert(row)
    }
    for word in arguments.texts(Self.same) {
      let numbers = word.split(separator: "=").map { Int($0) }
      guard numbers.count == 2, let row = numbers[0], let line = numbers[1] else {
        throw .usage(invalid(Self.same, word))
      }
      answers.same[row] = line
    }
    return answers
  }

  /// Columns of the roster, whose values rules judge.
  private static let rosterKeys = Set(
    DelegateColumn.allCases.map(\.rawValue) + CompanyColumn.allCases.map(\.rawValue)
  ).sorted()
  private static let keys = Set(rosterKeys + ResultColumn.allCases.map(\.rawValue)).sorted()

  private func invalid(_ option: OptionSpec, _ word: String) -> UsageError {
    let keys = option.name == Self.map.name ? Self.keys : option.name == Self.take.name ? Self.rosterKeys : []
    let expected = (option.placeholder ?? "") + (keys.isEmpty ? "" : " (\(keys.joined(separator: ", ")))")
    return .invalidValue(option: "--\(option.name)", value: word, expected: Sentence(verbatim: expected))
  }
}
