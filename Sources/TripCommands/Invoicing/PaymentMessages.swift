import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// What the command line says about payments.
enum PaymentMessages {
  static func paid(_ code: String, _ sum: String, _ left: String) -> Sentence {
    Sentence(
      en: "\(code): \(sum) paid, \(left) left to pay", zhHant: "\(code)：已收 \(sum)，尚欠 \(left)",
      ja: "\(code)：\(sum) 入金、残額 \(left)")
  }

  static func charged(_ code: String, _ sum: String, _ left: String) -> Sentence {
    Sentence(
      en: "\(code): \(sum) of bank charges borne, \(left) left to pay", zhHant: "\(code)：匯費 \(sum) 由主辦單位負擔，尚欠 \(left)",
      ja: "\(code)：振込手数料 \(sum) を主催者が負担、残額 \(left)")
  }

  static func chargesMore(_ code: String, _ open: String) -> Sentence {
    Sentence(
      en: "\(code): \(open) is open; charges cannot be more than that", zhHant: "\(code) 尚欠 \(open)，匯費不能超過此數",
      ja: "\(code) の残額は \(open) です。手数料はそれを超えられません")
  }

  static func overpaid(_ code: String, _ sum: String) -> Sentence {
    Sentence(
      en: "\(code): \(sum) more than asked", zhHant: "\(code)：溢繳 \(sum)", ja: "\(code)：\(sum) の過入金")
  }

  static func perhapsTwice(_ code: String) -> Sentence {
    Sentence(
      en: "\(code): day, sum and reference are those of an earlier payment; not recorded (--again records it)",
      zhHant: "\(code)：日期、金額與備註與先前一筆相同，未登錄（確定不同筆請加 --again）",
      ja: "\(code)：日付・金額・摘要が以前の入金と同じため記録していません（別の入金なら --again）")
  }

  /// - Parameter twin: Of the same sum and day, with another reference.
  static func perhapsTwice(_ code: String, _ twin: Account.Payment) -> Sentence {
    let (line, reference) = (twin.entered.line, twin.reference)
    return Sentence(
      en:
        "\(code): line \(line) of the ledger has the same sum on the same day\(reference.isEmpty ? "" : " ('\(reference)')"); not recorded (--again records it)",
      zhHant:
        "\(code)：帳冊第 \(line) 行同日已有同額收款\(reference.isEmpty ? "" : "（\(reference)）")，未登錄（確定不同筆請加 --again）",
      ja:
        "\(code)：台帳の \(line) 行目に同日・同額の入金\(reference.isEmpty ? "" : "（\(reference)）")があるため記録していません（別の入金なら --again）")
  }

  /// Of a bank's list, whose row was entered by hand with other words.
  static func bankEntered(_ row: Int, _ code: String, _ line: Int) -> Sentence {
    Sentence(
      en: "row \(row): already there for \(code) (line \(line) of the ledger)",
      zhHant: "第 \(row) 列：\(code) 已有此筆（帳冊第 \(line) 行）", ja: "\(row) 行目：\(code) に記録済みです（台帳の \(line) 行目）")
  }

  static func otherPayee(_ code: String, _ payee: Sentence) -> Sentence {
    Sentence(
      en: "\(code) asks for nothing that goes to \(payee.en)", zhHant: "\(code) 沒有應繳給\(payee.zhHant)的款項",
      ja: "\(code) に\(payee.ja)への支払いはありません")
  }

  static func whichPayee(_ payees: [Sentence]) -> Sentence {
    Sentence(
      en: "not recorded: \(payees.map(\.en).joined(separator: " and ")) both wait for this sum; "
        + "--payee says into whose account it went",
      zhHant: "未登錄：\(payees.map(\.zhHant).joined(separator: "與"))均有此金額待收；請以 --payee 指明匯入何者帳戶",
      ja: "記録していません：\(payees.map(\.ja).joined(separator: "と"))の双方がこの金額を待っています。--payee で入金先を指定してください")
  }

  static func counts(_ shares: [PayeeSplit.Share], isToldByNobody: Bool) -> Sentence {
    func list(_ language: Language, _ colon: String, _ separator: String) -> String {
      shares.map { share in
        InvoiceRecord.payee(share.payee).text(language) + colon + MoneyText.text(share.money, language)
      }.joined(separator: separator)
    }
    let counts = Sentence(
      en: "counts for \(list(.en, ": ", "; "))", zhHant: "列入\(list(.zhHant, "：", "；"))",
      ja: "\(list(.ja, "：", "、"))として計上")
    guard isToldByNobody else { return counts }
    return counts
      + Sentence(
        en: " (nobody waits for just this sum: what is due first; --payee says it otherwise)",
        zhHant: "（金額與各方應收款均不符，先抵期限較早者；可用 --payee 指明）", ja: "（金額が一致する支払先がないため期限の早いものから。--payee で指定できます）")
  }

