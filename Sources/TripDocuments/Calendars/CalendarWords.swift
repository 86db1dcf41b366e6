import TripCosting
package import TripModel

/// The words of calendars.
package enum CalendarWords {
  static let tentative = Sentence(en: " (tentative)", zhHant: "（暫定）", ja: "（予定）")
  static let sum = Sentence(en: "Amount", zhHant: "應繳金額", ja: "お支払額")
  package static let delegation = Sentence(en: "Itinerary", zhHant: "訪團行程", ja: "訪問日程")
  package static let deadlines = Sentence(en: "Deadlines", zhHant: "作業期限", ja: "期限一覧")
  package static let calendar = Sentence(en: "Calendar", zhHant: "行事曆", ja: "カレンダー")

  /// 下午 東京商務媒合會: the part of the day stands in the title only where no hours say it.
  static func session(_ session: Session, _ time: EventTime) -> Sentence {
    guard time.isDay else { return session.title.sentence }
    let (half, title) = (session.half.name, session.title.sentence)
    return Sentence(
      en: "\(title.en) (\(half.en))", zhHant: "\(half.zhHant) \(title.zhHant)", ja: "\(half.ja) \(title.ja)")
  }

  /// Both clocks; the place's alone where nobody says which it is; or that there is none yet.
  static func times(_ time: EventTime, _ half: HalfDay, _ hours: Engagement?, _ trip: Trip) -> [Sentence] {
    guard time.isDay else { return times(time, trip) }
    if let hours { return [localTime(hours.start, hours.end)] }
    return [
      Sentence(
        en: "Time not known yet (\(half.name.en)).", zhHant: "時間尚未確定（\(half.name.zhHant)）。",
        ja: "時刻未定（\(half.name.ja)）。")
    ]
  }

  /// 東京時間 13:00～17:30（台北時間 12:00～16:30）, the other clock where the trip has two; nothing for whole days.
  static func times(_ time: EventTime, _ trip: Trip) -> [Sentence] {
    let (day, minutes, own): (Day, [Int], Zone)
    switch time {
    case .days: return []
    case .span(let first, let from, let to, let zone): (day, minutes, own) = (first, [from, to], zone)
    case .moment(let first, let at, let zone): (day, minutes, own) = (first, [at], zone)
    }
    func text(_ language: Language, _ zone: Zone) -> String {
      let clocks = minutes.map { clock(zone.minutes($0, of: own, on: day), day, language) }
      let hours = clocks.joined(separator: language == .en ? "–" : "～")
      return language == .en ? "\(hours) \(zone.name.en)" : "\(zone.name.text(language)) \(hours)"
    }
    guard let other = trip.clock(beside: own, at: own.seconds(day, second: minutes[0] * 60)) else {
      return [Sentence(en: text(.en, own), zhHant: text(.zhHant, own), ja: text(.ja, own))]
    }
    return [
      Sentence(
        en: "\(text(.en, own)) (\(text(.en, other)))", zhHant: "\(text(.zhHant, own))（\(text(.zhHant, other))）",
        ja: "\(text(.ja, own))（\(text(.ja, other))）")
    ]
  }

  /// With its day where the other clock is past midnight.
  private static func clock(_ minutes: Int, _ day: Day, _ language: Language) -> String {
    let days = minutes < 0 ? -1 : minutes / 1_440
    let clock = DayText.paddedClock(minutes - days * 1_440)
    return days == 0 ? clock : DayText.short(day.advanced(by: days), language) + " " + clock
  }

  /// For people whose program shows a cancelled event like any other.
  static let cancelled = Sentence(en: "Cancelled: ", zhHant: "【取消】", ja: "【中止】")

  static func flight(_ flight: Flight) -> Sentence {
    Sentence(
      en: "Flight \(flight.from)–\(flight.to)", zhHant: "搭機 \(flight.from)－\(flight.to)",
      ja: "フライト \(flight.from)－\(flight.to)")
  }

  static func stay(_ stay: Stay) -> Sentence {
    let name = stay.hotel?.sentence ?? stay.place.sentence
    return Sentence(en: "Stay: \(name.en)", zhHant: "住宿：\(name.zhHant)", ja: "宿泊：\(name.ja)")
  }

  static func nights(_ stay: Stay) -> [Sentence] {
    let count = max(1, stay.nights)
    let nights = Sentence(
      en: "\(count) night\(count == 1 ? "" : "s"), check-out \(DayText.dated(stay.checkOut, .en)).",
      zhHant: "共 \(count) 晚，\(DayText.dated(stay.checkOut, .zhHant))退房。",
      ja: "\(count) 泊、\(DayText.dated(stay.checkOut, .ja))チェックアウト。")
    let unknown = Sentence(en: "Hotel not known yet.", zhHant: "飯店尚未確定。", ja: "ホテルは未定です。")
    return stay.hotel == nil ? [nights, unknown] : [nights]
  }

  /// Where only a part of the month is known, that it is.
  static func due(_ due: DueDate) -> [Sentence] {
    guard case .part = due else { return [] }
    return [
      Sentence(
        en: "The day is not known yet: \(DueDateText.text(due, .en)).",
        zhHant: "日期尚未確定：\(DueDateText.text(due, .zhHant))。", ja: "日付は未定です：\(DueDateText.text(due, .ja))。")
    ]
  }

  static func due(_ payee: Payee) -> Sentence {
    let name = Words.payee(payee)
    return Sentence(en: "Payment due to \(name.en)", zhHant: "繳費期限（\(name.zhHant)）", ja: "支払期限（\(name.ja)）")
  }

  static func dueOfAll(_ payee: Payee, companies: Int) -> Sentence {
    due(payee)
      + Sentence(
        en: companies == 1 ? ": 1 company" : ": \(companies) companies", zhHant: "：\(companies) 家",
        ja: "：\(companies) 社")
  }

  /// Instead of the title above, once nothing is left to pay by the day.
  static func paid(_ payee: Payee) -> Sentence {
    let name = Words.payee(payee)
    return Sentence(en: "Paid to \(name.en)", zhHant: "已繳清（\(name.zhHant)）", ja: "支払済み（\(name.ja)）")
  }

  /// What is left of a sum of which something came in.
  static func left(_ money: Money) -> Sentence {
    guard money.units > 0 else { return Sentence(en: " (paid)", zhHant: "（已繳清）", ja: "（支払済み）") }
    let amount = AmountText.sentence(.exact(money))
    return Sentence(
      en: " (\(amount.en) still open)", zhHant: "（尚應繳 \(amount.zhHant)）", ja: "（残額 \(amount.ja)）")
  }

  static func line(_ title: Sentence, _ amount: Sentence) -> Sentence {
    title + .colon + amount
  }

  /// 當地時間 13:30～16:10: where nobody says whose clock it is.
  static func localTime(_ from: Int, _ to: Int) -> Sentence {
    let (from, to) = (DayText.clock(from), DayText.clock(to))
    return Sentence(en: "\(from)–\(to) local time", zhHant: "當地時間 \(from)～\(to)", ja: "現地時間 \(from)～\(to)")
  }

  static func meetings(_ session: Session) -> Sentence {
    MeetingWords.title + .colon + session.title.sentence
  }

  static func meetings(_ count: Int, tables: Int) -> Sentence {
    Sentence(
      en: "\(count) meetings at \(tables) tables; each company has its own in its calendar.",
      zhHant: "共 \(count) 場、\(tables) 桌；各公司場次見其行事曆。", ja: "全 \(count) 件、\(tables) テーブル。各社の予定は各社のカレンダーにあります。")
  }

  /// 洽談：見本精機株式会社（第 3 桌）.
  static func meeting(_ host: Host, table: Int) -> Sentence {
    let name = host.name
    return Sentence(
      en: "Meeting: \(host.name(in: .en)) (table \(table))", zhHant: "洽談：\(name)（第 \(table) 桌）",
      ja: "商談：\(name)（テーブル \(table)）")
  }

  static let forget = Sentence(
    en: "Personal data are kept until today", zhHant: "個人資料保存期限屆滿", ja: "個人データの保存期限")
  static let forgetHow = Sentence(
    en: "Run 'trip forget --dry-run', then 'trip forget' the day after (個資法 art. 11(3)).",
    zhHant: "次日起請以「trip forget --dry-run」確認後執行「trip forget」（個人資料保護法第11條第3項）。",
    ja: "翌日以降に「trip forget --dry-run」で確認し、「trip forget」を実行してください（個人資料保護法第 11 条第 3 項）。")

  static func step(_ step: Sentence) -> Sentence {
    Sentence(en: "Follow up: ", zhHant: "成果追蹤：", ja: "フォロー：") + step
  }

  static func cash(_ session: Session) -> Sentence {
    let title = session.title.sentence
    return Sentence(
      en: "Cash for the interpreter: \(title.en)", zhHant: "備妥口譯費現金：\(title.zhHant)", ja: "通訳料の現金を用意：\(title.ja)")
  }

  /// 備妥口譯費現金：東京商務媒合會（5 家、日圓 150,000）
  static func cash(_ session: Session, companies: Int, _ sums: [Sentence]) -> Sentence {
    func text(_ language: Language) -> String { sums.map { $0.text(language) }.joined(separator: " + ") }
    return cash(session)
      + Sentence(
        en: " (\(companies == 1 ? "1 company" : "\(companies) companies"), \(text(.en)))",
        zhHant: "（\(companies) 家、\(text(.zhHant))）", ja: "（\(companies) 社、\(text(.ja))）")
  }
}
