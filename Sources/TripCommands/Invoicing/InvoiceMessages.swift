import TripModel

/// What the command line says about invoices, payments and statements.
enum InvoiceMessages {
  static func unknown(_ word: String) -> Sentence {
    Sentence(
      en: "no invoice '\(word)' was issued; 'trip statement' lists them",
      zhHant: "沒有開出「\(word)」號通知單；「trip statement」可列出",
      ja: "請求番号「\(word)」は発行されていません。「trip statement」で一覧を表示します")
  }

  static func notExact(_ titles: [Sentence]) -> Sentence {
    func list(_ language: Language, _ separator: String) -> String {
      titles.map { $0.text(language) }.joined(separator: separator)
    }
    return Sentence(
      en: "not issued: no exact price yet for \(list(.en, ", ")); confirm it first",
      zhHant: "未開出：\(list(.zhHant, "、"))的金額尚未確定，請先確認", ja: "発行していません：\(list(.ja, "、"))の金額が未確定です。先に確定してください")
  }

  static let nothingToPay = Sentence(
    en: "there is nothing to pay on notice", zhHant: "沒有應繳項目", ja: "お支払い項目がありません")

  static func stands(_ code: String) -> Sentence {
    Sentence(
      en: "\(code) stands for this company; 'trip invoice credit \(code) --reason …' ends it first",
      zhHant: "該公司已有 \(code) 號通知單；請先執行「trip invoice credit \(code) --reason …」沖銷",
      ja: "この企業には \(code) があります。先に「trip invoice credit \(code) --reason …」で取り消してください")
  }

  static func issued(_ code: String, _ path: String) -> Sentence {
    Sentence(en: "issued \(code): \(path)", zhHant: "已開出 \(code)：\(path)", ja: "\(code) を発行しました：\(path)")
  }

  static func credited(_ code: String, _ note: String, _ path: String) -> Sentence {
    Sentence(
      en: "\(note) ends \(code): \(path)", zhHant: "\(note) 已沖銷 \(code)：\(path)",
      ja: "\(note) により \(code) を取り消しました：\(path)")
  }

  static func alreadyCredited(_ code: String) -> Sentence {
    Sentence(en: "\(code) was credited before", zhHant: "\(code) 先前已沖銷", ja: "\(code) は取り消し済みです")
  }

  static func same(_ code: String) -> Sentence {
    Sentence(
      en: "issued as \(code); nothing has changed since", zhHant: "已開出 \(code)，之後沒有變動",
      ja: "\(code) として発行済み。その後の変更はありません")
  }

  static func differs(_ code: String, _ before: String, _ now: String) -> Sentence {
    Sentence(
      en: "issued as \(code) over \(before); it would be \(now) today: credit it and issue anew",
      zhHant: "已開出 \(code)，金額 \(before)；依目前資料為 \(now)：請沖銷後重新開出",
      ja: "\(code) として \(before) で発行済み。現在は \(now) になります。取り消して再発行してください")
  }

  static let draft = Sentence(
    en: "draft; 'trip invoice issue COMPANY' issues it", zhHant: "草稿；「trip invoice issue 公司代號」正式開出",
    ja: "下書き。「trip invoice issue 企業コード」で発行します")

  static func paid(_ code: String, _ sum: String, _ left: String) -> Sentence {
    Sentence(
      en: "\(code): \(sum) paid, \(left) left to pay", zhHant: "\(code)：已收 \(sum)，尚欠 \(left)",
      ja: "\(code)：\(sum) 入金、残額 \(left)")
  }

  static func overpaid(_ code: String, _ sum: String) -> Sentence {
    Sentence(
      en: "\(code): \(sum) more than asked", zhHant: "\(code)：溢收 \(sum)", ja: "\(code)：\(sum) の過入金")
  }

  static func perhapsTwice(_ code: String) -> Sentence {
    Sentence(
      en: "\(code): day, sum and reference are those of an earlier payment; not recorded (--again records it)",
      zhHant: "\(code)：日期、金額與備註與先前一筆相同，未登錄（確定不同筆請加 --again）",
      ja: "\(code)：日付・金額・摘要が以前の入金と同じため記録していません（別の入金なら --again）")
  }

  static func otherCurrency(_ code: String) -> Sentence {
    Sentence(
      en: "\(code) asks for another currency", zhHant: "\(code) 的幣別不同", ja: "\(code) の通貨と異なります")
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

  static let bankUnreadable = Sentence(
    en: "day or sum cannot be read", zhHant: "日期或金額無法讀取", ja: "日付または金額を読み取れません")
  static let bankNamesNone = Sentence(
    en: "its text names no invoice; record it with 'trip pay NUMBER AMOUNT'", zhHant: "備註未含單號；請用「trip pay 單號 金額」登錄",
    ja: "摘要に請求番号がありません。「trip pay 番号 金額」で記録してください")
  static let bankNamesSeveral = Sentence(
    en: "its text names more than one invoice; record each with 'trip pay NUMBER AMOUNT'",
    zhHant: "備註含多個單號；請逐筆用「trip pay 單號 金額」登錄",
    ja: "摘要に複数の請求番号があります。「trip pay 番号 金額」で個別に記録してください")

  static let invoice = Sentence(en: "Invoice", zhHant: "通知單", ja: "請求番号")
  static let company = Sentence(en: "Company", zhHant: "公司", ja: "企業")
  static let issuedOn = Sentence(en: "Issued", zhHant: "開立日", ja: "発行日")
  static let dueOn = Sentence(en: "Due", zhHant: "期限", ja: "期限")
  static let asked = Sentence(en: "Asked", zhHant: "應收", ja: "請求額")
  static let received = Sentence(en: "Paid", zhHant: "已收", ja: "入金額")
  static let balance = Sentence(en: "Balance", zhHant: "餘額", ja: "残高")
  static let state = Sentence(en: "State", zhHant: "狀態", ja: "状態")
  static let none = Sentence(en: "No invoice has been issued yet.", zhHant: "尚未開出任何通知單。", ja: "請求書はまだ発行していません。")

  static func state(_ state: StatementLine.State) -> Sentence {
    switch state {
    case .credited(let note): Sentence(en: "ended by \(note)", zhHant: "已由 \(note) 沖銷", ja: "\(note) により取消")
    case .paid: Sentence(en: "paid", zhHant: "已繳清", ja: "入金済み")
    case .overpaid: Sentence(en: "paid too much", zhHant: "溢繳", ja: "過入金")
    case .due: Sentence(en: "open", zhHant: "未繳清", ja: "未入金")
    case .overdue(let days):
      Sentence(en: "overdue by \(days) days", zhHant: "逾期 \(days) 天", ja: "\(days) 日超過")
    }
  }
}
