import TripModel

/// The groups of the list of all papers.
enum IndexWords {
  static let house = Sentence(en: "The organiser", zhHant: "主辦單位", ja: "主催者")
  static let days = Sentence(en: "Day by day", zhHant: "每日", ja: "日ごと")
  static func hosts(isJapan: Bool) -> Sentence {
    isJapan
      ? Sentence(en: "The hosts in Japan", zhHant: "日方", ja: "日本側")
      : Sentence(en: "The hosts", zhHant: "接待單位", ja: "受入先")
  }
  static let agency = Sentence(en: "Travel agency, hotels, coaches", zhHant: "旅行社、飯店與遊覽車", ja: "旅行会社・ホテル・バス会社")
  static let companies = Sentence(en: "Each company", zhHant: "各公司", ja: "参加企業")
}
