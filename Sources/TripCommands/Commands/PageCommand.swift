import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// `trip page`: one file that a company opens to see what the trip costs it, and to sign up.
struct PageCommand: Command {
  static let output = OptionSpec(
    name: OptionSpec.output.name, placeholder: OptionSpec.output.placeholder,
    help: Sentence(
      en: "where to write (default: page.html in the trip folder); - is standard output",
      zhHant: "輸出位置（預設為行程資料夾的 page.html）；- 表示標準輸出", ja: "出力先（既定は旅程フォルダの page.html）。- で標準出力"))

  static let application = OptionSpec(
    name: "application", placeholder: nil,
    help: Sentence(
      en: "the application form of the call instead, as application.html", zhHant: "改產出徵選報名表（application.html）",
      ja: "代わりに募集の申込書を出力（application.html）"))

  let spec = CommandSpec(
    name: "page",
    summary: Sentence(
      en: "one HTML file for companies: costs, by choice, and sign-up", zhHant: "給參團公司的單一網頁：費用試算與報名",
      ja: "企業向けの 1 枚の HTML：費用試算とお申込み"),
    operands: "[FOLDER]", operandCount: 1, options: [Self.application, Self.output],
    examples: ["trip page", "trip page --application", "trip page --output /tmp/delegation.html --language ja"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    guard loaded.tally.errors == 0 else {
      for line in loaded.printer.lines(loaded.diagnostics.filter { $0.severity == .error }) {
        console.error(line + "\n")
      }
      console.error(Messages.papersStopped.text(loaded.language) + "\n")
      return .tripHasErrors
    }
    let isApplication = arguments.has(Self.application)
    guard !isApplication || loaded.trip.call != nil else { throw .badData(ApplicationsWords.noCall) }
    let maker = PageMaker(trip: loaded.trip, settings: loaded.settings())
    let bytes = isApplication ? maker.application() : try maker.bytes()
    let path =
      arguments.text(Self.output) ?? loaded.folder.path + (isApplication ? "/application.html" : "/page.html")
    try OutputFile(path, console).write(bytes, saying: Self.toSend((bytes.count + 1023) / 1024).text(loaded.language))
    if let closed = closed(loaded) { console.error(closed.text(loaded.language) + "\n") }
    return .fine
  }

  /// Told to whoever makes the page, as companies read the day in it anyway.
  private func closed(_ loaded: LoadedTrip) -> Sentence? {
    guard let last = loaded.trip.deadline(.applications)?.due.lastDay, loaded.today > last else { return nil }
    return Sentence(
      en: "note: applications closed on \(last.iso); whoever signs up now comes late",
      zhHant: "注意：申請已於 \(last.iso) 截止，現在報名者已逾期", ja: "注意：申込は \(last.iso) に締め切られています。これからの申込は期限後となります")
  }

  private static func toSend(_ size: Int) -> Sentence {
    Sentence(
      en: " (\(size) KB): mail it to the companies, or put it on a web server",
      zhHant: "（\(size) KB）：可附在電子郵件寄給參團公司，或放上網站",
      ja: "（\(size) KB）：企業にメールで送るか、ウェブサーバーに置いてください")
  }
}
