import TripCosting
package import TripModel

extension Words {
  package static let rosterTitle = Sentence(en: "Delegation Roster", zhHant: "訪團名冊", ja: "訪問団名簿")
  package static let companyRosterTitle = Sentence(en: "Company Roster", zhHant: "公司團員名單", ja: "参加者名簿")
  static let latinName = Sentence(en: "Name in passport", zhHant: "護照英文姓名", ja: "旅券氏名")
  static let missing = Sentence(en: "Still lacking", zhHant: "尚缺資料", ja: "未記入")
  static let masked = Sentence(
    en: "Passport numbers are masked here; whole, they stand only on lists for the travel agency and the hotels.",
    zhHant: "本表護照號碼已遮蔽；全碼僅載於交付旅行社與飯店之名單。", ja: "旅券番号は伏せてあります。全桁は旅行会社とホテル向けの名簿にのみ記載します。")
  package static let interpreterAt = Sentence(en: "Interpreter at", zhHant: "需要口譯場次", ja: "通訳希望")
  static let options = Sentence(en: "Options", zhHant: "加選項目", ja: "オプション")
  static let waivers = Sentence(en: "Waived for this trip", zhHant: "已核准之例外", ja: "承認済みの例外")
  static let openPoints = Sentence(en: "Open points", zhHant: "待處理事項", ja: "未解決事項")
  static let organiserOnly = Sentence(
    en: "For the organiser only.", zhHant: "僅供執行單位內部使用。", ja: "実施機関の内部用です。")

  static func waived(_ waiver: Waiver) -> Sentence {
    let day = waiver.on.map { $0.iso } ?? ""
    let until = waiver.until.map { $0.iso }
    return Sentence(
      en:
        "\(waiver.subject): \(waiver.reason) (\(waiver.by), \(day)\(until.map { ", until \($0)" } ?? ""); \(waiver.rule))",
      zhHant: "\(waiver.subject)：\(waiver.reason)（\(waiver.by)，\(day)\(until.map { "，至 \($0)" } ?? "")；\(waiver.rule)）",
      ja: "\(waiver.subject)：\(waiver.reason)（\(waiver.by)、\(day)\(until.map { "、\($0) まで" } ?? "")、\(waiver.rule)）")
  }
}
