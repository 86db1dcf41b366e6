import TripModel

/// One option of a command, as data: the parser, the help and every error message come from it.
struct OptionSpec: Hashable, Sendable {
  /// Without dashes, such as "people".
  var name: String
  /// What stands for its value in the help; nil for a flag.
  var placeholder: String?
  var help: Sentence
  var repeats = false
  /// The only values it takes, where they can be listed.
  var choices: [String] = []

  var isFlag: Bool { placeholder == nil }

  /// --people N
  var usage: String { placeholder.map { "--\(name) \($0)" } ?? "--\(name)" }
}

extension OptionSpec {
  static let format = OptionSpec(
    name: "format", placeholder: "text|json",
    help: Sentence(en: "for people or for programs", zhHant: "供人閱讀或供程式使用", ja: "人向けかプログラム向けか"),
    choices: ["text", "json"])
  static let language = OptionSpec(
    name: "language", placeholder: "en|zh-Hant|ja",
    help: Sentence(
      en: "of everything; left out: papers and figures in the trip's own, messages in the locale's",
      zhHant: "輸出語言；省略時文件與數字依行程語言，訊息依系統語言", ja: "出力の言語。省略時、書類と数字は旅程の言語、メッセージはシステムの言語"),
    choices: Language.allCases.map(\.rawValue) + ["zh", "zh-TW"])
  static let today = OptionSpec(
    name: "today", placeholder: "DAY",
    help: Sentence(
      en: "the day to count from, such as 2026-05-01 (default: the clock's, in Taipei)",
      zhHant: "以哪一天為準，例如 2026-05-01（預設為台北時間的今天）",
      ja: "基準日、例 2026-05-01（既定は台北の今日）"))
  static let rate = OptionSpec(
    name: "rate", placeholder: "CODE=RATE",
    help: Sentence(
      en: "a rate to TWD, such as JPY=0.2035; without it, rates.csv counts",
      zhHant: "對新臺幣的匯率，例如 JPY=0.2035；未給則依 rates.csv",
      ja: "台湾ドルへのレート、例 JPY=0.2035。指定がなければ rates.csv"), repeats: true)
  static let into = OptionSpec(
    name: "in", placeholder: "CODE",
    help: Sentence(
      en: "show one sum in this currency (else TWD); a missing rate is an error", zhHant: "另以此幣別顯示合計（未指定為 TWD）；缺匯率即為錯誤",
      ja: "合計をこの通貨でも表示（既定は TWD）。レートがなければエラー"))
  static let rateDay = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(
      en: "the rate in force on this day (default: today)", zhHant: "採此日有效的匯率（預設今天）", ja: "この日に有効なレート（既定は今日）"))
  /// How a command that prints sums may be asked to convert them.
  static let conversion: [OptionSpec] = [into, rateDay, rate]
  static let reserve = OptionSpec(
    name: "reserve", placeholder: "CODE=AMOUNT",
    help: Sentence(
      en: "what each envelope also holds for overtime, such as JPY=10000", zhHant: "每個信封另備的逾時備用金，例如 JPY=10000",
      ja: "封筒ごとの延長予備金、例 JPY=10000"), repeats: true)
  static let output = OptionSpec(
    name: "output", placeholder: "PATH",
    help: Sentence(
      en: "where to write; - is standard output for a single file", zhHant: "輸出位置；單一檔案可用 - 表示標準輸出",
      ja: "出力先。単一ファイルなら - で標準出力"))
  /// Of commands that add to the ledger.
  static let by = OptionSpec(
    name: "by", placeholder: "NAME",
    help: Sentence(
      en: "who writes this into the ledger (default: TRIP_BY, else the system's user)",
      zhHant: "登錄者姓名（預設為環境變數 TRIP_BY，其次為系統使用者）", ja: "台帳に残す記入者名（既定は環境変数 TRIP_BY、次にシステムのユーザー名）"))
  static let help = OptionSpec(
    name: "help", placeholder: nil,
    help: Sentence(en: "show this help", zhHant: "顯示說明", ja: "このヘルプを表示"))
  static let all = OptionSpec(
    name: "all", placeholder: nil,
    help: Sentence(
      en: "all there is, nothing left out", zhHant: "全部列出，不省略", ja: "省略せずすべて表示"))

  /// What every command takes.
  static let common: [OptionSpec] = [.format, .language, .today, .help]
}
