import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// `trip withdraw`: what a withdrawal does and costs, as a trial; it writes nothing.
struct WithdrawCommand: Command {
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(
      en: "the day on which the notice arrives (default: today)", zhHant: "通知到達日（預設今天）", ja: "通知が届く日（既定は今日）"))
  static let at = OptionSpec(
    name: "at", placeholder: "TIME",
    help: Sentence(
      en: "the time of that day, such as 16:30 (default: its end)", zhHant: "當日時刻，例如 16:30（預設為當日結束）",
      ja: "その日の時刻、例 16:30（既定は一日の終わり）"))
  static let all = OptionSpec(
    name: "all", placeholder: nil,
    help: Sentence(
      en: "the delegation is not formed: what goes back to whom, and notice by when",
      zhHant: "未成團時：退還何人多少，最遲何日通知", ja: "催行されない場合の返金先・返金額と通知期限"))

  let spec = CommandSpec(
    name: "withdraw",
    summary: Sentence(
      en: "what a withdrawal does and costs; a trial", zhHant: "試算退出之影響與費用（不寫入）", ja: "参加取消しの影響と費用を試算（保存しません）"),
    operands: "[COMPANY|PERSON] [FOLDER]", operandCount: 2, options: [on, at, all],
    examples: ["trip withdraw C03 --on 2026-06-20", "trip withdraw 範例李雅婷 --on 2026-07-12", "trip withdraw --all"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    do {
      let notice = try Self.notice(arguments, loaded)
      let report = try report(operands.company, arguments, loaded, notice)
      if arguments.isJSON {
        console.out(JSONWriter.text(try report.json()))
      } else {
        console.print(try report.lines())
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }

  private func report(
    _ word: String?, _ arguments: Arguments, _ loaded: LoadedTrip, _ notice: Moment
  ) throws -> any TrialReport {
    if arguments.has(Self.all) {
      if let word { throw UsageError.conflict(word, "--all") }
      return try FailedReport(failed: try FailedDelegation(loaded.trip), loaded: loaded, notice: notice)
    }
    guard let word else { throw UsageError.missingOperand("COMPANY|PERSON", command: spec.name) }
    let subject = try SubjectOperand.subject(word, in: loaded.trip)
    return try WithdrawReport(subject, loaded, notice)
  }

  /// The end of the day unless a time is given, so that nothing is promised that office hours may break.
  static func notice(_ arguments: Arguments, _ loaded: LoadedTrip) throws(UsageError) -> Moment {
    let day = try arguments.day(Self.on) ?? loaded.today
    return Moment(day, minutes: try arguments.minutes(Self.at) ?? Moment.endOfDay)
  }
}
