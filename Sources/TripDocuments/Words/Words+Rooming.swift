import TripCosting
package import TripModel
import TripPlanning

extension Words {
  package static let roomingTitle = Sentence(en: "Rooming List", zhHant: "分房表", ja: "部屋割り表")
  package static let hotelTitle = Sentence(en: "Guest List for the Hotel", zhHant: "飯店住客名單", ja: "宿泊者名簿")
  static let hotelPurpose = Sentence(
    en: "Only what the hotel must record of foreign guests; for this hotel alone.",
    zhHant: "僅列飯店依法須登記之外籍旅客資料，限該飯店使用。", ja: "外国人宿泊者につき法令上記録が必要な項目のみ記載しております。貴館でのご利用に限らせていただきます。")
  static let hotelRoom = Sentence(en: "Room no. (hotel)", zhHant: "飯店房號", ja: "客室番号")
  static let groupNumber = Sentence(en: "Group no.", zhHant: "房序", ja: "部屋割り番号")
  /// In the agency's list, where the hotel's own number stands beside it.
  static let ownNumber = Sentence(en: "Our room no.", zhHant: "房序", ja: "部屋割り番号")
  /// Of the passport of a guest who needs show none.
  static let notNeeded = Sentence(en: "not needed", zhHant: "免填", ja: "不要")
  static let toFollow = Sentence(en: "not known yet, to follow", zhHant: "未定（另行提供）", ja: "未定（後日連絡）")
  static let hotelFillsIn = Sentence(
    en: "Room no. (hotel fills in)", zhHant: "房號（飯店填寫）", ja: "客室番号（ホテル記入）")
  static let roomsBooked = Sentence(en: "Rooms", zhHant: "客房", ja: "客室")
  static let guests = Sentence(en: "Guests", zhHant: "住客", ja: "宿泊者")
  static let tinted = Sentence(
    en: "Tinted: the rooming is not settled yet", zhHant: "標色列：分房尚未確定", ja: "色付き：部屋割り未確定")

  static func rooms(_ count: Int, of kind: RoomKind) -> Sentence {
    switch kind {
    case .twin: Sentence(en: "\(count) twin", zhHant: "雙人房 \(count) 間", ja: "ツイン \(count) 室")
    case .single: Sentence(en: "\(count) single", zhHant: "單人房 \(count) 間", ja: "シングル \(count) 室")
    }
  }

  static func roomsInAll(_ count: Int) -> Sentence {
    Sentence(en: ", \(count) in all", zhHant: "，共 \(count) 間", ja: "　計 \(count) 室")
  }

  /// 雙人房 15 間、單人房 1 間，共 16 間 31 人
  static func totals(_ kinds: [Sentence], rooms: Int, guests: Int) -> Sentence {
    Sentence(
      en: kinds.map(\.en).joined(separator: ", ")
        + ": \(rooms) room\(rooms == 1 ? "" : "s"), \(guests) guest\(guests == 1 ? "" : "s") in all",
      zhHant: kinds.map(\.zhHant).joined(separator: "、") + "，共 \(rooms) 間 \(guests) 人",
      ja: kinds.map(\.ja).joined(separator: "・") + "　計 \(rooms) 室 \(guests) 名")
  }

  static let byNight = Sentence(en: "Rooms by night", zhHant: "每晚房數", ja: "日別客室数")

  /// 7/12（日） 1 間, 7/13（一）～7/15（三） 17 間
  static func rooms(_ count: Int, from first: Day, to last: Day) -> Sentence {
    func days(_ language: Language) -> String {
      let ends = first == last ? [first] : [first, last]
      return ends.map { DayText.short($0, language) }.joined(separator: language == .en ? "–" : "～")
    }
    return Sentence(
      en: "\(days(.en)): \(count)", zhHant: "\(days(.zhHant)) \(count) 間", ja: "\(days(.ja)) \(count) 室")
  }

  /// Whom the agency and hotels would miss in a list of delegates; nil where nobody goes along.
  ///
  /// - Parameter staff: The most of any day; nil where it is not known yet.
  static func staffApart(_ staff: Int?) -> Sentence? {
    guard let staff else {
      return Sentence(
        en: "Staff and the tour leader are not in this list; how many go along is not known yet.",
        zhHant: "隨團人員與領隊不在本名單內，人數未定。", ja: "随行者・添乗員は本名簿に含まれていません（人数未定）。")
    }
    guard staff > 0 else { return nil }
    return Sentence(
      en: "Staff (\(staff)) and the tour leader are not in this list: their seats and rooms are to be booked besides.",
      zhHant: "隨團人員（\(staff) 人）與領隊不在本名單內，其機位與房間請另行安排。",
      ja: "随行者（\(staff) 名）・添乗員は本名簿に含まれていません。座席・客室は別途手配が必要です。")
  }

  static func nights(_ count: Int) -> Sentence {
    Sentence(en: "\(count)", zhHant: "\(count) 晚", ja: "\(count) 泊")
  }

  static func stayNights(_ count: Int) -> Sentence {
    Sentence(en: count == 1 ? "1 night" : "\(count) nights", zhHant: "\(count) 晚", ja: "\(count) 泊")
  }

  static func guests(_ count: Int) -> Sentence {
    Sentence(en: "\(count)", zhHant: "\(count) 人", ja: "\(count) 名")
  }

  static func extraNights(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) extra night\(count == 1 ? "" : "s") (before or after the trip: not known yet)",
      zhHant: "加住 \(count) 晚（行程前或行程後未定）", ja: "追加 \(count) 泊（前泊・後泊の別は未定）")
  }

  static func nightsBefore(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) extra night\(count == 1 ? "" : "s") before the trip", zhHant: "行程前加住 \(count) 晚",
      ja: "前泊 \(count) 泊")
  }

  static func nightsAfter(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) extra night\(count == 1 ? "" : "s") after the trip", zhHant: "行程後加住 \(count) 晚",
      ja: "後泊 \(count) 泊")
  }

  static let roomKind = Sentence(en: "Room type", zhHant: "房型", ja: "部屋タイプ")
  package static let openQuestions = Sentence(en: "To be decided", zhHant: "待決定", ja: "要決定")
  package static let roomMoves = Sentence(en: "Moves since the last rooming", zhHant: "與上次分房相比的異動", ja: "前回の部屋割りからの変更")
  package static let roomRemarks = Sentence(en: "To know", zhHant: "注意事項", ja: "留意事項")
  static let provisional = Sentence(en: "provisional, see above", zhHant: "暫排，待決定", ja: "仮割り当て")
  static let yes = Sentence(en: "yes", zhHant: "是", ja: "はい")
  static let no = Sentence(en: "no", zhHant: "否", ja: "いいえ")

  /// Nil for the delegation's ticket both ways.
  static func own(_ ticket: OwnTicket) -> Sentence? {
    switch ticket {
    case .none: nil
    case .bothWays: yes
    case .outward: Sentence(en: "way out", zhHant: "去程", ja: "往路のみ")
    case .homeward: Sentence(en: "way back", zhHant: "回程", ja: "復路のみ")
    }
  }

  static func noSupplement(_ delegate: Delegate) -> Sentence {
    Sentence(
      en: "\(delegate.name(in: .en)) wishes a single room but has not booked the single supplement: nothing is charged",
      zhHant: "\(delegate.name(in: .zhHant)) 希望住單人房，但未加選單人房差：目前未計費",
      ja: "\(delegate.name(in: .ja)) さんは一人部屋希望ですが追加代金のオプションが未申込です（未計上）")
  }
}
