import TripCosting
import TripDocuments
import TripModel

/// Words of a withdrawal that is recorded.
enum WithdrawWords {
  static let interpreter = Sentence(en: "Interpreter", zhHant: "口譯人員", ja: "通訳者")
  static let owed = Sentence(en: "Still owed", zhHant: "仍須支付", ja: "支払い")

  static let nobody = Sentence(
    en: "not recorded: the company has nobody on the roster who could leave", zhHant: "未登錄：該公司在名冊上已無團員",
    ja: "記録していません：この企業の参加者は名簿にいません")

  static func dayToCome(_ day: String) -> Sentence {
    Sentence(
      en: "not recorded: \(day) is still to come; without --record this is a trial",
      zhHant: "未登錄：\(day) 尚未到；不加 --record 即為試算",
      ja: "記録していません：\(day) はまだ先の日付です。--record なしなら試算です")
  }

  /// - Parameter code: The currency of the fees, where another one was named.
  static func noCharge(_ word: String, _ code: String?) -> Sentence {
    guard let code else {
      return Sentence(
        en: "'\(word)' is no exact sum; write it as 'TWD 20040'", zhHant: "「\(word)」不是確定金額；請寫成「TWD 20040」",
        ja: "「\(word)」は確定した金額ではありません。「TWD 20040」の形で書いてください")
    }
    return Sentence(
      en: "'\(word)': the fees are in \(code), so the charge is, too",
      zhHant: "「\(word)」：團費以 \(code) 計，退出費用亦須為 \(code)",
      ja: "「\(word)」：旅行代金は \(code) 建てのため、取消料も \(code) で指定してください")
  }

  /// - Parameter owed: What the ladder says; nil where there is none.
  static func chargeNeeded(_ owed: Amount?, _ hint: CommandHint) -> Sentence {
    let known = owed.map(AmountText.sentence)
    return Sentence(
      en: "not recorded: what is charged is \(known.map { "not exact (\($0.en))" } ?? "not known"); confirm the prices "
        + "first ('\(hint("confirm"))'), or say what was agreed on: --charge 'TWD 20040'",
      zhHant: "未登錄：應負擔費用\(known.map { "尚未確定（\($0.zhHant)）" } ?? "不明")；請先確認費用（\(hint("confirm"))），"
        + "或以 --charge 'TWD 20040' 註明議定金額",
      ja: "記録していません：取消料が\(known.map { "未確定です（\($0.ja)）" } ?? "不明です")。先に料金を確定するか（\(hint("confirm"))）、"
        + "合意した額を --charge 'TWD 20040' で指定してください")
  }

  /// Where the ladder's payee gives a discount to somebody who pays it nothing else.
  static func belowZero(_ owed: Amount) -> Sentence {
    let sum = AmountText.sentence(owed)
    return Sentence(
      en: "not recorded: the ladder comes to \(sum.en), as its payee only takes something off; say what is charged: "
        + "--charge 'TWD 0'",
      zhHant: "未登錄：依退出費用規定計得 \(sum.zhHant)（該收款單位只有折減項目）；請以 --charge 'TWD 0' 註明應負擔金額",
      ja: "記録していません：規定による額が \(sum.ja) です（受取先からは値引きのみ）。請求額を --charge 'TWD 0' で指定してください")
  }

  static let reckonedOnInvoice = Sentence(
    en: "; what is charged is reckoned on what the invoice asked for", zhHant: "；退出費用須以通知單所列金額計算",
    ja: "。取消料は請求案内書の額をもとに計算します")

  static func beforeRegistration(_ day: String, _ registered: String) -> Sentence {
    Sentence(
      en: "not recorded: notice on \(day) is before they registered (\(registered))",
      zhHant: "未登錄：通知日 \(day) 早於報名日（\(registered)）", ja: "記録していません：通知日 \(day) は申込日（\(registered)）より前です")
  }

  static func dueBeforeNotice(_ due: String, _ notice: String) -> Sentence {
    Sentence(
      en: "not recorded: --due \(due) is before the notice (\(notice))", zhHant: "未登錄：--due \(due) 早於通知日（\(notice)）",
      ja: "記録していません：--due \(due) は通知日（\(notice)）より前です")
  }

