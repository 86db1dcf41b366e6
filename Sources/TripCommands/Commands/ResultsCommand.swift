import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// `trip results [COMPANY]`: what came of the meetings, the workbooks to tell it, and the closing report.
struct ResultsCommand: Command {
  static let forms = OptionSpec(
    name: "forms", placeholder: nil,
    help: Sentence(
      en: "write a workbook for each company, with its meetings, to tell what came of them, into forms/",
      zhHant: "在 forms/ 產出供各公司回報洽談成果的活頁簿（已帶入其洽談場次）", ja: "企業ごとに商談結果を記入するブック（商談一覧入り）を forms/ に作成"))
  static let report = OptionSpec(
    name: "report", placeholder: nil,
    help: Sentence(
      en: "write the closing report as it stands today, also before the trip is over",
      zhHant: "產出成果報告（結案），行程結束前亦可", ja: "成果報告書を現時点の内容で作成（旅程の終了前も可）"))
  static let output = OptionSpec(
    name: OptionSpec.output.name, placeholder: OptionSpec.output.placeholder,
    help: Sentence(
      en: "where to write the report (default: reports/closing.html in the trip folder); - is standard output",
      zhHant: "成果報告的輸出位置（預設為行程資料夾的 reports/closing.html）；- 表示標準輸出",
      ja: "報告書の出力先（既定は旅程フォルダの reports/closing.html）。- で標準出力"))

  let spec = CommandSpec(
    name: "results",
    summary: Sentence(
      en: "what came of the meetings, next steps, the closing report", zhHant: "洽談成果、後續追蹤與成果報告（結案）",
      ja: "商談結果、今後の対応、成果報告書"),
    operands: "[COMPANY] [FOLDER]", operandCount: 2,
    options: [forms, report, output] + OptionSpec.conversion,
    examples: ["trip results", "trip results C01", "trip results --forms", "trip results --report"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let company = try operands.company.map { (word) throws(CommandFailure) in
      try CompanyOperand.number(of: word, in: loaded.trip)
    }
    if arguments.has(Self.forms) {
      try ResultForms(loaded: loaded).write(company, console)
      return .fine
    }
    guard loaded.tally.errors == 0 else {
      for line in loaded.printer.lines(loaded.diagnostics.filter { $0.severity == .error }) {
        console.error(line + "\n")
      }
      return .tripHasErrors
    }
    if arguments.has(Self.report) {
      if let company { throw .usage(.conflict(loaded.trip.companies[company].id, "--report")) }
      try write(loaded, arguments, console)
      return .fine
    }
    do {
      let report = try ResultsReport(loaded, company)
      if arguments.isJSON {
        console.out(JSONWriter.text(report.json))
      } else {
        console.print(report.lines)
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }

  private func write(_ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) throws(CommandFailure) {
    let settings: PaperSettings
    do { settings = loaded.settings(try arguments.exchange(loaded)) } catch { throw .usage(error) }
    let page: Page
    do { page = try ClosingPaper(loaded.trip, income: BoardRoom(loaded: loaded).income, settings).page() } catch {
      throw CommandFailure(error)
    }
    let folder = loaded.folder.path + "/reports"
    if !arguments.has(Self.output) { try OutputFile.keepFromGit(folder, console) }
    try OutputFile(arguments.text(Self.output) ?? folder + "/closing.html", console).write(HTMLWriter.bytes(page))
  }
}
