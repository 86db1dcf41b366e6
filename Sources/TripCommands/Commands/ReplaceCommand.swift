import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// `trip replace`: whether one person may take another's place, at what cost, and which papers change; a trial.
struct ReplaceCommand: Command {
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(
      en: "the day on which the agency hears of it (default: today)", zhHant: "通知旅行社之日（預設今天）",
      ja: "旅行会社に知らせる日（既定は今日）"))

  let spec = CommandSpec(
    name: "replace",
    summary: Sentence(
      en: "another person in someone's place: possible, cost, papers", zhHant: "換人試算：是否可行、費用、需更新的文件",
      ja: "参加者の交代：可否・費用・変わる書類の試算"),
    operands: "PERSON [FOLDER]", operandCount: 2, options: [on],
    examples: ["trip replace 範例李雅婷 --on 2026-06-20"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    guard let word = operands.company else { throw .usage(.missingOperand("PERSON", command: spec.name)) }
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    guard let person = try SubjectOperand.person(word, in: loaded.trip) else {
      throw SubjectOperand.unknownPerson(word, in: loaded.trip)
    }
    do {
      let day = try arguments.day(Self.on) ?? loaded.today
      let report = ReplaceReport(
        replacement: try Replacement(person, on: day, loaded.trip, loaded.settings()), loaded: loaded,
        papers: try ReplacedPapers(loaded, person: person, console))
      if arguments.isJSON {
        console.out(JSONWriter.text(try report.json()))
      } else {
        console.print(try report.lines())
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }
}
