import TripCosting
import TripModel

/// Words that fill the fields of mails.
enum MailWords {
  static let none = Sentence(en: "none", zhHant: "無", ja: "なし")
  static let contact = Sentence(en: "Sir or Madam", zhHant: "承辦人", ja: "ご担当者")
  static let firstManifest = Sentence(en: "This is the first list.", zhHant: "本次為首次提供之名單。", ja: "今回が最初の名簿です。")
  static func withChangeSheet(_ summary: Sentence) -> Sentence {
    Sentence(en: "The change sheet is attached. ", zhHant: "另附名單異動表。", ja: "名簿変更表を添付いたします。") + summary
  }
  static let company = Sentence(en: "Company", zhHant: "公司資料", ja: "会社情報")

  static let nobody = Sentence(en: "The list of participants", zhHant: "團員名單", ja: "参加者名簿")

  /// ・範例王志明：護照號碼、護照效期.
  static func lacks(_ name: String, _ columns: [Sentence], _ language: Language) -> String {
    let list = columns.map { $0.text(language) }.joined(separator: language == .en ? ", " : "、")
    return language == .en ? "- \(name): \(list)" : "・\(name)：\(list)"
  }

  static func finding(_ finding: Sentence, _ language: Language) -> String {
    (language == .en ? "- " : "・") + finding.text(language)
  }
}
