import TripCosting
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// `trip forget`: personal data go from folder, history, frozen papers and papers; counts and money stay.
struct ForgetCommand: Command {
  static let over = OptionSpec(
    name: "over", placeholder: "DAY",
    help: Sentence(
      en: "everybody's, where the trip was over by this day (default: where keepUntil of trip.json is over)",
      zhHant: "行程在此日以前結束者，刪除全部個資（預設：trip.json 的 keepUntil 保存期限屆滿者）",
      ja: "この日までに終了した旅程の全員分（既定：trip.json の keepUntil を過ぎたもの）"))
  static let dryRun = OptionSpec(
    name: "dry-run", placeholder: nil,
    help: Sentence(en: "say what would go, and change nothing", zhHant: "僅列出將刪除的內容，不變更檔案", ja: "削除内容を示すだけで変更しない"))

  let spec = CommandSpec(
    name: "forget",
    summary: Sentence(
      en: "remove personal data of a person, a company or the trip, and prove it", zhHant: "刪除個人、公司或全團的個人資料並搜尋驗證",
      ja: "個人・企業・全員の個人データを削除し、検索で確認"),
    operands: "[COMPANY|PERSON] [FOLDER]", operandCount: 2, options: [over, dryRun, .by],
    examples: [
      "trip forget 範例李雅婷 --dry-run", "trip forget C03 --by 陳秘書", "trip forget --over 2026-12-31",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    if arguments.has(Self.over), let word = operands.company { throw .usage(.conflict("--over", word)) }
    let subject = try subject(operands.company, loaded, arguments)
    try loaded.requireWholeLedger()
    let plan = try ForgetPlan(subject, loaded, console)
    let report = ForgetReport(
      plan: plan, loaded: loaded, isDryRun: arguments.has(Self.dryRun),
      result: try arguments.has(Self.dryRun) ? trial(plan, loaded) : carryOut(plan, loaded, console))
    if arguments.isJSON { console.out(JSONWriter.text(report.json)) } else { console.print(report.lines) }
    return report.isProven ? .fine : .tripHasErrors
  }

  /// Who was named, else everybody, once the day has come.
  private func subject(
    _ word: String?, _ loaded: LoadedTrip, _ arguments: Arguments
  ) throws(CommandFailure) -> ForgetSubject {
    let former = try FormerPassengers(loaded).people
    if let word { return try ForgetSubject(word, in: loaded.trip, former) }
    let day: Day?
    do { day = try arguments.day(Self.over) } catch { throw .usage(error) }
    if let day {
      guard day <= loaded.today else { throw .badData(ForgetWords.dayToCome(day)) }
      guard let last = loaded.trip.lastDay, last <= day else {
        throw .badData(ForgetWords.notOver(loaded.trip.lastDay, day))
      }
    } else {
      guard let kept = loaded.trip.keepUntil else { throw .badData(ForgetWords.noDay) }
      guard kept < loaded.today else { throw .badData(ForgetWords.keptUntil(kept)) }
    }
    return ForgetSubject(all: loaded.trip, former)
  }

  /// What was or would be removed, and what the search found then.
  struct Result {
    var papers: Int
    var search: FolderSearch.Result
  }

  /// Papers, and drafts of mails with papers in them.
  private static let madeAgain = ["papers", "mail/drafts"]

  private static func folder(_ name: String, _ folder: TripFolder) -> PapersFolder {
    PapersFolder(path: folder.path + "/" + name, disk: folder.disk)
  }

  private func trial(_ plan: ForgetPlan, _ loaded: LoadedTrip) throws(CommandFailure) -> Result {
    do {
      let search = FolderSearch(loaded.folder, plan.secrets, overlay: plan.overlay)
      var papers: Set<String> = []
      for folder in Self.madeAgain {
        papers.formUnion(try Self.folder(folder, loaded.folder).papers().map { folder + "/" + $0 })
      }
      return Result(
        papers: papers.count, search: try search.everywhere { $0.hasPrefix(".trip/") || papers.contains($0) })
    } catch { throw .storage(error) }
  }

  /// Papers go first, as they can be made again: stopped between, the same command goes on.
  private func carryOut(
    _ plan: ForgetPlan, _ loaded: LoadedTrip, _ console: Console
  ) throws(CommandFailure) -> Result {
    let folder = loaded.folder
    do {
      let papers = try Self.madeAgain.reduce(0) { try $0 + Self.folder($1, folder).remove() }
      if !plan.subject.isEmpty || papers > 0 {
        try loaded.record(
          [.forgot(plan.forgotten, people: plan.people, on: loaded.today)],
          and: plan.steps.flatMap(\.edits), basis: plan.basis, "forget", console)
      }
      return Result(papers: papers, search: try FolderSearch(folder, plan.secrets).everywhere())
    } catch { throw CommandFailure(error) }
  }
}
