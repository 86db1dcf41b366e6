package import TripModel

extension LedgerProblem {
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
    case .numberTwice(let counted, let first): counted.twice(first, line)
    case .torn:
      Sentence(
        en: "line \(line) of the ledger is cut off", zhHant: "帳冊第 \(line) 行不完整", ja: "台帳の \(line) 行目が途中で切れています")
    case .otherCopy(let name):
      Sentence(
        en: "beside ledger.jsonl lies '\(name)', a ledger with lines of its own",
        zhHant: "ledger.jsonl 旁另有「\(name)」，內容與帳冊不同", ja: "ledger.jsonl のほかに、内容の異なる台帳「\(name)」があります")
    case .onlyCopy(let name):
      Sentence(
        en: "ledger.jsonl is missing, and '\(name)' lies there, a ledger under another name",
        zhHant: "缺少 ledger.jsonl，但有「\(name)」，應為改了名稱的帳冊", ja: "ledger.jsonl がなく、別名の台帳「\(name)」があります")
    case .unmerged(let end):
      Sentence(
        en: "lines \(line)-\(end) of ledger.jsonl are an unresolved merge: only the lines before them are read",
        zhHant: "ledger.jsonl 第 \(line)-\(end) 行是尚未解決的合併衝突：僅讀取這幾行之前的內容",
        ja: "ledger.jsonl の \(line)-\(end) 行目は未解決のマージです。それより前の行だけを読み込みます")
    case .head(let head, let expected): Self.head(head, expected)
    }
  }

  /// What to do, the likeliest first.
  package var remedies: [Sentence] {
    switch kind {
    case .numberTwice(let counted, _): (counted.counter == .reversal ? [] : [Self.void]) + [Self.merge, Self.restore]
    case .otherCopy: [Self.merge, Self.moveAway]
    case .unreadable, .brokenChain, .wrongNumber: [Self.restore, Self.merge]
    case .onlyCopy: [Self.rename]
    case .unmerged: [Self.merge]
    case .torn: [Self.restore]
    case .head(_, let expected): [Self.restoreBoth, Self.vouch(expected)]
    }
  }

  private static func head(_ head: LedgerHead?, _ expected: LedgerHead) -> Sentence {
    let lines = expected.lines
    guard let head else {
      return Sentence(
        en: "ledger.head, which vouches for the \(lines) lines of the ledger, is gone or cannot be read",
        zhHant: "ledger.head 遺失或無法讀取，無從確認帳冊的 \(lines) 行是否完整",
        ja: "台帳 \(lines) 行の完全性を示す ledger.head がないか、読み込めません")
    }
    guard head.lines != lines else {
      return Sentence(
        en: "line \(lines) of the ledger, its last, was changed", zhHant: "帳冊最後一行（第 \(lines) 行）被修改",
        ja: "台帳の最終行（\(lines) 行目）が変更されています")
    }
    return Sentence(
      en: "the ledger has \(lines) lines, and \(head.lines) were written",
      zhHant: "帳冊現有 \(lines) 行，但原寫入 \(head.lines) 行",
      ja: "台帳は \(lines) 行ですが、書き込まれたのは \(head.lines) 行です")
  }

  private static let restoreBoth = Sentence(
    en: "bring ledger.jsonl and ledger.head back from one copy; nothing is added until they agree",
    zhHant: "請由同一份備份還原 ledger.jsonl 與 ledger.head；兩者相符之前不會再寫入",
    ja: "ledger.jsonl と ledger.head を同じ控えから復元してください。一致するまで追記しません")

  private static func vouch(_ head: LedgerHead) -> Sentence {
    guard head.lines > 0 else {
      return Sentence(
        en: "or, if nothing was ever entered, delete ledger.head", zhHant: "若從未登錄任何事項，請刪除 ledger.head",
        ja: "何も記録していない場合は ledger.head を削除してください")
    }
    return Sentence(
      en: "or, if you know line \(head.lines) to be the last and right, make this the only line of ledger.head: "
        + head.text,
      zhHant: "若確知第 \(head.lines) 行即為最後一行且內容無誤，請將 ledger.head 的內容改為這一行：\(head.text)",
      ja: "\(head.lines) 行目が最終行で正しいと確認できる場合は、ledger.head の内容を次の一行にしてください：\(head.text)")
  }

  /// Why nothing can be written, for who just tried.
  ///
  /// - Parameter check: The command that tells what to do.
  package func refusal(_ check: String) -> Sentence {
    summary
      + Sentence(
        en: "; nothing is written until that is settled: '\(check)' says how", zhHant: "；處理之前不會寫入，做法請見「\(check)」",
        ja: "。解決するまで書き込みません。方法は「\(check)」で確認してください")
  }

  private static let restore = Sentence(
    en: "bring ledger.jsonl and ledger.head back from one copy; nothing is added until the ledger is whole",
    zhHant: "請由同一份備份還原 ledger.jsonl 與 ledger.head；帳冊完整之前不會再寫入",
    ja: "ledger.jsonl と ledger.head を同じ控えから復元してください。完全になるまで追記しません")

  private static let rename = Sentence(
    en: "rename it to ledger.jsonl; of several the one with the most lines",
    zhHant: "請改名為 ledger.jsonl；若有多份，請選行數最多的一份",
    ja: "ファイル名を ledger.jsonl に変更してください。複数あれば行数の最も多いものを選びます")

  private static let merge = Sentence(
    en: "if two people wrote at the same time (merged folders, a synchronised drive), keep ledger.jsonl, ledger.head, "
      + "issued/ and sent/ of one of them whole, and enter again with 'trip' what only the other has",
    zhHant: "若因兩人同時寫入（資料夾合併、雲端同步衝突），請完整保留其中一人的 ledger.jsonl、ledger.head、issued/ 與 sent/，"
      + "再以 trip 重新登錄只有另一人才有的事項",
    ja: "二人が同時に書き込んだ場合（フォルダの統合、クラウド同期の競合）は、一方の ledger.jsonl・ledger.head・issued/・sent/ を"
      + "そのまま残し、もう一方にしかない事項を trip で入力し直してください")

  private static let void = Sentence(
    en: "of two papers with one number the one sent first stands: tell whoever got the other that it is void, "
      + "and issue it anew",
    zhHant: "同一編號的兩份文件以先寄出者為準；請通知另一收件者該份作廢，並重新開立",
    ja: "同じ番号の書類が二通ある場合は先に送ったものが有効です。もう一方の送付先に無効の旨を伝え、発行し直してください")

  private static let moveAway = Sentence(
    en: "then move the other file out of the trip folder", zhHant: "之後請將另一份移出行程資料夾",
    ja: "その後、もう一方のファイルを旅程フォルダの外へ移してください")
}

