import TripCosting
import TripModel

/// What the command line says about invoices.
enum InvoiceMessages {
  static func unknown(_ word: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "no invoice '\(word)' was issued; '\(hint("statement"))' lists them",
      zhHant: "沒有開立「\(word)」號通知單；「\(hint("statement"))」可列出",
      ja: "請求番号「\(word)」は発行されていません。「\(hint("statement"))」で一覧を表示します")
  }

  /// - Parameter isCash: Whether all of it is interpreters' cash, which our notice only tells of.
  static func notExact(_ titles: [Sentence], isCash: Bool, _ hint: CommandHint) -> Sentence {
    func list(_ language: Language, _ separator: String) -> String {
      titles.map { $0.text(language) }.joined(separator: separator)
    }
    let refusal = Sentence(
      en: "not issued: no exact price yet for \(list(.en, ", ")); '\(hint("confirm"))' lists what to ask whom",
      zhHant: "尚未開立，因下列金額尚未確定：\(list(.zhHant, "、"))；「\(hint("confirm"))」可列出應向誰確認",
      ja: "発行していません：\(list(.ja, "、"))の金額が未確定です。「\(hint("confirm"))」で確認先を一覧できます")
    return refusal + (isCash ? cashOpen : Sentence(verbatim: ""))
  }

  private static let cashOpen = Sentence(
    en: "; --cash-open issues it all the same, with the cash as a range", zhHant: "；口譯現金以區間載明即可者，請加 --cash-open",
    ja: "。--cash-open を付けると、現金を幅のまま記載して発行します")

  static func needsErrorsGone(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "the trip has errors, so no invoice is issued; '\(hint("check"))' tells them",
      zhHant: "行程尚有錯誤，不開立通知單；詳見「\(hint("check"))」", ja: "旅程にエラーがあるため請求案内書は発行しません。「\(hint("check"))」で確認してください")
  }

  static func beforeLastLine(_ day: String, _ last: String) -> Sentence {
    Sentence(
      en: "nothing is written: \(day) is before the last line of the ledger (\(last)); numbers and days go up together",
      zhHant: "未寫入：\(day) 早於帳冊最後一行的日期（\(last)）；行號與日期須依序遞增",
      ja: "記録していません：\(day) は台帳の最終行の日付（\(last)）より前です。番号と日付は順に進みます")
  }

  static func halfARoom(_ question: Sentence, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "not issued: half of a room is billed, and nobody has the other half. \(question.en) "
        + "Write a room-mate or a single room into delegates.csv ('\(hint("rooms"))' lists the questions)",
      zhHant: "未開立：帳單列半間房，另一半無人分攤。\(question.zhHant)"
        + "請於 delegates.csv 填寫同房者或單人房（「\(hint("rooms"))」可列出待決事項）",
      ja: "発行していません：半室分を請求していますが、残りの半室を負担する人がいません。\(question.ja)"
        + "delegates.csv に同室者または一人部屋を記入してください（「\(hint("rooms"))」で確認事項を一覧）")
  }

  static func chargeEdited(_ company: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "not issued: withdrawals.csv and the ledger differ on \(company); '\(hint("check"))' tells how",
      zhHant: "未開立：\(company) 的退出紀錄在 withdrawals.csv 與帳冊不一致；詳見「\(hint("check"))」",
      ja: "発行していません：\(company) の参加取消しが withdrawals.csv と台帳で一致しません。「\(hint("check"))」で確認してください")
  }

  /// - Parameter days: of parts of the notice, in words.
  static func overDays(_ days: [String]) -> Sentence {
    Sentence(
      en: "due before today: \(days.joined(separator: ", ")); the company sees a day that is over"
        + " ('issue --due DAY' gives another)",
      zhHant: "期限已過：\(days.joined(separator: "、"))；公司收到時已逾期（可於 issue 加 --due 日期另訂期限）",
      ja: "期限超過：\(days.joined(separator: "、"))。企業には過ぎた期日が示されます（issue --due 日付 で別の期限にできます）")
  }

  static func dueOver(_ day: String) -> Sentence {
    Sentence(
      en: "--due \(day) lies before today; nobody can pay by then", zhHant: "--due \(day) 早於今日，無法作為繳費期限",
      ja: "--due \(day) は今日より前の日付です。支払期限にできません")
  }

  static func noDays(_ parts: [Sentence]) -> Sentence {
    Sentence(
      en: "no due day is known for \(parts.map(\.en).joined(separator: ", ")); the notice says so",
      zhHant: "\(parts.map(\.zhHant).joined(separator: "、"))尚無繳費期限，單上載明待定",
      ja: "\(parts.map(\.ja).joined(separator: "、"))の支払期限は未定で、その旨を記載しました")
  }

  static func farAhead(_ day: String, _ clock: String) -> Sentence {
    Sentence(
      en: "nothing is written: --today \(day) is more than a year after the trip, and the clock says \(clock)",
      zhHant: "未寫入：--today \(day) 晚於行程結束一年以上，而系統日期為 \(clock)",
      ja: "記録していません：--today \(day) は旅行終了から1年以上後です（時計では \(clock)）")
  }

  static let nothingToPay = Sentence(
    en: "there is nothing to pay on notice", zhHant: "沒有應繳項目", ja: "お支払い項目がありません")

  static func belowNothing(_ sum: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "not issued: it would ask for \(sum); a discount takes off more than there is to pay in its currency "
        + "('\(hint("quote"))' lists the lines): limit it by \"categories\", or give it in the currency of the fare",
      zhHant: "未開立：金額將為 \(sum)；優惠超過同幣別的應繳金額（「\(hint("quote"))」可列出明細），"
        + "請以 \"categories\" 限定對象，或改用團費的幣別",
      ja: "発行していません：請求額が \(sum) になります。割引がその通貨のお支払い額を超えています（「\(hint("quote"))」で明細を確認）。"
        + "\"categories\" で対象を限るか、旅行代金の通貨で指定してください")
  }

  /// - Parameter last: The part that keeps its own day.
  static func dueAfter(_ day: String, _ first: Sentence, _ last: Sentence, _ lastDay: String) -> Sentence {
    Sentence(
      en: "--due \(day): \(first.en) would be due after \(last.en) (\(lastDay)), which keeps its own day; "
        + "choose a day up to \(lastDay), or change that part's day in trip.json",
      zhHant: "--due \(day)：\(first.zhHant)的期限將晚於\(last.zhHant)的期限（\(lastDay)，維持不變）；"
        + "請改用 \(lastDay) 以前的日期，或於 trip.json 調整該期款期限",
      ja: "--due \(day)：\(first.ja)の期限が\(last.ja)（\(lastDay)、変更なし）より後になります。"
        + "\(lastDay) までの日付にするか、trip.json でその期限を変更してください")
  }

  static func stands(_ code: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "\(code) stands for this company; '\(hint("invoice credit \(code) --reason …"))' ends it first",
      zhHant: "該公司已有 \(code) 號通知單；請先執行「\(hint("invoice credit \(code) --reason …"))」沖銷",
      ja: "この企業には \(code) があります。先に「\(hint("invoice credit \(code) --reason …"))」で取り消してください")
  }

  static func issued(_ code: String, _ path: String) -> Sentence {
    Sentence(en: "issued \(code): \(path)", zhHant: "已開立 \(code)：\(path)", ja: "\(code) を発行しました：\(path)")
  }

  static func credited(_ code: String, _ note: String, _ path: String) -> Sentence {
    Sentence(
      en: "\(note) ends \(code): \(path)", zhHant: "\(note) 已沖銷 \(code)：\(path)",
      ja: "\(note) により \(code) を取り消しました：\(path)")
  }

  static func alreadyCredited(_ code: String) -> Sentence {
    Sentence(en: "\(code) was credited before", zhHant: "\(code) 先前已沖銷", ja: "\(code) は取り消し済みです")
  }

  static func onlyPage(_ path: String) -> Sentence {
    Sentence(
      en: "an earlier version of trip wrote this note and froze its page alone: \(path)",
      zhHant: "本單由舊版 trip 開立，僅存定稿頁面：\(path)", ja: "旧版の trip が発行したため、確定版のページのみがあります：\(path)")
  }

  static func same(_ code: String) -> Sentence {
    Sentence(
      en: "issued as \(code); nothing has changed since", zhHant: "已開立 \(code)，之後沒有變動",
      ja: "\(code) として発行済み。その後の変更はありません")
  }

  static func differs(_ code: String, _ before: String, _ now: String) -> Sentence {
    Sentence(
      en: "issued as \(code) over \(before); it would be \(now) today: credit it and issue anew",
      zhHant: "已開立 \(code)，金額 \(before)；依目前資料為 \(now)：請沖銷後重新開立",
      ja: "\(code) として \(before) で発行済み。現在は \(now) になります。取り消して再発行してください")
  }

  static func readsOther(_ code: String) -> Sentence {
    Sentence(
      en: "issued as \(code); it asks for the same sums, but reads otherwise today: credit it and issue anew",
      zhHant: "已開立 \(code)，金額未變，但內容與目前資料不同：請沖銷後重新開立",
      ja: "\(code) として発行済み。金額は同じですが記載内容が現在と異なります。取り消して再発行してください")
  }

  /// Before why today's data cannot be issued.
  static func notAnew(_ code: String) -> Sentence {
    Sentence(
      en: "issued as \(code), which stands; today's data could not be issued in its place:",
      zhHant: "已開立 \(code)，仍然有效；依目前資料無法重新開立：", ja: "\(code) として発行済みで、有効です。現在の内容では発行し直せません：")
  }

  static func draft(_ hint: CommandHint) -> Sentence {
    Sentence(
      en: "draft; '\(hint("invoice issue COMPANY"))' issues it", zhHant: "草稿；可用「\(hint("invoice issue 公司代號"))」正式開立",
      ja: "下書き。「\(hint("invoice issue 企業コード"))」で発行します")
  }

  static func draft(carrying sum: String, _ hint: CommandHint) -> Sentence {
    draft(hint)
      + Sentence(
        en: " and takes over \(sum) received for a credited invoice", zhHant: "，並轉入已沖銷通知單所收的 \(sum)",
        ja: "。取り消した請求の入金 \(sum) を振り替えます")
  }

  static func tellsOther(_ code: String) -> Sentence {
    Sentence(
      en:
        "issued as \(code); it asks for the same and stays, but its days, cash or information would read otherwise today",
      zhHant: "已開立 \(code)，應繳金額未變，無須重開；但日期、自備現金或說明內容已與目前資料不同",
      ja: "\(code) として発行済み。請求額は同じで再発行は不要ですが、日程、持参現金または案内の内容が現在と異なります")
  }

  /// - Parameter standing: What is still to pay, and what came in beyond what is asked.
  static func carried(_ money: Money, from code: String, _ standing: (open: Money, over: Money)) -> [Sentence] {
    let left = standing.open.units > 0 || standing.over.units == 0
    return (left ? [carried(money, code, standing.open, isOver: false)] : [])
      + (standing.over.units > 0 ? [carried(money, code, standing.over, isOver: true)] : [])
  }

  private static func carried(_ money: Money, _ code: String, _ rest: Money, isOver: Bool) -> Sentence {
    let (sum, rest) = (MoneyText.sum([money]), MoneyText.sum([rest]))
    return Sentence(
      en: "\(sum) received for \(code) carried over; \(rest) \(isOver ? "in the company's favour" : "left to pay")",
      zhHant: "\(code) 已繳 \(sum) 轉入；\(isOver ? "溢繳" : "尚應繳") \(rest)",
      ja: "\(code) の入金 \(sum) を振替。\(isOver ? "過入金" : "残額") \(rest)")
  }

  static func keepsReceived(_ sum: String, _ code: String, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: "\(sum) was received for it: the company's next invoice takes it over, "
        + "or '\(hint("pay \(code) AMOUNT --refund"))' records its return",
      zhHant: "該單已收 \(sum)：該公司下一張通知單將自動轉入；若已退還，請以「\(hint("pay \(code) 金額 --refund"))」登錄",
      ja: "同請求には \(sum) の入金があります。次の請求に自動で振り替えます。返金した場合は「\(hint("pay \(code) 金額 --refund"))」で記録してください")
  }
}
