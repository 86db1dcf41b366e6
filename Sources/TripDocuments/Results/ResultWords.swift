import TripCosting
package import TripModel

/// The words of results and of the closing report.
package enum ResultWords {
  package static let title = Sentence(en: "Results of the meetings", zhHant: "洽談成果回報表", ja: "商談結果報告")
  package static let closing = Sentence(en: "Closing report", zhHant: "成果報告（結案）", ja: "成果報告書")
  package static let list = Sentence(en: "Results one by one", zhHant: "成果明細", ja: "結果一覧")
  static let interim = Sentence(
    en: "The trip is not over yet: these are interim figures.", zhHant: "行程尚未結束，本報告所列為期中統計。",
    ja: "旅程は終了していません。途中経過の数字です。")
  static let guidance = Sentence(
    en:
      "Please say for each meeting whether it was held and what came of it. Further outcomes of a meeting, and other companies you met, go into the empty rows. Leave empty what is not known yet; you can send the sheet again.",
    zhHant: "請逐場填寫是否完成洽談與成果。同一場另有其他成果，或另結識其他公司，請填於下方空白列（寫對方公司名稱）。尚未確定者留空，日後可再次回傳。",
    ja: "商談ごとに実施の有無と結果をご記入ください。同じ商談のほかの結果や、ほかに面談した企業は下の空行に（社名を書いて）ご記入ください。未定の項目は空欄のままで結構です。後日再送いただけます。")
  static let privacy = Sentence(
    en:
      "Contact persons are kept only to follow up results of this trip, are passed on to nobody, and are deleted with the trip's data.",
    zhHant: "對方聯絡人資料僅供本團成果追蹤使用，不對外提供，並隨本團個資一併刪除。", ja: "先方担当者の情報は本訪問の成果確認のみに使用し、第三者に提供せず、本訪問団の個人情報とともに削除します。")

  package static let planned = Sentence(en: "Planned", zhHant: "排定", ja: "予定")
  package static let held = Sentence(en: "Held", zhHant: "完成", ja: "実施")
  package static let notHeld = Sentence(en: "Not held", zhHant: "未洽談", ja: "未実施")
  package static let notTold = Sentence(en: "Not reported", zhHant: "未回報", ja: "未報告")
  package static let besides = Sentence(en: "Other contacts", zhHant: "其他接洽", ja: "その他の面談")
  package static let meetings = Sentence(en: "One-to-one meetings", zhHant: "一對一洽談", ja: "個別商談")
  package static let byOutcome = Sentence(en: "Results by kind", zhHant: "成果彙總", ja: "結果の内訳")
  static let byCompany = Sentence(en: "Results by company", zhHant: "各公司成果", ja: "企業別の結果")
  package static let steps = Sentence(en: "Next steps", zhHant: "後續追蹤", ja: "今後の対応")
  static let stepsOpen = Sentence(en: "Open steps", zhHant: "待辦後續事項", ja: "未完了の対応")
  static let count = Sentence(en: "Count", zhHant: "件數", ja: "件数")
  static let noAmount = Sentence(en: "without amount", zhHant: "未填金額", ja: "金額未記入")
  static let orders = Sentence(en: "Orders", zhHant: "訂單金額", ja: "受注額")
  static let state = Sentence(en: "State", zhHant: "狀態", ja: "状況")
  static let total = Sentence(en: "Total", zhHant: "合計", ja: "合計")
  static let summary = Sentence(en: "Summary", zhHant: "概要", ja: "概要")
  static let part = Sentence(en: "Part", zhHant: "類別", ja: "区分")
  static let plan = Sentence(en: "Plan", zhHant: "計畫", ja: "計画")
  static let actual = Sentence(en: "Actual", zhHant: "實際", ja: "実績")
  static let withdrawn = Sentence(en: "Withdrew", zhHant: "退出", ja: "参加取消し")

  static let costs = Sentence(en: "Costs against plan", zhHant: "費用與計畫比較", ja: "費用の計画と実績")
  static let announced = Sentence(en: "As announced", zhHant: "公告價", ja: "公表価格")
  static let billed = Sentence(en: "As the bills say", zhHant: "依目前帳單", ja: "請求額")
  static let payments = Sentence(en: "Payment notices", zhHant: "繳費通知單", ja: "ご請求案内書")
  static let cash = Sentence(en: "Interpreters' cash", zhHant: "口譯現金", ja: "通訳料の現金")
  static let cashPlanned = Sentence(en: "In the envelopes", zhHant: "信封備款", ja: "封筒の準備額")
  static let cashPaid = Sentence(en: "Paid", zhHant: "實付", ja: "支払額")
  static let cashBack = Sentence(en: "Came back", zhHant: "退回", ja: "返却額")
  static let cashAdded = Sentence(en: "Paid beyond the envelope", zhHant: "信封不足另付", ja: "封筒不足分の立替")
  static let notConverted = Sentence(
    en: "Each currency stands for itself; nothing is converted without a rate of the trip.",
    zhHant: "各幣別分列，不相加；行程未列匯率之幣別不換算。", ja: "通貨別に記載し、旅程のレートがない限り換算しません。")
  static let asTold = Sentence(
    en: "As told by the companies; nobody has checked the amounts. Contact persons are left out.",
    zhHant: "成果由各公司自行填報，金額未經查核；本報告不列對方聯絡人姓名。", ja: "各社の申告によるもので、金額は確認していません。先方担当者名は記載していません。")
  static let noTimetable = Sentence(
    en: "No timetable was saved.", zhHant: "沒有已存檔的洽談時間表。", ja: "商談のスケジュールは保存されていません。")
  static let nothing = Sentence(en: "nothing told yet", zhHant: "尚無回報", ja: "報告はまだありません")

  /// 6 家（門檻 5 家）.
  static func against(_ counted: Sentence, least: Sentence?) -> Sentence {
    guard let least else { return counted }
    return counted
      + Sentence(en: " (at least \(least.en))", zhHant: "（門檻 \(least.zhHant)）", ja: "（最少 \(least.ja)）")
  }

  static func against(_ counted: Sentence, most: Sentence?) -> Sentence {
    guard let most else { return counted }
    return counted + Sentence(en: " (at most \(most.en))", zhHant: "（上限 \(most.zhHant)）", ja: "（上限 \(most.ja)）")
  }

  /// 完成 20／33 場，未洽談 1 場，未回報 12 場.
  package static func told(_ count: FollowUp.Count) -> Sentence {
    Sentence(
      en: "\(count.held) of \(count.planned) held, \(count.notHeld) not held, \(count.notTold) not reported",
      zhHant: "完成 \(count.held)／\(count.planned) 場，未洽談 \(count.notHeld) 場，未回報 \(count.notTold) 場",
      ja: "実施 \(count.held)／\(count.planned) 件、未実施 \(count.notHeld) 件、未報告 \(count.notTold) 件")
  }

  /// - Parameter known: Of so many interpreters what was paid is known.
  static func paidOf(_ known: Int, _ all: Int) -> Sentence {
    Sentence(
      en: "known of \(known) of \(all) interpreters", zhHant: "\(all) 位口譯中已知 \(known) 位",
      ja: "通訳 \(all) 名のうち \(known) 名が判明")
  }

  /// 3 天後; 今天; 逾期 3 天.
  package static func due(inDays days: Int) -> Sentence {
    switch days {
    case 0: Sentence(en: "today", zhHant: "今天", ja: "本日")
    case 1...: Sentence(en: days == 1 ? "tomorrow" : "in \(days) days", zhHant: "還有 \(days) 天", ja: "あと \(days) 日")
    default:
      Sentence(en: days == -1 ? "1 day overdue" : "\(-days) days overdue", zhHant: "逾期 \(-days) 天", ja: "\(-days) 日超過")
    }
  }

  static let done = Sentence(en: "done", zhHant: "已完成", ja: "完了")

  /// S1 × 見本精機株式会社：寄送樣品.
  package static func step(_ result: MeetingResult, _ trip: Trip) -> Sentence {
    let company = trip.companies[result.company].id
    func text(_ language: Language) -> String { "\(company) × \(trip.partner(of: result, language))" }
    let who = Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
    return who + .colon + step(result)
  }

  /// What is to be done; where nobody wrote it, what it follows from.
  static func step(_ result: MeetingResult) -> Sentence {
    result.next.isEmpty ? result.outcome?.name ?? steps : Sentence(verbatim: result.next)
  }
}