  static func othersDiffer(_ codes: [String]) -> Sentence {
    let list = Sentence.list(codes)
    return Sentence(
      en: "other companies' prices change with it; these notices differ now: \(list.en)",
      zhHant: "其他公司的費用隨之變動，以下通知單已不相符：\(list.zhHant)", ja: "他の企業の料金も変わるため、次の請求と相違します：\(list.ja)")
  }

  static func aboveFee(_ charge: Money, _ fee: Amount) -> Sentence {
    let (sum, most) = (MoneyText.sentence([charge]), AmountText.sentence(fee))
    return Sentence(
      en: "the charge of \(sum.en) is more than the whole fee (\(most.en)): only a larger loss that is proven is",
      zhHant: "退出費用 \(sum.zhHant) 超過全部旅費（\(most.zhHant)）：僅於能證明更大損害時得請求",
      ja: "取消料 \(sum.ja) は旅行代金の全額（\(most.ja)）を超えています。超える損害の証明がある場合に限られます")
  }

  static func takenBack(_ line: Int) -> Sentence {
    Sentence(
      en: "the withdrawal on line \(line) was taken back before", zhHant: "第 \(line) 行的退出先前已取消",
      ja: "\(line) 行目の参加取消しは、すでに取り消されています")
  }

  static func recorded(_ code: String, _ page: String, _ line: Int, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "recorded as \(code): \(page) (line \(line) of the ledger; '\(hint("withdraw --undo \(line) --reason …"))' takes it back)",
      zhHant: "已登錄 \(code)：\(page)（帳冊第 \(line) 行；「\(hint("withdraw --undo \(line) --reason …"))」可取消）",
      ja: "\(code) として記録しました：\(page)（台帳 \(line) 行目。「\(hint("withdraw --undo \(line) --reason …"))」で取り消せます）")
  }

  static func reissue(_ invoice: String, _ company: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "\(invoice) still asks for them: '\(hint("invoice credit \(invoice) --reason …"))', then '\(hint("invoice issue \(company)"))'; "
        + "what was paid is carried over",
      zhHant:
        "\(invoice) 仍含退出者費用：請執行「\(hint("invoice credit \(invoice) --reason …"))」再「\(hint("invoice issue \(company)"))」，已繳款項自動轉入",
      ja:
        "\(invoice) には参加を取り消した方の料金が残っています。「\(hint("invoice credit \(invoice) --reason …"))」の後「\(hint("invoice issue \(company)"))」"
        + "を実行してください。入金は振り替えます")
  }

  static func sendManifest(_ hint: CommandHint) -> Sentence {
    Sentence(
      en:
        "the agency has a manifest with them: '\(hint("manifest"))' shows the change, '\(hint("manifest send"))' sends it",
      zhHant: "旅行社手上的名單仍有退出者：「\(hint("manifest"))」可列出異動，「\(hint("manifest send"))」送出新名單",
      ja: "旅行会社の名簿に残っています。「\(hint("manifest"))」で変更を確認し、「\(hint("manifest send"))」で送ってください")
  }

  static func agreed(_ sum: Sentence) -> Sentence {
    Sentence(
      en: "Agreed on instead of the sum by the ladder: \(sum.en).", zhHant: "雙方議定金額（取代依比率計算之金額）：\(sum.zhHant)。",
      ja: "上記の計算額に代えて合意した額：\(sum.ja)。")
  }

  /// Where the trip says nothing of what leaving costs.
  static let charged = Sentence(en: "Charged as agreed", zhHant: "議定退出費用", ja: "合意した取消料")

  static func noWithdrawal(_ line: Int) -> Sentence {
    Sentence(
      en: "line \(line) of the ledger is no withdrawal", zhHant: "帳冊第 \(line) 行不是退出紀錄",
      ja: "台帳の \(line) 行目は参加取消しではありません")
  }

  static func lineGone(_ file: String, _ code: String) -> Sentence {
    Sentence(
      en: "\(file) has no line for \(code) any more; bring it back from a copy",
      zhHant: "\(file) 已無 \(code) 的資料列；請由備份還原",
      ja: "\(file) に \(code) の行がありません。控えから復元してください")
  }

  static func undone(_ code: String, _ line: Int) -> Sentence {
    Sentence(
      en: "\(code) taken back (line \(line) of the ledger); who withdrew is on the roster again",
      zhHant: "已取消 \(code)（帳冊第 \(line) 行）；退出者已重新列入名冊", ja: "\(code) を取り消しました（台帳 \(line) 行目）。名簿に戻っています")
  }
}
