import TripCosting
import TripFormats
import TripModel

/// `trip status`: formed or not, seats left, money at a glance, what comes next.
struct StatusCommand: Command {
  let spec = CommandSpec(
    name: "status",
    summary: Sentence(
      en: "formed or not, seats, money, next deadlines", zhHant: "是否成團、名額、費用概況與近期期限", ja: "催行状況・残席・費用・次の期限"),
    operands: "[FOLDER]", operandCount: 1, options: OptionSpec.conversion,
    examples: ["trip status", "trip status --rate JPY=0.2035"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    do {
      let report = try StatusReport(loaded, exchange: try arguments.exchange(loaded))
      if arguments.isJSON {
        console.out(JSONWriter.text(report.json))
      } else {
        console.print(report.lines(Style(isOn: console.usesColor)))
      }
    } catch { throw CommandFailure(error) }
    return loaded.tally.errors > 0 ? .tripHasErrors : .fine
  }
}
