import TripCosting
import TripModel

/// Words of `trip status`.
enum StatusWords {
  static let overdue = Sentence(en: "Overdue", zhHant: "逾期未繳", ja: "期限超過")
  static let byStatement = Sentence(
    en: "  ('trip statement' says whose)", zhHant: "　（明細：trip statement）", ja: "　（内訳：trip statement）")

  static let formed = Sentence(en: "Delegation", zhHant: "成團", ja: "催行")
  static let seats = Sentence(en: "Seats", zhHant: "名額", ja: "定員")
  static let next = Sentence(en: "Next", zhHant: "近期期限", ja: "次の期限")
  static let none = Sentence(
    en: "no deadline of trip.json is left", zhHant: "trip.json 所列期限均已過", ja: "trip.json の期限は残っていません")
  static let over = Sentence(en: "the trip is over", zhHant: "行程已結束", ja: "旅程は終了しています")
  static let check = Sentence(en: "Check", zhHant: "檢查", ja: "点検")
  static let tentative = Sentence(en: " (tentative)", zhHant: "（暫定）", ja: "（予定）")

  static func formed(_ count: Int, _ least: Int) -> Sentence {
    Sentence(
      en: "formed: \(count) companies, at least \(least) needed", zhHant: "已達成團家數：\(count) 家（至少 \(least) 家）",
      ja: "最少催行社数に達しています：\(count) 社（最少 \(least) 社）")
  }

  static func notFormed(_ count: Int, _ missing: Int, _ decision: Day?) -> Sentence {
    Sentence(
      en: "not formed yet: \(count) companies, \(missing) missing"
        + (decision.map { "; decide by \(DayText.dated($0, .en))" } ?? ""),
      zhHant: "尚未成團：\(count) 家，還差 \(missing) 家" + (decision.map { "；最遲 \(DayText.dated($0, .zhHant)) 決定" } ?? ""),
      ja: "最少催行社数に達していません：\(count) 社、あと \(missing) 社" + (decision.map { "。\(DayText.dated($0, .ja)) までに判断" } ?? ""))
  }

  /// Of a trip that is over.
  static func neverFormed(_ count: Int, _ missing: Int) -> Sentence {
    Sentence(
      en: "never formed: \(count) companies, \(missing) were missing", zhHant: "未成團：\(count) 家，差 \(missing) 家",
      ja: "催行に至りませんでした：\(count) 社、\(missing) 社不足")
  }

  static func notKnown(_ failure: CommandFailure) -> Sentence {
    Sentence(en: "not known: ", zhHant: "無法得知：", ja: "不明：") + failure.sentence
  }

  static func seats(_ count: Int, _ most: Int, _ left: Int) -> Sentence {
    Sentence(
      en: left < 0 ? "\(count) of \(most), \(-left) too many" : "\(count) of \(most), \(left) left",
      zhHant: left < 0 ? "\(count)／\(most) 人，超過 \(-left) 人" : "\(count)／\(most) 人，尚餘 \(left) 席",
      ja: left < 0 ? "\(count)／\(most) 名、\(-left) 名超過" : "\(count)／\(most) 名、残り \(left) 席")
  }

  static func inDays(_ days: Int) -> Sentence {
    switch days {
    case 0: Sentence(en: "today", zhHant: "今天", ja: "本日")
    case 1: Sentence(en: "tomorrow", zhHant: "明天", ja: "明日")
    default: Sentence(en: "in \(days) days", zhHant: "還有 \(days) 天", ja: "あと \(days) 日")
    }
  }

  static func unpriced(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count) companies could not be priced; 'trip check' says why", zhHant: "有 \(count) 家無法計價，原因見「trip check」",
      ja: "\(count) 社は計算できません。理由は「trip check」で確認してください")
  }
}