  static func otherCurrency(_ code: String, _ asked: [Currency], _ paid: Currency) -> Sentence {
    let (asked, paid) = (asked.map(CurrencyCodes.code), CurrencyCodes.code(paid))
    let (first, list) = (asked.first ?? "", asked.joined(separator: ", "))
    return Sentence(
      en:
        "\(code) asks for \(list), not \(paid); record what the bank credited after exchange ('\(first) …', with the \(paid) in --reference), or credit the notice and issue it anew with prices in \(paid)",
      zhHant:
        "\(code) 的幣別為 \(asked.joined(separator: "、"))，不收 \(paid)；請登錄銀行結匯後入帳的金額（'\(first) …'，原 \(paid) 金額可寫入 --reference），或沖銷後改以 \(paid) 計價重新開立",
      ja:
        "\(code) の通貨は \(asked.joined(separator: "、")) で、\(paid) ではありません。両替後に入金された額（'\(first) …'、元の \(paid) 額は --reference へ）を記録するか、取り消して \(paid) 建てで再発行してください"
    )
  }

  /// - Parameter line: Of the ledger.
  static func entered(_ line: Int, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "line \(line) of the ledger; '\(hint("pay --undo \(line) --reason TEXT"))' takes it back",
      zhHant: "登錄於帳冊第 \(line) 行；如有錯誤，可用「\(hint("pay --undo \(line) --reason 原因"))」沖回",
      ja: "台帳の \(line) 行目に記録。誤りは「\(hint("pay --undo \(line) --reason 理由"))」で取り消せます")
  }

  static func refunded(_ code: String, _ sum: String) -> Sentence {
    Sentence(en: "\(code): \(sum) given back", zhHant: "\(code)：已退還 \(sum)", ja: "\(code)：\(sum) 返金")
  }

  static func holdsLess(_ code: String, _ sum: String) -> Sentence {
    Sentence(
      en: "\(code) holds \(sum) only; no more can be given back", zhHant: "\(code) 僅收 \(sum)，不能退還更多",
      ja: "\(code) の入金は \(sum) のみです。それを超えて返金できません")
  }

  static func carriedOn(_ code: String, _ next: String) -> Sentence {
    Sentence(
      en: "\(code) was credited; it counts for \(next)", zhHant: "\(code) 已沖銷，款項轉入 \(next)",
      ja: "\(code) は取り消し済みのため \(next) に振り替えました")
  }

  static func reversed(_ line: Int, _ sum: String) -> Sentence {
    Sentence(
      en: "the payment of \(sum) on line \(line) is taken back", zhHant: "已沖回第 \(line) 行的收款 \(sum)",
      ja: "\(line) 行目の入金 \(sum) を取り消しました")
  }

  static func left(_ code: String, _ sum: String) -> Sentence {
    Sentence(en: "\(code): \(sum) left to pay", zhHant: "\(code)：尚欠 \(sum)", ja: "\(code)：残額 \(sum)")
  }

  static func noPayment(_ line: Int, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "line \(line) of the ledger is no payment; '\(hint("statement COMPANY"))' lists them with their lines",
      zhHant: "帳冊第 \(line) 行不是收款；「\(hint("statement 公司代號"))」可列出各筆與行號",
      ja: "台帳の \(line) 行目は入金ではありません。「\(hint("statement 企業コード"))」で行番号を確認できます")
  }

  static func takenBack(_ line: Int) -> Sentence {
    Sentence(
      en: "the payment on line \(line) was taken back before", zhHant: "第 \(line) 行的收款先前已沖回",
      ja: "\(line) 行目の入金は取り消し済みです")
  }

  static func noBankColumns(_ file: String) -> Sentence {
    Sentence(
      en: "\(file): no row names columns for day, sum and text (日期, 存入金額, 備註)", zhHant: "\(file)：找不到日期、存入金額、備註的欄名",
      ja: "\(file)：日付・入金額・摘要の列見出しが見つかりません")
  }

  static func bankRow(_ row: Int, _ reason: Sentence) -> Sentence {
    Sentence(
      en: "? row \(row): \(reason.en)", zhHant: "? 第 \(row) 列：\(reason.zhHant)", ja: "? \(row) 行目：\(reason.ja)")
  }

  static func bankKnown(_ row: Int, _ code: String) -> Sentence {
    Sentence(
      en: "row \(row): recorded for \(code) before", zhHant: "第 \(row) 列：先前已登錄於 \(code)",
      ja: "\(row) 行目：\(code) に記録済みです")
  }

  static func bankBackKnown(_ row: Int, _ code: String) -> Sentence {
    Sentence(
      en: "row \(row): taken back or given back for \(code) before", zhHant: "第 \(row) 列：先前已就 \(code) 沖回或退還",
      ja: "\(row) 行目：\(code) で取消または返金済みです")
  }

  static func bankDebit(_ row: Int) -> Sentence {
    Sentence(
      en: "row \(row): money that went out, left out", zhHant: "第 \(row) 列：支出，略過", ja: "\(row) 行目：出金のため対象外です")
  }

  /// - Parameter mark: The row's own word; empty where it has none, or a sum on both sides.
  static func bankSide(_ mark: String, _ hint: CommandHint) -> Sentence {
    let isTold = !mark.isEmpty
    return Sentence(
      en: (isTold ? "'\(mark)' leaves open whether" : "nothing says whether")
        + " the money came in or went out; write 收 or 支 there, or record it with '\(hint("pay NUMBER AMOUNT"))'",
      zhHant: (isTold ? "「\(mark)」無法確定" : "無法確定") + "是收入還是支出；請在該欄填「收」或「支」，或用「\(hint("pay 單號 金額"))」登錄",
      ja: (isTold ? "「\(mark)」では" : "") + "入金か出金か分かりません。その列に「収」か「支」と書くか、「\(hint("pay 番号 金額"))」で記録してください")
  }

  static func bankCurrency(_ word: String, _ code: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "its currency '\(word)' is not one that \(code) asks for; record it by hand once that is settled",
      zhHant: "幣別「\(word)」非 \(code) 所列幣別；請查明後再以「\(hint("pay 單號 金額"))」登錄",
      ja: "通貨「\(word)」は \(code) の通貨ではありません。確認のうえ「\(hint("pay 番号 金額"))」で記録してください")
  }

  /// The command that books it after all, so that the list knows it the next time.
  ///
  /// - Parameter asksPayee: Whether the sum does not tell into whose account it went.
  static func byHand(
    _ code: String, _ money: Money, _ day: Day, _ text: String, isAgain: Bool, asksPayee: Bool = false,
    _ hint: CommandHint
  ) -> Sentence {
    let quoted = text.replacing("'", with: "'\\''")
    let command = hint(
      "pay \(code) '\(CurrencyCodes.code(money.currency)) \(Digits.plain(money))' --on \(day.iso) --reference "
        + "'\(quoted)'" + (asksPayee ? " --payee agency|association" : "") + (isAgain ? " --again" : ""))
    return Sentence(
      en: "; not recorded; if it is right: \(command)", zhHant: "；未登錄；如確認無誤：\(command)",
      ja: "。記録していません。正しければ：\(command)")
  }

  static func dayToCome(_ day: String) -> Sentence {
    Sentence(en: "\(day) is still to come", zhHant: "\(day) 尚未到", ja: "\(day) はまだ先の日付です")
  }

  static func dayBeforeIssue(_ day: String, _ code: String, _ issued: String) -> Sentence {
    Sentence(
      en: "\(day) is before \(code) was issued (\(issued))", zhHant: "\(day) 早於 \(code) 的開立日（\(issued)）",
      ja: "\(day) は \(code) の発行日（\(issued)）より前です")
  }

  static let insist = Sentence(
    en: "; not recorded (--again records it)", zhHant: "；未登錄（確認無誤請加 --again）", ja: "。記録していません（正しければ --again）")

  static func bankDay(_ text: String) -> Sentence {
    Sentence(
      en: "'\(text)' is not a date; for ROC years put (ROC) into the header",
      zhHant: "「\(text)」不是日期；民國年請在欄名加（民國）", ja: "「\(text)」は日付ではありません。民国年の場合は見出しに（民國）を付けてください")
  }

  static func bankSum(_ text: String) -> Sentence {
    Sentence(en: "'\(text)' is not a sum", zhHant: "「\(text)」不是金額", ja: "「\(text)」は金額ではありません")
  }

  static func bankNamesNone(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "its text names no invoice; record it with '\(hint("pay NUMBER AMOUNT"))'",
      zhHant: "備註未含單號；請用「\(hint("pay 單號 金額"))」登錄",
      ja: "摘要に請求番号がありません。「\(hint("pay 番号 金額"))」で記録してください")
  }

  static func bankNamesSeveral(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "its text names more than one invoice; record each with '\(hint("pay NUMBER AMOUNT"))'",
      zhHant: "備註含多個單號；請逐筆用「\(hint("pay 單號 金額"))」登錄",
      ja: "摘要に複数の請求番号があります。「\(hint("pay 番号 金額"))」で個別に記録してください")
  }
}
