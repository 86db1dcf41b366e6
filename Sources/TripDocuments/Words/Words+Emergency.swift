import TripModel

extension Words {
  static let emergencyTitle = Sentence(en: "Emergency contacts", zhHant: "緊急聯絡名冊", ja: "緊急連絡先一覧")
  static let emergencyPurpose = Sentence(
    en: "For who leads the trip, for emergencies alone; to be destroyed after the trip.",
    zhHant: "僅供領隊與隨團人員於緊急事故時使用；行程結束後請銷毀。", ja: "引率者・随行者が緊急時にのみ使用します。行程終了後は破棄してください。")
  static let office = Sentence(en: "Company, contact", zhHant: "公司聯絡人", ja: "会社の連絡先")
  static let mindful = Sentence(en: "Assistance, diet", zhHant: "特殊協助、飲食", ja: "配慮・食事")

  static func lackEmergency(_ count: Int) -> Sentence {
    Sentence(
      en: "\(count == 1 ? "1 person has" : "\(count) people have") not given a telephone number to call yet.",
      zhHant: "尚有 \(count) 人未填緊急聯絡電話。", ja: "緊急連絡先の電話が未記入の方が \(count) 名います。")
  }
}
