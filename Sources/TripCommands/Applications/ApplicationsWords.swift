import TripModel
import TripSelection

/// Words of `trip applications`.
enum ApplicationsWords {
  static let noCall = Sentence(
    en: "trip.json has no 'applications', so there is nothing to apply for",
    zhHant: "trip.json 沒有 applications（徵選），無申請案可列",
    ja: "trip.json に applications（募集）がないため、申請はありません")
  static let none = Sentence(
    en: "no applications yet; 'trip apply' takes them in", zhHant: "尚無申請案；以「trip apply」登錄",
    ja: "申請はまだありません。「trip apply」で登録します")
  static let questions = Sentence(en: "To be looked up", zhHant: "待查核事項", ja: "確認待ちの事項")
  static let remarks = Sentence(en: "Remarks", zhHant: "備註", ja: "備考")

  static func count(_ count: Int) -> Sentence {
    Sentence(
      en: count == 1 ? "1 application" : "\(count) applications", zhHant: "申請 \(count) 件", ja: "申請 \(count) 件")
  }

  static func arrival(_ came: String, _ limit: String, _ zone: Sentence) -> Sentence {
    Sentence(
      en: "came in \(came), deadline \(limit) (\(zone.en))", zhHant: "收件 \(came)，截止 \(limit)（\(zone.zhHant)）",
      ja: "受信 \(came)、締切 \(limit)（\(zone.ja)）")
  }

  static func unknown(_ word: String, _ closest: String?) -> Sentence {
    let plain = Sentence(
      en: "there is no application '\(word)'", zhHant: "沒有申請案「\(word)」", ja: "申請「\(word)」はありません")
    guard let closest else { return plain }
    return plain
      + Sentence(en: "; did you mean '\(closest)'?", zhHant: "；是不是「\(closest)」？", ja: "。「\(closest)」のことですか")
  }
}
