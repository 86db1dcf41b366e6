import TripCosting
import TripModel

/// Words that fill the fields of mails.
enum MailWords {
  /// Behind the number of a company's people, which is 0.
  static let allLeft = Sentence(en: " (all withdrew)", zhHant: "（均已退出）", ja: "")
  static let none = Sentence(en: "none", zhHant: "無", ja: "なし")
  static let contact = Sentence(en: "Sir or Madam", zhHant: "承辦人", ja: "ご担当者")
  static let firstManifest = Sentence(en: "This is the first list.", zhHant: "本次為首次提供之名單。", ja: "今回が最初の名簿です。")
  static func withChangeSheet(_ summary: Sentence) -> Sentence {
    Sentence(en: "The change sheet is attached. ", zhHant: "另附名單異動表。", ja: "名簿変更表を添付いたします。") + summary
  }
  /// Beside the day of payment of what is open: since when it is too late, and how much of it.
  static func overdue(since day: String, _ sum: String, _ language: Language) -> String {
    switch language {
    case .en: "overdue since \(day): \(sum)"
    case .zhHant: "自 \(day) 起已逾期，逾期未繳 \(sum)"
    case .ja: "\(day) より期限超過、未入金 \(sum)"
    }
  }

  /// A notice for which all came in before it was issued.
  static let covered = Sentence(
    en: "What was paid before covers all of it: nothing is left to pay.", zhHant: "先前已繳款項已足額抵充，本單無須再繳款。",
    ja: "これまでのご入金で全額充当済みのため、本書によるお支払いは不要です。")
  static let creditAttached = Sentence(
    en: " The credit note is attached.", zhHant: "繳費沖銷通知單一併檢附。", ja: "請求取消通知書も添付いたします。")
  static func credited(_ code: String, _ credit: String) -> Sentence {
    Sentence(
      en: "Payment notice \(code) is credited by \(credit).", zhHant: "繳費通知單 \(code) 已由 \(credit) 沖銷。",
      ja: "ご請求案内書 \(code) は \(credit) により取り消しました。")
  }
  static let company = Sentence(en: "Company", zhHant: "公司資料", ja: "会社情報")

  static let nobody = Sentence(en: "The list of participants", zhHant: "團員名單", ja: "参加者名簿")

  /// ・範例王志明：護照號碼、護照效期.
  static func lacks(_ name: String, _ columns: [Sentence], _ language: Language) -> String {
    let list = columns.map { $0.text(language) }.listed(language)
    return language == .en ? "- \(name): \(list)" : "・\(name)：\(list)"
  }

  static func finding(_ finding: Sentence, _ language: Language) -> String {
    (language == .en ? "- " : "・") + finding.text(language)
  }
}
