import TripCosting
import TripModel
import TripStorage

/// `trip new`: a folder to start from.
struct NewCommand: Command {
  static let from = OptionSpec(
    name: "from", placeholder: "DAY", help: Sentence(en: "first day of the trip", zhHant: "出發日", ja: "出発日"))
  static let until = OptionSpec(
    name: "to", placeholder: "DAY", help: Sentence(en: "last day of the trip", zhHant: "返抵日", ja: "帰国日"))
  static let title = OptionSpec(
    name: "title", placeholder: "TEXT", help: Sentence(en: "name of the trip", zhHant: "行程名稱", ja: "旅程の名称"))

  static let call = OptionSpec(
    name: "call", placeholder: nil,
    help: Sentence(
      en: "with a call for applications and its review to fill in", zhHant: "含徵選（applications、review）之範本",
      ja: "募集と選考（applications・review）のひな形付き"))

  let spec = CommandSpec(
    name: "new", summary: Sentence(en: "make a trip folder to start from", zhHant: "建立新的行程資料夾", ja: "新しい旅程フォルダを作成"),
    operands: "FOLDER", operandCount: 1, options: [from, until, title, call],
    examples: [
      "trip new Itineraries/2027-osaka --from 2027-03-02 --to 2027-03-04",
      "trip new Itineraries/2027-osaka --from 2027-03-02 --to 2027-03-04 --call",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    guard let name = arguments.operands.first else { throw .usage(.missingOperand("FOLDER", command: spec.name)) }
    let period: Period
    do { period = try self.period(arguments) } catch { throw .usage(error) }
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    let template = TripTemplate(
      period: period, title: arguments.text(Self.title) ?? FilePath.name(of: name), language: language,
      hasCall: arguments.has(Self.call))
    do {
      try TripFolder(path: console.absolute(name), disk: console.disk).create(template.files)
    } catch { throw .storage(error) }
    console.print(NewWords.made(name).text(language))
    return .fine
  }

  private func period(_ arguments: Arguments) throws(UsageError) -> Period {
    guard let first = try arguments.day(Self.from) else { throw .missingOption("--from", command: spec.name) }
    guard let last = try arguments.day(Self.until) else { throw .missingOption("--to", command: spec.name) }
    let period = Period(origin: .none, first: first, last: last)
    guard !period.days.isEmpty else {
      throw .invalidValue(
        option: "--to", value: last.iso,
        expected: Sentence(
          en: "a day from \(first.iso) on, at most a year later", zhHant: "\(first.iso) 當天或之後一年內",
          ja: "\(first.iso) 以降 1 年以内"))
    }
    return period
  }
}

/// Words of `trip new`.
enum NewWords {
  static func made(_ name: String) -> Sentence {
    Sentence(
      en: "\(name) is ready. Fill in trip.json, companies.csv and delegates.csv, then run 'trip check \(name)'.",
      zhHant: "已建立 \(name)。請填寫 trip.json、companies.csv、delegates.csv，再執行「trip check \(name)」。",
      ja: "\(name) を作成しました。trip.json・companies.csv・delegates.csv を記入し、「trip check \(name)」を実行してください。")
  }
}
