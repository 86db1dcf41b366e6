import TripFormats
import TripModel
import TripStorage

/// `trip history`: who changed what and when, from the folder's history and the ledger.
struct HistoryCommand: Command {
  let spec = CommandSpec(
    name: "history",
    summary: Sentence(
      en: "who changed what and when, by trip", zhHant: "列出誰在何時以 trip 變更了什麼", ja: "誰がいつ trip で何を変更したかを表示"),
    operands: "[FOLDER]", operandCount: 1, options: [.all],
    examples: ["trip history", "trip history --all --language zh-Hant"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let past: [PastChange]
    do { past = try loaded.folder.history() } catch { throw .storage(error) }
    let report = HistoryReport(past, loaded)
    if arguments.isJSON {
      console.out(JSONWriter.text(report.json))
    } else {
      console.print(report.lines(loaded.language, all: arguments.has(.all)))
    }
    return .fine
  }
}
