import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// `trip calendar [COMPANY|PERSON]`: an iCalendar file of the delegation, one company, one person, or the deadlines.
struct CalendarCommand: Command {
  static let deadlines = OptionSpec(
    name: "deadlines", placeholder: nil,
    help: Sentence(
      en: "the organiser's deadlines instead of the itinerary", zhHant: "改為執行單位的作業期限", ja: "日程の代わりに主催側の期限一覧"))
  static let output = OptionSpec(
    name: OptionSpec.output.name, placeholder: OptionSpec.output.placeholder,
    help: Sentence(
      en: "where to write (default: calendars/ in the trip folder); - is standard output",
      zhHant: "輸出位置（預設為行程資料夾的 calendars/）；- 表示標準輸出", ja: "出力先（既定は旅程フォルダの calendars/）。- で標準出力"))

  let spec = CommandSpec(
    name: "calendar",
    summary: Sentence(
      en: "a calendar file: the days, or every deadline", zhHant: "產出行事曆檔（.ics）：行程或作業期限",
      ja: "カレンダーファイル（.ics）：日程または期限"),
    operands: "[COMPANY|PERSON] [FOLDER]", operandCount: 2, options: [deadlines, output],
    examples: ["trip calendar", "trip calendar C01", "trip calendar 範例李雅婷", "trip calendar --deadlines --output -"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    guard loaded.tally.errors == 0 else {
      for line in loaded.printer.lines(loaded.diagnostics.filter { $0.severity == .error }) {
        console.error(line + "\n")
      }
      console.error(Messages.papersStopped.text(loaded.language) + "\n")
      return .tripHasErrors
    }
    let owner = try owner(operands.company, arguments, loaded.trip)
    let room = try CalendarRoom(loaded)
    let reader = room.reader(owner)
    let path =
      arguments.text(Self.output)
      ?? CalendarFile(folder: loaded.folder.path + "/calendars", console: console)
      .path(of: owner, reader, loaded.trip)
    let earlier = earlier(path, reader, console)
    guard let agenda = room.agenda(of: owner, after: earlier, today: loaded.today) else {
      throw .badData(CalendarMessages.empty)
    }
    if arguments.isJSON { console.out(JSONWriter.text(CalendarReport(agenda).json)) }
    if !arguments.isJSON || arguments.has(Self.output) {
      try room.remember(loaded)
      if !arguments.has(Self.output) { try OutputFile.keepFromGit(loaded.folder.path + "/calendars", console) }
      try OutputFile(path, console).write(ICSWriter.bytes(agenda))
    }
    return .fine
  }

  private func owner(_ word: String?, _ arguments: Arguments, _ trip: Trip) throws(CommandFailure) -> CalendarOwner {
    if arguments.has(Self.deadlines) {
      if let word { throw .usage(.conflict(word, "--deadlines")) }
      return .organiser
    }
    guard let word else { return .delegation }
    if let company = CompanyOperand.number(ofCode: word, in: trip) {
      return .company(company)
    }
    if let person = try SubjectOperand.person(word, in: trip) { return .person(person) }
    return .company(try SubjectOperand.company(word, in: trip))
  }

  /// What the person was given before: the file at this place, else another one beside it, as places in a company change
  /// when somebody leaves.
  private func earlier(_ path: String, _ reader: String, _ console: Console) -> GivenCalendar? {
    guard path != "-", !reader.isEmpty else { return nil }
    let path = console.absolute(path)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let beside = ((try? console.disk.list(folder)) ?? []).filter { $0.hasSuffix(".ics") }.sorted().map {
      "\(folder)/\($0)"
    }
    for file in [path] + beside {
      if let given = (try? console.disk.read(file)).map(GivenCalendar.init), given.reader == reader { return given }
    }
    return nil
  }
}

/// What `trip calendar` says.
enum CalendarMessages {
  static let empty = Sentence(
    en: "there is nothing to put into this calendar: trip.json has no days and no deadlines for it",
    zhHant: "這份行事曆沒有內容：trip.json 尚無相關行程或期限", ja: "このカレンダーに入れる予定がありません。trip.json に日程も期限もありません")
}