extension Fact.Counted {
  fileprivate func twice(_ first: Int, _ line: Int) -> Sentence {
    let what = words
    return Sentence(
      en: "lines \(first) and \(line) of the ledger both \(what.en)",
      zhHant: "帳冊第 \(first) 行與第 \(line) 行\(what.zhHant)",
      ja: "台帳の \(first) 行目と \(line) 行目が\(what.ja)")
  }

  private var words: Sentence {
    switch counter {
    case .invoice:
      Sentence(
        en: "give out invoice number \(number)", zhHant: "重複使用通知單號 \(number)", ja: "同じ請求番号 \(number) を使っています")
    case .creditNote:
      Sentence(
        en: "give out credit note number \(number)", zhHant: "重複使用沖銷單號 \(number)", ja: "同じ取消番号 \(number) を使っています")
    case .manifest:
      Sentence(
        en: "give out manifest number \(number)", zhHant: "重複使用名單編號 \(number)", ja: "同じ名簿番号 \(number) を使っています")
    case .withdrawal:
      Sentence(
        en: "give out withdrawal number \(number)", zhHant: "重複使用退出結算單號 \(number)", ja: "同じ取消精算番号 \(number) を使っています")
    case .review:
      Sentence(
        en: "give out review record number \(number)", zhHant: "重複使用評選紀錄編號 \(number)", ja: "同じ選考記録番号 \(number) を使っています")
    case .reversal:
      Sentence(
        en: "take back what stands on line \(number)", zhHant: "重複取消第 \(number) 行",
        ja: "同じ \(number) 行目を取り消しています")
    }
  }
}

extension Ledger {
  /// Why nothing can be added to it.
  ///
  /// - Parameter check: The command that tells what to do.
  package func refusal(_ check: String) -> Sentence {
    problems.first?.refusal(check)
      ?? Sentence(en: "the ledger cannot be written", zhHant: "帳冊無法寫入", ja: "台帳に書き込めません")
  }
}
