package import TripModel

/// A line of the ledger that cannot be trusted.
package struct LedgerProblem: Hashable, Sendable {
  /// What is wrong with it.
  package enum Kind: Hashable, Sendable {
    case unreadable
    /// The line before it is not the one it was written after.
    case brokenChain
    case wrongNumber(Int, expected: Int)
    /// A number of an invoice, a credit note or a manifest that an earlier line has used.
    case numberTwice(Int)
    /// The last line has no end.
    case torn
  }

  package var kind: Kind
  /// Counted from 1.
  package var line: Int

  package var summary: Sentence {
    switch kind {
    case .unreadable:
      Sentence(
        en: "line \(line) of the ledger cannot be read", zhHant: "帳冊第 \(line) 行無法讀取", ja: "台帳の \(line) 行目を読み込めません")
    case .brokenChain:
      Sentence(
        en: "a line before line \(line) of the ledger was changed or removed", zhHant: "帳冊第 \(line) 行之前有內容被修改或刪除",
        ja: "台帳の \(line) 行目より前が変更または削除されています")
    case .wrongNumber(let found, let expected):
      Sentence(
        en: "line \(line) of the ledger has number \(found) where \(expected) comes next",
        zhHant: "帳冊第 \(line) 行的編號為 \(found)，應為 \(expected)", ja: "台帳の \(line) 行目の番号は \(found) ですが、次は \(expected) のはずです")
    case .numberTwice(let number):
      Sentence(
        en: "line \(line) of the ledger uses number \(number) again", zhHant: "帳冊第 \(line) 行重複使用編號 \(number)",
        ja: "台帳の \(line) 行目で番号 \(number) が再使用されています")
    case .torn:
      Sentence(
        en: "line \(line) of the ledger is cut off", zhHant: "帳冊第 \(line) 行不完整", ja: "台帳の \(line) 行目が途中で切れています")
    }
  }

  package static let remedy = Sentence(
    en: "bring ledger.jsonl back from a copy; nothing is added to it until it is whole",
    zhHant: "請由備份還原 ledger.jsonl；在其完整之前不會再寫入", ja: "ledger.jsonl を控えから復元してください。完全になるまで追記しません")
}
