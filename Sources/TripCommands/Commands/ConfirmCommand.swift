import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// `trip confirm`: what is not exact yet; `trip confirm WHAT PRICE`: a line that makes it so.
struct ConfirmCommand: Command {
  static let company = OptionSpec(
    name: "company", placeholder: "CODE",
    help: Sentence(
      en: "for this company alone; whose interpreter it is", zhHant: "僅限此公司；口譯為哪家公司所訂", ja: "この企業のみ。通訳を依頼した企業"))
  static let person = OptionSpec(
    name: "person", placeholder: "NAME",
    help: Sentence(en: "for this person alone", zhHant: "僅限此人", ja: "この人のみ"))
  static let interpreter = OptionSpec(
    name: "interpreter", placeholder: "NAME",
    help: Sentence(en: "who interprets", zhHant: "口譯人員姓名", ja: "通訳者の氏名"))
  static let grade = OptionSpec(
    name: "grade", placeholder: "GRADE",
    help: Sentence(
      en: "the provider's own grade; without PRICE its list says what that costs", zhHant: "口譯公司的等級；未給價格時依其價目表",
      ja: "手配会社の等級。価格がなければその料金表による"))
  static let provider = OptionSpec(
    name: "provider", placeholder: "FIRM",
    help: Sentence(
      en: "a provider of trip.json, whose rules count", zhHant: "trip.json 所列口譯公司，依其規則計算",
      ja: "trip.json の手配会社。その規定で計算"))
  static let number = OptionSpec(
    name: "number", placeholder: "N",
    help: Sentence(
      en: "which of the company's interpreters at the session", zhHant: "該場次第幾位口譯", ja: "その商談会の何人目の通訳か"))
  static let fullDay = OptionSpec(
    name: "full-day", placeholder: "PRICE",
    help: Sentence(en: "what a full day costs", zhHant: "全天費用", ja: "1日料金"))
  static let step = OptionSpec(
    name: "step", placeholder: "PRICE",
    help: Sentence(
      en: "what each step of longer work or overtime costs", zhHant: "每單位逾時費", ja: "延長1単位の料金"))
  static let travel = OptionSpec(
    name: "travel", placeholder: "PRICE",
    help: Sentence(en: "what travel costs", zhHant: "交通費", ja: "交通費"))
  static let hours = OptionSpec(
    name: "hours", placeholder: "FROM-TO",
    help: Sentence(
      en: "from meeting to release, such as 13:00-17:30", zhHant: "自集合至解散，例如 13:00-17:30",
      ja: "集合から解散まで、例 13:00-17:30"))
  static let kilometres = OptionSpec(
    name: "kilometres", placeholder: "N",
    help: Sentence(
      en: "how far the interpreter comes from", zhHant: "口譯人員前來的路程（公里）", ja: "通訳者の移動距離（km）"))
  static let nights = OptionSpec(
    name: "nights", placeholder: "N",
    help: Sentence(en: "nights the interpreter is away for it", zhHant: "口譯人員須住宿的晚數", ja: "通訳者の宿泊数"))
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(en: "the day of confirmation (default: today)", zhHant: "確認日期（預設今天）", ja: "確定日（既定は今日）"))
  static let by = OptionSpec(
    name: "by", placeholder: "TEXT",
    help: Sentence(en: "who confirmed it, or which paper", zhHant: "由何人確認，或依據之文件", ja: "確定した相手または書類"))

  /// What only an interpreter has.
  static let interpreterOptions = [
    interpreter, grade, provider, number, fullDay, step, travel, hours, kilometres, nights,
  ]

  let spec = CommandSpec(
    name: "confirm",
    summary: Sentence(
      en: "list what is not exact yet; confirm a price or an interpreter", zhHant: "列出未確定金額；確認價格或口譯人員",
      ja: "未確定の金額を一覧し、料金や通訳者を確定"),
    operands: "[WHAT [PRICE]] [FOLDER]", operandCount: 3,
    options: [company, person] + interpreterOptions + [on, by],
    examples: [
      "trip confirm", "trip confirm standard 'TWD 68500' --by 報價單3",
      "trip confirm tokyo 'JPY 42000' --company C01 --interpreter 範例花子 --grade B --by 範例翻訳",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var (words, folder): ([String], [String]) = ([], [])
    let finder = TripFinder(console)
    for word in arguments.operands {
      if folder.isEmpty, finder.isTripFolder(word) { folder = [word] } else { words.append(word) }
    }
    guard words.count <= 2 else { throw .usage(.unexpectedOperand(words[2], command: spec.name)) }
    let loaded = try LoadedTrip(folder, arguments, console)
    guard let what = words.first else { return try list(arguments, loaded, console) }
    let confirming = try Confirming(what, words.count > 1 ? words[1] : nil, arguments, loaded)
    let answer = try confirming.carryOut()
    if arguments.isJSON {
      console.out(JSONWriter.text(answer.json(loaded.language)))
    } else {
      console.print(answer.sentences.map { $0.text(loaded.language) })
    }
    return .fine
  }

  private func list(
    _ arguments: Arguments, _ loaded: LoadedTrip, _ console: Console
  ) throws(CommandFailure) -> ExitCode {
    if let option = (spec.options.first { $0.name != Self.company.name && arguments.has($0) }) {
      throw .usage(.missingOperand("WHAT", command: "confirm --\(option.name)"))
    }
    do {
      var open = try loaded.trip.openPrices()
      if let word = arguments.text(Self.company) {
        let company = try CompanyOperand.number(of: word, in: loaded.trip)
        open = open.filter { $0.company == company }
      }
      let report = OpenReport(open: open, trip: loaded.trip, language: loaded.paperLanguage, hint: loaded.hint)
      if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
    } catch { throw CommandFailure(error) }
    return .fine
  }
}
