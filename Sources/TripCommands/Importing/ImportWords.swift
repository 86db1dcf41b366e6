import TripModel

/// What the command line says about taking in files.
enum ImportWords {
  static func notATable(_ file: String) -> Sentence {
    Sentence(
      en: "\(file) is neither a workbook nor text; send XLSX or CSV", zhHant: "\(file) 不是活頁簿也不是文字檔；請用 XLSX 或 CSV",
      ja: "\(file) はブックでもテキストでもありません。XLSX か CSV にしてください")
  }

  static func notUnderstood(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): no row names columns of people or companies; say --map HEADER=KEY",
      zhHant: "\(table)：找不到團員或公司的欄名列；請用 --map 欄名=鍵 指定", ja: "\(table)：参加者・企業の列見出しが見つかりません。--map 見出し=キー で指定してください")
  }

  static func hiddenSheet(_ file: String, _ name: String) -> Sentence {
    Sentence(
      en: "\(file): the hidden sheet '\(name)' is not read", zhHant: "\(file)：隱藏的工作表「\(name)」不讀取",
      ja: "\(file)：非表示シート「\(name)」は読み込みません")
  }

  static func hiddenRows(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): hidden rows are read like the others", zhHant: "\(table)：隱藏的列一併讀取", ja: "\(table)：非表示の行も読み込みます")
  }

  static func formulas(_ table: String) -> Sentence {
    Sentence(
      en: "\(table): of formulas the value last saved is read", zhHant: "\(table)：公式以最後儲存的值讀取",
      ja: "\(table)：数式は最後に保存された値を読み込みます")
  }

  static func columnLeftOut(_ header: String, _ guess: String?) -> Sentence {
    guard let guess else {
      return Sentence(
        en: "column '\(header)' is not read", zhHant: "欄位「\(header)」不讀取", ja: "列「\(header)」は読み込みません")
    }
    return Sentence(
      en: "column '\(header)' is not read; if it is '\(guess)', say --map '\(header)=\(guess)'",
      zhHant: "欄位「\(header)」未讀取；若為「\(guess)」請加 --map '\(header)=\(guess)'",
      ja: "列「\(header)」は読み込んでいません。「\(guess)」なら --map '\(header)=\(guess)' を指定してください")
  }

  static func added(_ who: String, _ fields: String) -> Sentence {
    Sentence(en: "+ \(who): \(fields)", zhHant: "＋ \(who)：\(fields)", ja: "＋ \(who)：\(fields)")
  }

  static func changed(_ who: String, _ field: Sentence, _ old: String, _ new: String, _ place: String) -> Sentence {
    func line(_ language: Language, _ nothing: String) -> String {
      "~ \(who) (\(place))  \(field.text(language)): \(old.isEmpty ? nothing : old) → \(new.isEmpty ? nothing : new)"
    }
    return Sentence(en: line(.en, "(nothing)"), zhHant: line(.zhHant, "（空白）"), ja: line(.ja, "（空欄）"))
  }

  static func summary(added: Int, changed: Int, unchanged: Int, doubts: Int, refused: Int) -> Sentence {
    Sentence(
      en:
        "\(added) added, \(changed) fields changed, \(unchanged) rows as they were, \(doubts) in doubt, \(refused) cells refused",
      zhHant: "新增 \(added) 筆、更新 \(changed) 欄、相同 \(unchanged) 列、待確認 \(doubts) 列、未匯入 \(refused) 格",
      ja: "追加 \(added) 件、変更 \(changed) 項目、同一 \(unchanged) 行、要確認 \(doubts) 行、取り込まない \(refused) セル")
  }

  static let dryRun = Sentence(
    en: "Nothing was written (--dry-run).", zhHant: "未寫入（--dry-run）。", ja: "書き込んでいません（--dry-run）。")
  static let nothing = Sentence(en: "Nothing changes.", zhHant: "沒有任何變更。", ja: "変更はありません。")
  static let written = Sentence(
    en: "Written; 'trip undo' takes it back.", zhHant: "已寫入；「trip undo」可復原。", ja: "書き込みました。「trip undo」で取り消せます。")
  static let nowUTF8 = Sentence(
    en: "The file was in another encoding and is now UTF-8 with a mark, as spreadsheet programs read it.",
    zhHant: "原檔為其他編碼，現改存為含 BOM 的 UTF-8。", ja: "元のファイルは別の文字コードでしたが、BOM 付き UTF-8 で保存しました。")
}
