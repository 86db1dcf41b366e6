import TripCosting
import TripModel

/// Words of `trip statement`.
enum StatementWords {
  static let invoice = Sentence(en: "Invoice", zhHant: "通知單", ja: "請求番号")
  static let company = Sentence(en: "Company", zhHant: "公司", ja: "企業")
  static let issuedOn = Sentence(en: "Issued", zhHant: "開立日", ja: "発行日")
  static let part = Sentence(en: "Part", zhHant: "款項", ja: "区分")
  static let dueOn = Sentence(en: "Due", zhHant: "期限", ja: "期限")
  static let asked = Sentence(en: "Asked", zhHant: "應收", ja: "請求額")
  static let received = Sentence(en: "Paid", zhHant: "已收", ja: "入金額")
  static let balance = Sentence(en: "Balance", zhHant: "餘額", ja: "残高")
  static let state = Sentence(en: "State", zhHant: "狀態", ja: "状態")
  static let sum = Sentence(en: "Sum", zhHant: "合計", ja: "合計")
  static let none = Sentence(en: "No invoice has been issued yet.", zhHant: "尚未開立任何通知單。", ja: "請求案内書はまだ発行していません。")

  static let line = Sentence(en: "Line", zhHant: "行號", ja: "行")
  static let day = Sentence(en: "Day", zhHant: "日期", ja: "日付")
  static let document = Sentence(en: "Document", zhHant: "單據", ja: "書類")
  static let what = Sentence(en: "What", zhHant: "事由", ja: "内容")
  static let amount = Sentence(en: "Amount", zhHant: "金額", ja: "金額")
  static let by = Sentence(en: "By", zhHant: "登錄者", ja: "記入者")
  static let reference = Sentence(en: "Reference", zhHant: "備註", ja: "摘要")

  /// With a mark where the notice asks for who has left.
  static func state(_ line: StatementLine) -> Sentence {
    line.overtakenBy.isEmpty ? plainState(line) : plainState(line) + Sentence(verbatim: " *")
  }

  private static func plainState(_ line: StatementLine) -> Sentence {
    switch line.state {
    case .credited(let note):
      line.balance.units < 0 ? credited(note) + waits : credited(note)
    case .paid: Sentence(en: "paid", zhHant: "已繳清", ja: "入金済み")
    case .overpaid: Sentence(en: "paid too much", zhHant: "溢繳", ja: "過入金")
    case .due: Sentence(en: "open", zhHant: "未繳清", ja: "未入金")
    case .overdue(let days):
      Sentence(
        en: "overdue by \(days) day\(days == 1 ? "" : "s")", zhHant: "逾期 \(days) 天", ja: "\(days) 日超過")
    }
  }

  private static func credited(_ note: String) -> Sentence {
    Sentence(en: "ended by \(note)", zhHant: "已由 \(note) 沖銷", ja: "\(note) により取消")
  }

  private static let waits = Sentence(
    en: "; to carry over or give back", zhHant: "；待轉入新單或退還", ja: "。振替または返金待ち")

  static func what(_ kind: Movement.Kind, _ payee: Sentence) -> Sentence {
    switch kind {
    case .invoice: Sentence(en: "invoice: ", zhHant: "開立：", ja: "請求：") + payee
    case .credit: Sentence(en: "credit note: ", zhHant: "沖銷：", ja: "取消：") + payee
    case .payment: Sentence(en: "payment: ", zhHant: "收款：", ja: "入金：") + payee
    case .charges:
      Sentence(en: "bank charges borne by us, for: ", zhHant: "匯費（主辦單位負擔），抵付：", ja: "振込手数料（主催者負担）、充当先：") + payee
    case .refund: Sentence(en: "given back: ", zhHant: "退款：", ja: "返金：") + payee
    case .reversal: Sentence(en: "payment taken back: ", zhHant: "收款沖回：", ja: "入金の取消：") + payee
    case .carriedOn: Sentence(en: "carried on to", zhHant: "轉出至", ja: "振替先")
    case .carriedHere: Sentence(en: "carried over from", zhHant: "轉入自", ja: "振替元")
    }
  }

  static func open(_ sum: String) -> Sentence { Sentence(en: "open \(sum)", zhHant: "未收 \(sum)", ja: "未入金 \(sum)") }

  static func inFavour(_ sum: String) -> Sentence {
    Sentence(
      en: "in favour of companies \(sum)", zhHant: "溢繳或待退 \(sum)", ja: "過入金・返金待ち \(sum)")
  }

  static func between(_ company: String, _ net: String) -> Sentence {
    Sentence(
      en: "\(company) between its invoices: \(net)", zhHant: "\(company) 各單相抵後：\(net)", ja: "\(company) の差引残高：\(net)")
  }

  /// What the mark means, and what to type.
  static func overtaken(_ code: String, by withdrawals: [String], _ company: String, _ hint: CommandHint) -> Sentence {
    let (credit, issue) = (hint("invoice credit \(code) --reason …"), hint("invoice issue \(company)"))
    func names(_ language: Language) -> String { withdrawals.listed(language) }
    return Sentence(
      en: "* \(code) asks for people who have left since (\(names(.en))), which the sums above do not know;"
        + " credit it and issue anew: \(credit), \(issue)",
      zhHant: "* \(code) 開立後有人退出（\(names(.zhHant))），以上金額尚未反映；請先沖銷再重新開立：「\(credit)」、「\(issue)」",
      ja: "* \(code) の発行後に参加取消し（\(names(.ja))）があり、上の金額には反映されていません。取り消して発行し直してください：「\(credit)」「\(issue)」")
  }

  static func age(_ age: StatementTotal.Age) -> Sentence {
    switch age {
    case .notDue: Sentence(en: "not overdue", zhHant: "未逾期", ja: "期限内")
    case .to30: Sentence(en: "overdue 1–30 days", zhHant: "逾期 1～30 天", ja: "1～30 日超過")
    case .to60: Sentence(en: "overdue 31–60 days", zhHant: "逾期 31～60 天", ja: "31～60 日超過")
    case .to90: Sentence(en: "overdue 61–90 days", zhHant: "逾期 61～90 天", ja: "61～90 日超過")
    case .over90: Sentence(en: "overdue over 90 days", zhHant: "逾期超過 90 天", ja: "91 日以上超過")
    }
  }
}
