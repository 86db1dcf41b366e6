import TripFormats
import TripModel

/// `trip check`: everything that is wrong, in one run.
struct CheckCommand: Command {
  let spec = CommandSpec(
    name: "check",
    summary: Sentence(
      en: "read the trip and say everything that is wrong", zhHant: "檢查行程資料並列出所有問題", ja: "旅程を読み、問題点をすべて表示"),
    operands: "[FOLDER]", operandCount: 1, options: [.all],
    examples: ["trip check", "trip check Itineraries/2026-07-japan --language zh-Hant"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let tally = loaded.tally
    if arguments.isJSON {
      console.out(
        JSONWriter.text([
          "version": .number(1), "errors": .whole(tally.errors), "warnings": .whole(tally.warnings),
          "notes": .whole(tally.notes), "waived": .whole(tally.waived),
          "diagnostics": loaded.printer.json(loaded.diagnostics),
        ]))
    } else {
      let printer = DiagnosticPrinter(
        language: loaded.language, sources: loaded.sources, usesColor: console.usesColor)
      console.print(printer.lines(loaded.diagnostics, all: arguments.has(.all)))
      console.print(Messages.tally(tally).text(loaded.language))
    }
    return tally.errors > 0 ? .tripHasErrors : .fine
  }
}
