import TripFormats
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
    operands: "[FOLDER]", operandCount: 1, options: [list, .by], examples: ["trip undo --list", "trip undo"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    var folder = TripFolder(path: try TripFinder(console).folder(arguments.operands.first), disk: console.disk)
    try folder.recover(arguments, console)
    let language = arguments.language ?? MessageLanguage.ofLocale(console.environment)
    folder.signature = Signature(by: arguments.author(console), at: console.now)
    do {
      if arguments.has(Self.list) {
        list(try folder.undoableChanges(), arguments, language, console)
      } else {
        let files = try folder.lastChange()?.files ?? []
        tell(try folder.undo(), files, arguments, language, console)
      }
    } catch { throw .storage(error) }
    return .fine
  }

  private func list(_ titles: [String], _ arguments: Arguments, _ language: Language, _ console: Console) {
    if arguments.isJSON {
      console.out(JSONWriter.text(["version": .number(1), "changes": .array(titles.map { .string($0) })]))
    } else {
      console.print(titles.isEmpty ? [UndoWords.nothing.text(language)] : titles)
    }
  }

  private func tell(
    _ title: String, _ files: [String], _ arguments: Arguments, _ language: Language, _ console: Console
  ) {
    if arguments.isJSON {
      let names = JSONValue.array(files.map { .string($0) })
      console.out(JSONWriter.text(["version": .number(1), "takenBack": .string(title), "files": names]))
    } else {
      console.print(UndoWords.done(title).text(language))
      if !files.isEmpty { console.print("    " + files.joined(separator: ", ")) }
    }
  }
}

/// Words of `trip undo`.
enum UndoWords {
  static let nothing = Sentence(en: "there is nothing to take back", zhHant: "沒有可復原的變更", ja: "取り消せる変更はありません")

  static func done(_ title: String) -> Sentence {
    Sentence(en: "taken back: \(title)", zhHant: "已復原：\(title)", ja: "取り消しました：\(title)")
  }
}
