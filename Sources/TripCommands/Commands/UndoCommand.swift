import TripModel
import TripStorage

/// `trip undo`: takes back what the tool last wrote into the folder.
struct UndoCommand: Command {
  static let list = OptionSpec(
    name: "list", placeholder: nil,
    help: Sentence(en: "only say what could be taken back, latest first", zhHant: "僅列出可復原的變更", ja: "取り消せる変更を一覧表示するだけ"))

  let spec = CommandSpec(
    name: "undo",
    summary: Sentence(
      en: "take back the last change that trip made to the folder", zhHant: "復原 trip 對資料夾的最近一次變更",
      ja: "trip がフォルダに加えた直近の変更を取り消す"),
    operands: "[FOLDER]", operandCount: 1, options: [list], examples: ["trip undo --list", "trip undo"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var folder = TripFolder(path: try TripFinder(console).folder(arguments.operands.first), disk: console.disk)
    try folder.recover(arguments, console)
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    do {
      if arguments.has(Self.list) {
        let titles = try folder.undoableChanges()
        console.print(titles.isEmpty ? [UndoWords.nothing.text(language)] : titles)
      } else {
        console.print(UndoWords.done(try folder.undo()).text(language))
      }
    } catch { throw .storage(error) }
    return .fine
  }
}

/// Words of `trip undo`.
enum UndoWords {
  static let nothing = Sentence(en: "there is nothing to take back", zhHant: "沒有可復原的變更", ja: "取り消せる変更はありません")

  static func done(_ title: String) -> Sentence {
    Sentence(en: "taken back: \(title)", zhHant: "已復原：\(title)", ja: "取り消しました：\(title)")
  }
}
