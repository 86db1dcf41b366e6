import TripCosting
package import TripModel

/// The words of day sheets and of the lists that go with them.
package enum DayWords {
  package static let title = Sentence(en: "Day Sheet", zhHant: "當日行程表", ja: "当日の行程表")
  package static let legTitle = Sentence(en: "Boarding List", zhHant: "乘車／登機點名表", ja: "乗車・搭乗名簿")
  package static let mealsTitle = Sentence(en: "Group Meal Order", zhHant: "餐廳用餐通知", ja: "団体食事手配書")
  static let day = Sentence(en: "Day", zhHant: "日期", ja: "日付")
  static let leader = Sentence(en: "Led by", zhHant: "帶隊", ja: "引率")
  static let headCount = Sentence(en: "Head count", zhHant: "人數", ja: "人数")
  static let contacts = Sentence(en: "To call on the day", zhHant: "當日聯絡人", ja: "当日の連絡先")
  static let tonight = Sentence(en: "Hotel tonight", zhHant: "當晚住宿", ja: "宿泊先")
  static let clocks = Sentence(en: "Clocks", zhHant: "時差", ja: "時差")
  static let programme = Sentence(en: "Programme", zhHant: "行程", ja: "行程")
  static let time = Sentence(en: "Time", zhHant: "時間", ja: "時刻")
  static let what = Sentence(en: "What", zhHant: "內容", ja: "内容")
  static let place = Sentence(en: "Where", zhHant: "地點", ja: "場所")
  static let ways = Sentence(en: "On the way", zhHant: "交通", ja: "移動")
  static let way = Sentence(en: "Way", zhHant: "路段", ja: "区間")
  static let meeting = Sentence(en: "Meet at", zhHant: "集合", ja: "集合")
  static let departs = Sentence(en: "Departs", zhHant: "出發", ja: "出発")
  static let arrives = Sentence(en: "Arrives", zhHant: "抵達", ja: "到着")
  static let seats = Sentence(en: "People / seats", zhHant: "人數／座位", ja: "人数／座席")
  static let luggage = Sentence(en: "Luggage / hold", zhHant: "行李／行李艙", ja: "荷物／積載数")
  static let driver = Sentence(en: "Driver's hours", zhHant: "駕駛工時", ja: "運転者の勤務")
  static let coach = Sentence(en: "Coach", zhHant: "遊覽車", ja: "貸切バス")
  static let meals = Sentence(en: "Meals", zhHant: "用餐", ja: "食事")
  static let meal = Sentence(en: "Meal", zhHant: "餐別", ja: "食事")
  static let ordinary = Sentence(en: "Ordinary", zhHant: "一般餐", ja: "通常食")
  static let special = Sentence(en: "Special", zhHant: "特殊飲食", ja: "要対応")
  static let cancelled = Sentence(en: "Cancelled", zhHant: "取消", ja: "中止")
  package static let itinerary = Sentence(en: "Itinerary", zhHant: "行程表", ja: "旅程表")
  static let tables = Sentence(en: "Tables", zhHant: "桌次", ja: "卓")
  static let envelopes = Sentence(en: "Envelopes for interpreters", zhHant: "口譯費現金信封", ja: "通訳料の封筒")
  static let bring = Sentence(en: "To bring", zhHant: "攜帶物品", ja: "持ち物")
  static let noSeat = Sentence(en: "no table yet", zhHant: "尚未排桌", ja: "卓未定")
  static let present = Sentence(en: "Here", zhHant: "點名", ja: "確認")
  static let pieces = Sentence(en: "Pieces", zhHant: "行李件數", ja: "荷物数")
  static let timeNotKnown = Sentence(en: "time not known yet", zhHant: "時間未定", ja: "時刻未定")
  static let listPurpose = Sentence(
    en: "For counting people and luggage; no passport numbers, to be destroyed after the trip.",
    zhHant: "供點名與清點行李之用，不含護照資料；行程結束後請銷毀。", ja: "人数と荷物の確認用です。旅券番号は含みません。行程終了後は破棄してください。")
  static let ownFlights = Sentence(en: "Not on the delegation's flight", zhHant: "不搭團體班機者", ja: "団体便に搭乗しない方")
  static let comings = Sentence(
    en: "Join or leave today, or are not here", zhHant: "今日入團、離團或不在團內者", ja: "本日合流・離団する方、不在の方")

  static func dayOf(_ number: Int, _ count: Int) -> Sentence {
    Sentence(en: "Day \(number) of \(count)", zhHant: "第 \(number) 天／共 \(count) 天", ja: "\(number) 日目／全 \(count) 日")
  }

  /// 當日行程表　7 月 13 日（一）第 1 天／共 5 天
  static func titled(_ day: Day, _ number: Sentence) -> Sentence {
    let (_, month, date) = day.calendar
    func weekday(_ language: Language) -> String { WeekdayNames.short(day.weekday, language) }
    return Sentence(
      en: "\(title.en) · \(DayText.dated(day, .en)) · \(number.en)",
      zhHant: "\(title.zhHant)　\(month) 月 \(date) 日（\(weekday(.zhHant))）\(number.zhHant)",
      ja: "\(title.ja)　\(month)月\(date)日（\(weekday(.ja))）\(number.ja)")
  }

  static func people(_ companies: Int, _ people: Int, staff: Int?) -> Sentence {
    let delegates = Sentence(
      en: "\(companies == 1 ? "1 company" : "\(companies) companies"), \(people) people",
      zhHant: "\(companies) 家公司、團員 \(people) 人", ja: "\(companies) 社・団員 \(people) 名")
    guard let staff else {
      return delegates
        + Sentence(en: "; staff not known yet", zhHant: "；隨團人員尚未確定", ja: "、随行者は未定")
    }
    return delegates
      + Sentence(
        en: "; \(staff) staff, \(people + staff) in all", zhHant: "；隨團人員 \(staff) 人，共 \(people + staff) 人",
        ja: "、随行者 \(staff) 名、計 \(people + staff) 名")
  }

  /// 團員 5＋隨團 2＝7; staff ride, fly and eat, too, as far as they are counted.
  static func riders(_ people: Int, staff: Int?) -> Sentence {
    guard let staff else {
      return Sentence(
        en: "\(people) + staff not known yet", zhHant: "團員 \(people)（隨團人數未定）", ja: "団員 \(people)（随行人数未定）")
    }
    return Sentence(
      en: "\(people) + \(staff) staff = \(people + staff)", zhHant: "團員 \(people)＋隨團 \(staff)＝\(people + staff)",
      ja: "団員 \(people)＋随行 \(staff)＝\(people + staff)")
  }

  static func seats(_ riders: Sentence, _ seats: Int?) -> Sentence {
    guard let seats else {
      return riders + Sentence(en: " / seats not known yet", zhHant: "／座位數未定", ja: "／座席数未定")
    }
    return riders + Sentence(en: " / \(seats) seats", zhHant: "／\(seats) 座", ja: "／\(seats) 席")
  }

  static func pieces(_ pieces: Int) -> Sentence {
    Sentence(en: "\(pieces) (staff not counted)", zhHant: "\(pieces) 件（不含隨團）", ja: "\(pieces) 個（随行者を除く）")
  }

  /// What a coach's hold takes.
  static func hold(_ pieces: Int) -> Sentence {
    Sentence(en: "\(pieces)", zhHant: "\(pieces) 件", ja: "\(pieces) 個")
  }

  static func flight(_ from: String, _ to: String, _ number: String?) -> Sentence {
    Sentence(
      en: "Flight \(from)–\(to) " + (number ?? "(number not known yet)"),
      zhHant: "航班 \(from)－\(to)" + (number.map { " " + $0 } ?? "（班號未定）"),
      ja: "航空便 \(from)－\(to)" + (number.map { " " + $0 } ?? "（便名未定）"))
  }

  static let staffMember = Sentence(en: "Staff", zhHant: "隨團人員", ja: "随行者")
  static let remark = Sentence(en: "Remark", zhHant: "備註", ja: "備考")
  static let ownTicket = Sentence(
    en: "own ticket: to be asked whether on this coach", zhHant: "自理機票，是否同車待確認", ja: "航空券自己手配、同乗は要確認")

  /// To be counted by hand against what is expected.
  static func expected(_ people: Int, staff: Int?) -> Sentence {
    let all = people + (staff ?? 0)
    let open = staff == nil ? Sentence(en: " (staff not known yet)", zhHant: "（隨團人數未定）", ja: "（随行人数未定）") : .nothing
    return Sentence(en: "Expected \(all)", zhHant: "應到 \(all)", ja: "予定 \(all) 名") + open
      + Sentence(
        en: "   here ______   luggage ______ pieces", zhHant: "　實到 ______　行李 ______ 件", ja: "　実数 ______ 名　荷物 ______ 個")
  }

  /// 一對一洽談：5 桌、18 場（草案，尚未存檔）
  static func meetings(_ tables: Int, _ count: Int, isProposal: Bool) -> Sentence {
    Sentence(
      en: "One-to-one meetings: \(tables) tables, \(count) meetings", zhHant: "一對一洽談：\(tables) 桌、\(count) 場",
      ja: "個別商談：\(tables) 卓・\(count) 件")
      + (isProposal
        ? Sentence(en: " (a proposal, not saved yet)", zhHant: "（草案，尚未存檔）", ja: "（案、未保存）") : .nothing)
  }

  static func minutes(_ minutes: Int) -> Sentence {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return Sentence(
      en: rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min",
      zhHant: rest == 0 ? "\(hours) 小時" : "\(hours) 小時 \(rest) 分",
      ja: rest == 0 ? "\(hours) 時間" : "\(hours) 時間 \(rest) 分")
  }

  static let duty = Sentence(en: "on duty", zhHant: "值勤", ja: "拘束")
  static let driving = Sentence(en: "driving", zhHant: "駕駛", ja: "運転")
  static let stretch = Sentence(en: "without a break", zhHant: "連續駕駛", ja: "連続運転")
  static let rest = Sentence(en: "rest before", zhHant: "前一日下班後休息", ja: "前日からの休息")
  static func breach(_ text: Sentence, isLeast: Bool) -> Sentence {
    (isLeast
      ? Sentence(en: "⚠ too little: ", zhHant: "⚠ 不足：", ja: "⚠ 不足：")
      : Sentence(en: "⚠ too much: ", zhHant: "⚠ 超過：", ja: "⚠ 超過：")) + text
  }
  static func limit(_ text: String, isLeast: Bool) -> Sentence {
    Sentence(
      en: isLeast ? "at least \(text)" : "at most \(text)", zhHant: isLeast ? "至少 \(text)" : "上限 \(text)",
      ja: isLeast ? "\(text)以上" : "上限 \(text)")
  }
  static func source(_ text: Sentence) -> Sentence {
    Sentence(en: "Drivers' hours: ", zhHant: "駕駛工時依據：", ja: "運転者の勤務時間の根拠：") + text
  }
}
