import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// `trip page`: one file that a company opens to see what the trip costs it, and to sign up.
struct PageCommand: Command {
  let spec = CommandSpec(
    name: "page",
    summary: Sentence(
      en: "one HTML file for companies: costs, by choice, and sign-up", zhHant: "給參團公司的單一網頁：費用試算與報名",
      ja: "企業向けの 1 枚の HTML：費用試算とお申込み"),
    operands: "[FOLDER]", operandCount: 1, options: [.output],
    examples: ["trip page", "trip page --output /tmp/delegation.html --language ja"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    guard loaded.tally.errors == 0 else {
      for line in loaded.printer.lines(loaded.diagnostics.filter { $0.severity == .error }) {
        console.error(line + "\n")
      }
      console.error(Messages.papersStopped.text(loaded.language) + "\n")
      return .tripHasErrors
    }
    let bytes = try PageMaker(trip: loaded.trip, settings: loaded.settings()).bytes()
    try OutputFile(arguments.text(.output) ?? loaded.folder.path + "/page.html", console).write(bytes)
    return .fine
  }
}
