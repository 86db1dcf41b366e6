package import TripModel

/// The words of what a coach's operator is told.
package enum CoachWords {
  package static let title = Sentence(en: "Coach Order", zhHant: "遊覽車派車單", ja: "貸切バス手配書")
  static let operatorUnknown = Sentence(en: "Operator not known yet", zhHant: "遊覽車公司（未定）", ja: "貸切バス会社（未定）")
  static let from = Sentence(en: "From", zhHant: "出發地", ja: "配車地")
  static let to = Sentence(en: "To", zhHant: "目的地", ja: "行先")
  static let meeting = Sentence(en: "Where and when to be", zhHant: "報到地點與時間", ja: "集合場所・時刻")
  static let people = Sentence(en: "People", zhHant: "人數", ja: "乗車人数")
  static let coach = Sentence(en: "Coach", zhHant: "車型", ja: "車両")
  static let luggage = Sentence(en: "Luggage / hold", zhHant: "行李／行李艙", ja: "荷物数／積載数")
  static let onTheDay = Sentence(en: "To call on the day", zhHant: "當日聯絡人", ja: "当日の連絡先")

  /// 計 7 名（団員 5 名・随行者 2 名）
  static func riders(_ people: Int, staff: Int?) -> Sentence {
    guard let staff else {
      return Sentence(
        en: "\(people), staff not known yet", zhHant: "團員 \(people) 人（隨團人數未定）", ja: "団員 \(people) 名（随行者の人数は未定）")
    }
    return Sentence(
      en: "\(people + staff) in all (\(people) delegates, \(staff) staff)",
      zhHant: "共 \(people + staff) 人（團員 \(people) 人、隨團人員 \(staff) 人）",
      ja: "計 \(people + staff) 名（団員 \(people) 名・随行者 \(staff) 名）")
  }

  static func seats(_ seats: Int) -> Sentence {
    Sentence(en: "\(seats) seats", zhHant: "\(seats) 人座", ja: "客席 \(seats) 席")
  }
}
