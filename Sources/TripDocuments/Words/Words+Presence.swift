import TripCosting
import TripModel

/// Who is not with the delegation all the time (中途入團、提前離團).
extension Words {
  static let presence = Sentence(en: "With the delegation", zhHant: "參團期間", ja: "参加期間")

  /// 7/14（二）入團、7/16（四）離團; nil for whoever takes part from the first day to the last.
  static func presence(_ presence: Presence) -> Sentence? {
    let joins = presence.joins.map { day in
      Sentence(
        en: "joins \(DayText.short(day, .en))", zhHant: "\(DayText.short(day, .zhHant))入團",
        ja: "\(DayText.short(day, .ja))から参加")
    }
    let leaves = presence.leaves.map { day in
      Sentence(
        en: "leaves \(DayText.short(day, .en))", zhHant: "\(DayText.short(day, .zhHant))離團",
        ja: "\(DayText.short(day, .ja))まで参加")
    }
    guard let joins, let leaves else { return joins ?? leaves }
    let both = joins + Sentence(en: ", ", zhHant: "、", ja: "") + leaves
    let days = [presence.joins, presence.leaves].compactMap(\.self).map { DayText.short($0, .ja) }
    let span = days[0] == days[1] ? days[0] + "のみ" : days.joined(separator: "～")
    return Sentence(en: both.en, zhHant: both.zhHant, ja: span + "参加")
  }
}
