import TripModel

/// A frozen record on which ledger and folder do not agree.
struct RecordProblem {
  /// How they differ.
  enum Kind: Hashable {
    /// The ledger has no line of it: its last lines or all of it were lost or replaced.
    case unknown
    /// The ledger knows it, and it or its salt is gone.
    case lost
    /// Its digest is not the ledger's.
    case changed
    /// Nothing but its line ends and mark, which were these.
    case otherLineEnds(LineEnds)
    /// None of the folder's records that the ledger knows is there.
    case noneHere(Int)
    /// The page beside a record that is whole.
    case otherPage
  }

  var kind: Kind
  /// In the trip folder.
  var path: String

  var summary: Sentence {
    switch kind {
    case .unknown:
      Sentence(
        en: "\(path) lies in the folder, but the ledger does not know it", zhHant: "資料夾內有 \(path)，但帳冊沒有其紀錄",
        ja: "\(path) がありますが、台帳に記録がありません")
    case .lost:
      Sentence(
        en: "the ledger knows \(path), but it or its .salt is gone", zhHant: "帳冊記有 \(path)，但該檔或其 .salt 檔遺失",
        ja: "台帳には \(path) の記録がありますが、ファイルまたは .salt がありません")
    case .changed:
      Sentence(
        en: "\(path) is not what the ledger says: its digest differs", zhHant: "\(path) 與帳冊記載不符（雜湊值不同）",
        ja: "\(path) は台帳の記録と一致しません（ダイジェストが異なります）")
    case .otherLineEnds:
      Sentence(
        en: "only line ends or the mark (BOM) of \(path) were changed, by git or an editor; its digest differs",
        zhHant: "\(path) 僅換行字元或 BOM 被 git 或編輯器更動，雜湊值因而不同",
        ja: "\(path) は git やエディタで改行または BOM だけが変わり、ダイジェストが異なります")
    case .noneHere(let count):
      Sentence(
        en: "the ledger knows \(count) record\(count == 1 ? "" : "s") in \(path), and none is here",
        zhHant: "帳冊記有 \(path) 內 \(count) 份紀錄，但此處一份也沒有", ja: "台帳には \(path) の記録が \(count) 件ありますが、一つもありません")
    case .otherPage:
      Sentence(
        en: "\(path) is not the page that was issued; the record beside it is whole",
        zhHant: "\(path) 與開立時的頁面不同；旁邊的紀錄檔完好", ja: "\(path) は発行時のページと異なります。隣の記録は完全です")
    }
  }

  func remedy(_ hint: CommandHint) -> Sentence {
    switch kind {
    case .unknown:
      Sentence(
        en: "bring ledger.jsonl and ledger.head back from a copy that has its line; "
          + "nothing is added to the ledger until then",
        zhHant: "請由含該筆紀錄的備份還原 ledger.jsonl 與 ledger.head；在此之前帳冊不再寫入",
        ja: "その記録を含む控えから ledger.jsonl と ledger.head を復元してください。それまで台帳には追記しません")
    case .otherLineEnds(let ends): Self.save(ends)
    case .noneHere:
      Sentence(
        en: "issued/ and sent/ hold personal data and do not travel with git (their .gitignore keeps them out): "
          + "copy the folder from the machine that wrote them",
        zhHant: "issued/ 與 sent/ 含個人資料，不隨 git 傳送（由其 .gitignore 排除）：請從寫入的電腦複製該資料夾",
        ja: "issued/ と sent/ は個人情報を含むため git では運ばれません（各 .gitignore で除外）。書き込んだ機器からフォルダをコピーしてください")
    case .otherPage:
      Sentence(
        en: "bring it back from a copy, or delete it: '\(hint("invoice print"))' makes it again from the record",
        zhHant: "請由備份還原，或刪除之：「\(hint("invoice print"))」可由紀錄檔重新印出",
        ja: "控えから復元するか、削除してください。「\(hint("invoice print"))」で記録から作り直せます")
    case .lost, .changed:
      Sentence(
        en: "bring it and its .salt back from a copy", zhHant: "請由備份還原該檔與其 .salt 檔",
        ja: "控えから .salt とともに復元してください")
    }
  }

  private static func save(_ ends: LineEnds) -> Sentence {
    let (lines, mark) = (ends.isCRLF ? "CRLF" : "LF", ends.hasMark)
    return Sentence(
      en: "save it with \(lines) line ends and \(mark ? "a" : "no") BOM, or bring it back from a copy; "
        + "'git config core.autocrlf false' keeps git from it",
      zhHant: "請以 \(lines) 換行、\(mark ? "含" : "不含") BOM 另存，或由備份還原；「git config core.autocrlf false」可避免 git 更動",
      ja: "改行 \(lines)・BOM \(mark ? "あり" : "なし")で保存し直すか、控えから復元してください。「git config core.autocrlf false」で git による変更を防げます")
  }

  /// For who just tried to write.
  func refusal(_ hint: CommandHint) -> Sentence {
    summary + Sentence(en: "; ", zhHant: "；", ja: "。") + remedy(hint)
  }

  func diagnostic(_ hint: CommandHint) -> Diagnostic {
    Diagnostic(rule: LedgerWhole.rule, severity: .error, summary: summary, remedies: [remedy(hint)])
  }
}
