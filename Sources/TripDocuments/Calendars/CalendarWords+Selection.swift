import TripCosting
import TripModel

/// Days of a call for applications and of its review.
extension CalendarWords {
  static func supplement(_ application: String, _ name: String) -> Sentence {
    Sentence(
      en: "Missing documents due: \(application) \(name)", zhHant: "補件期限：\(application) \(name)",
      ja: "補正期限：\(application) \(name)")
  }

  static func askedOn(_ day: Day) -> Sentence {
    Sentence(
      en: "Asked for on \(DayText.dated(day, .en)); what comes later is not accepted.",
      zhHant: "\(DayText.dated(day, .zhHant))通知補件；逾期未補正者不予受理。", ja: "\(DayText.dated(day, .ja)) 依頼。期限後は不受理となります。")
  }

  static let replies = Sentence(en: "Admitted companies must answer", zhHant: "正取回覆期限", ja: "採択企業の回答期限")

  static func stillWaiting(_ codes: [String]) -> Sentence {
    Sentence(
      en: "Nobody named yet: \(codes.joined(separator: ", ")).", zhHant: "尚未提報團員：\(codes.joined(separator: "、"))。",
      ja: "参加者未提出：\(codes.joined(separator: "、"))。")
  }

  static func reply(_ company: Company) -> Sentence {
    Sentence(
      en: "Answer due: \(company.id) \(company.name(in: .en))", zhHant: "參團回覆期限：\(company.id) \(company.name)",
      ja: "参加回答期限：\(company.id) \(company.name(in: .ja))")
  }

  static let reserve = Sentence(
    en: "Last day on which the reserve may be called", zhHant: "備取遞補截止日", ja: "補欠繰り上げの最終日")
}
