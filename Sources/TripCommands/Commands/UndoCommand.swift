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
        let titles = try folder.undoableChanges()
        list(titles, arguments, language, console)
        if titles.isEmpty { tellWhy(folder, CommandHint(folder: arguments.operands.first), language, console) }
      } else {
        let files = try folder.lastChange()?.files ?? []
        tell(try folder.undo(), files, arguments, language, console)
      }
    } catch {
      if error.kind == .nothingToUndo {
        tellWhy(folder, CommandHint(folder: arguments.operands.first), language, console)
      }
      throw .storage(error)
    }
    return .fine
  }

  /// What the ledger holds has left the house: no change before it can be taken back any more.
  private func tellWhy(_ folder: TripFolder, _ hint: CommandHint, _ language: Language, _ console: Console) {
    var takenBack = 0
    for change in ((try? folder.history()) ?? []).reversed() {
      if change.isTakingBack {
        takenBack += 1
      } else if takenBack > 0 {
        takenBack -= 1
      } else {
        guard change.files.contains(where: { $0.path == "ledger.jsonl" }) else { return }
        return console.error(UndoWords.closed(change.title, hint).text(language) + "\n")
      }
    }
  }

  private func list(_ titles: [String], _ arguments: Arguments, _ language: Language, _ console: Console) {
    if arguments.isJSON {
      console.out(JSONWriter.text(["version": .number(1), "changes": .array(titles.map { .string($0) })]))
    } else {
      console.print((titles.isEmpty ? [UndoWords.nothing] : titles.map(ChangeTitle.sentence)).map { $0.text(language) })
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
      if !files.isEmpty { console.print("    " + Sentence.list(files).text(language)) }
    }
  }
}

/// Words of `trip undo`.
enum UndoWords {
  static let nothing = Sentence(en: "there is nothing to take back", zhHant: "沒有可復原的變更", ja: "取り消せる変更はありません")

  static func closed(_ title: String, _ hint: CommandHint) -> Sentence {
    let title = ChangeTitle.sentence(title)
    return Sentence(
      en: "'\(title.en)' is in the ledger for good, and what was changed before it can no longer be taken back; "
        + "a notice is corrected by '\(hint("invoice credit NUMBER --reason TEXT"))', a payment by '\(hint("pay --undo LINE --reason TEXT"))', all else by the next change",
      zhHant:
        "「\(title.zhHant)」已記入帳冊定案，在此之前的變更均無法復原；通知單請以「\(hint("invoice credit 單號 --reason 原因"))」更正，收款請以「\(hint("pay --undo 行號 --reason 原因"))」更正，其他請直接再改一次",
      ja:
        "「\(title.ja)」は台帳に確定済みで、それより前の変更は取り消せません。請求案内書は「\(hint("invoice credit 番号 --reason 理由"))」、入金は「\(hint("pay --undo 行番号 --reason 理由"))」、それ以外は改めて変更する形で訂正してください"
    )
  }

  static func done(_ title: String) -> Sentence {
    Sentence(en: "taken back: ", zhHant: "已復原：", ja: "取り消しました：") + ChangeTitle.sentence(title)
  }
}
