import TripFormats
import TripModel
import TripSelection

/// `trip applications`: where every application stands and what is still to be looked up; or one, requirement by requirement.
struct ApplicationsCommand: Command {
  let spec = CommandSpec(
    name: "applications",
    summary: Sentence(
      en: "where each application stands, and what is still to be looked up", zhHant: "各申請案狀態與待查核事項",
      ja: "各申請の状態と確認待ちの事項"),
    operands: "[APPLICATION] [FOLDER]", operandCount: 2, options: [],
    examples: ["trip applications", "trip applications A07", "trip applications --today 2026-05-13 --format json"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    guard loaded.trip.call != nil else { throw .badData(ApplicationsWords.noCall) }
    let report = ApplicationsReport(loaded)
    guard let word = operands.company else {
      if arguments.isJSON {
        console.out(JSONWriter.text(report.json))
      } else {
        console.print(report.lines)
      }
      return loaded.tally.errors > 0 ? .tripHasErrors : .fine
    }
    let number = try ApplicationOperand.number(of: word, in: loaded.trip)
    let explanation = ApplicationExplanation(report.standings[number], loaded)
    if arguments.isJSON {
      console.out(JSONWriter.text(["version": .number(1), "application": explanation.json]))
    } else {
      console.print(explanation.lines)
    }
    return loaded.tally.errors > 0 ? .tripHasErrors : .fine
  }
}
