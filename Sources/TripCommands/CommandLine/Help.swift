import TripFormats
import TripModel

/// Help, made from the same data as the parser.
struct Help {
  let language: Language

  init(_ language: Language) { self.language = language }

  func overview() -> [String] {
    var table = TextTable(indent: "  ")
    for command in Program.commands { table.add(command.spec.name, command.spec.summary.text(language)) }
    return [
      HelpWords.tagline.text(language), "",
      HelpWords.usage.text(language) + OperandWords.sentence("trip COMMAND …").text(language), "",
    ]
      + table.lines + ["", HelpWords.more.text(language)]
  }

  func page(of spec: CommandSpec) -> [String] {
    var table = TextTable(indent: "  ")
    for option in spec.allOptions {
      table.add(OperandWords.sentence(option.usage).text(language), option.help.text(language))
    }
    let takesFolder = spec.operands.contains("[FOLDER]")
    let examples =
      spec.examples.isEmpty ? [] : ["", HelpWords.examples.text(language)] + spec.examples.map { "  " + $0 }
    return [
      spec.summary.text(language), "",
      HelpWords.usage.text(language) + OperandWords.sentence(spec.usage).text(language), "",
    ] + table.lines
      + (takesFolder ? ["", HelpWords.folder.text(language)] : []) + examples
  }
}

/// The words around help.
enum HelpWords {
  static let tagline = Sentence(
    en: "trip – logistics and costs of a business delegation", zhHant: "trip – 商務訪團的行程與費用規劃", ja: "trip – 訪問団の手配と費用の計画")
  static let usage = Sentence(en: "Usage: ", zhHant: "用法：", ja: "使い方：")
  static let more = Sentence(
    en: "'trip help COMMAND' tells its options.", zhHant: "「trip help 指令」說明各選項。", ja: "「trip help コマンド」でオプションを表示します。")
  static let examples = Sentence(en: "Examples:", zhHant: "範例：", ja: "例：")
  static let folder = Sentence(
    en: "FOLDER is a trip folder; left out, it is the only one in Itineraries/, or the one you stand in.",
    zhHant: "「資料夾」為行程資料夾；省略時取 Itineraries/ 中唯一的行程，或目前所在資料夾。",
    ja: "「フォルダ」は旅程フォルダです。省略時は Itineraries/ 内の唯一の旅程、または現在のフォルダを使います。")
}
