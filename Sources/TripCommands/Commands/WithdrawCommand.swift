import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// `trip withdraw`: what a withdrawal does and costs, as a trial; with `--record` it is written down.
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

  static let record = OptionSpec(
    name: "record", placeholder: nil,
    help: Sentence(
      en: "it happened: take them off the roster and freeze the settlement", zhHant: "確定退出：自名冊移除並開立退出結算單",
      ja: "取消し確定：名簿から除き、精算書を確定"))
  static let charge = OptionSpec(
    name: "charge", placeholder: "PRICE",
    help: Sentence(
      en: "with --record: what was agreed on instead of the ladder's sum", zhHant: "搭配 --record：雙方議定之費用（取代依比率計算之金額）",
      ja: "--record と併用：規定の計算額に代えて合意した額"))
  static let due = OptionSpec(
    name: "due", placeholder: "DAY",
    help: Sentence(
      en: "with --record: by when the charge is paid (default: with the other sums)",
      zhHant: "搭配 --record：退出費用繳費期限（預設與其他款項同一期限）",
      ja: "--record と併用：取消料の支払期限（既定は他の代金と同じ）"))
  static let undo = OptionSpec(
    name: "undo", placeholder: "LINE",
    help: Sentence(
      en: "take back the withdrawal on this line of the ledger", zhHant: "取消帳冊這一行的退出紀錄", ja: "台帳のこの行の参加取消しを取り消す"))
  static let reason = OptionSpec(
    name: "reason", placeholder: "TEXT",
    help: Sentence(en: "with --undo: why", zhHant: "搭配 --undo：原因", ja: "--undo と併用：理由"))

  let spec = CommandSpec(
    name: "withdraw",
    summary: Sentence(
      en: "what a withdrawal does and costs, as a trial or for good", zhHant: "試算或登錄退出之影響與費用",
      ja: "参加取消しの影響と費用を試算・記録"),
    operands: "[COMPANY|PERSON] [FOLDER]", operandCount: 2,
    options: [on, at, all, record, charge, due, undo, reason, .by],
    examples: [
      "trip withdraw C03 --on 2026-06-20", "trip withdraw 範例李雅婷 --on 2026-07-12", "trip withdraw --all",
      "trip withdraw C03 --on 2026-06-20 --record --charge 'TWD 20040'", "trip withdraw --undo 5 --reason 誤登",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    do {
      if let line = try arguments.count(Self.undo) {
        return try undo(line, operands.company, loaded, arguments, console)
      }
      if arguments.has(Self.record) { return try record(operands.company, loaded, arguments, console) }
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

  private func record(
    _ word: String?, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    guard !arguments.has(Self.all) else { throw UsageError.conflict("--record", "--all") }
    guard let word else { throw UsageError.missingOperand("COMPANY|PERSON", command: spec.name) }
    let subject = try SubjectOperand.subject(word, in: loaded.trip)
    let recording = try WithdrawRecording(subject, loaded, try Self.notice(arguments, loaded), arguments)
    let (report, answer) = (recording.report, try recording.carryOut(console))
    if arguments.isJSON {
      console.out(
        JSONWriter.text([
          "version": .number(1), "record": .string(answer.code), "paper": .string(answer.page),
          "line": .whole(answer.line), "invoice": .text(answer.invoice), "report": try report.json(),
        ]))
    } else {
      console.print(try report.lines() + [""] + answer.sentences.map { $0.text(loaded.language) })
    }
    return .fine
  }

  private func undo(
    _ line: Int, _ word: String?, _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console
  ) throws -> ExitCode {
    if let word { throw UsageError.conflict("--undo", word) }
    guard let reason = arguments.text(Self.reason), !reason.isEmpty else {
      throw UsageError.missingOption("--reason", command: "withdraw --undo")
    }
    let told = try WithdrawUndo(loaded: loaded, line: line).carryOut(reason, console).text(loaded.language)
    if arguments.isJSON {
      console.out(JSONWriter.text(["version": .number(1), "lines": .array([.string(told)])]))
    } else {
      console.print([told])
    }
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
