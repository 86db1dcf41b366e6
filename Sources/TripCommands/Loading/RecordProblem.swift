import TripModel

/// A frozen record on which ledger and folder do not agree.
struct RecordProblem {
  /// How they differ.
  enum Kind {
    /// The ledger has no line of it: its last lines or all of it were lost or replaced.
    case unknown
    /// The ledger knows it, and it or its salt is gone.
    case lost
    /// Its digest is not the ledger's.
    case changed
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
    case .otherPage:
      Sentence(
        en: "\(path) is not the page that was issued; the record beside it is whole",
        zhHant: "\(path) 與開立時的頁面不同；旁邊的紀錄檔完好", ja: "\(path) は発行時のページと異なります。隣の記録は完全です")
    }
  }

  var remedy: Sentence {
    switch kind {
    case .unknown:
      Sentence(
        en: "bring ledger.jsonl back from a copy that has its line; nothing is added to the ledger until then",
        zhHant: "請由含該筆紀錄的備份還原 ledger.jsonl；在此之前帳冊不再寫入",
        ja: "その記録を含む控えから ledger.jsonl を復元してください。それまで台帳には追記しません")
    case .otherPage:
      Sentence(
        en: "bring it back from a copy, or delete it: 'trip invoice print' makes it again from the record",
        zhHant: "請由備份還原，或刪除之：「trip invoice print」可由紀錄檔重新印出",
        ja: "控えから復元するか、削除してください。「trip invoice print」で記録から作り直せます")
    case .lost, .changed:
      Sentence(
        en: "bring it and its .salt back from a copy", zhHant: "請由備份還原該檔與其 .salt 檔",
        ja: "控えから .salt とともに復元してください")
    }
  }

  /// For who just tried to write.
  var refusal: Sentence { summary + Sentence(en: "; ", zhHant: "；", ja: "。") + remedy }

  var diagnostic: Diagnostic {
    Diagnostic(rule: LedgerWhole.rule, severity: .error, summary: summary, remedies: [remedy])
  }
}
