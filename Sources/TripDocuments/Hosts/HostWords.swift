package import TripModel

/// The words of papers for the hosts in Japan, and of what is printed to cut out.
package enum HostWords {
  package static func list(isJapan: Bool) -> Sentence {
    Sentence(
      en: "List of Delegates", zhHant: isJapan ? "訪問團名簿（致日方）" : "訪問團名簿（致接待單位）", ja: "訪問団名簿")
  }
  package static let badges = Sentence(en: "Name Badges", zhHant: "識別證（列印裁切）", ja: "名札（印刷・裁断用）")
  package static let cards = Sentence(en: "Table Cards", zhHant: "桌牌（列印裁切）", ja: "席札（印刷・裁断用）")
  package static let booklet = Sentence(en: "Company Booklet", zhHant: "參團企業介紹手冊", ja: "参加企業紹介")
  static let products = Sentence(en: "Products and services", zhHant: "產品／服務與市場應用", ja: "製品・サービスと市場")
  static let record = Sentence(
    en: "Business and innovation, last three years", zhHant: "近三年營運表現與創新紀錄", ja: "過去三年の業績とイノベーション")
  static let plans = Sentence(en: "Plans abroad", zhHant: "國際市場布局規劃", ja: "海外展開計画")
  /// Of a company that has said nothing of itself yet.
  static let toFollow = Sentence(en: "Introduction to follow.", zhHant: "簡介準備中。", ja: "紹介文は準備中です。")

  /// Behind a title that nobody has translated.
  static let untranslated = Sentence(en: " (as written)", zhHant: "（原文）", ja: "（原語）")

  static func count(_ companies: Int, _ people: Int) -> Sentence {
    Sentence(
      en: (companies == 1 ? "1 company, " : "\(companies) companies, ")
        + (people == 1 ? "1 person" : "\(people) people"),
      zhHant: "\(companies) 家公司 \(people) 人", ja: "\(companies) 社 \(people) 名")
  }

  // MARK: For the organiser, before these papers leave the house

  static let askFirst = Sentence(
    en: "Before the papers for the hosts leave the house: have each company read its page of the booklet.",
    zhHant: "致接待單位的資料對外發送前，請先請各公司確認手冊中該公司的頁面。", ja: "受入先向けの書類をお渡しする前に、企業紹介の内容を各社にご確認ください。")

  static func notGiven(_ what: Sentence, _ whose: [String]) -> Sentence {
    Sentence(
      en: "Not given yet, so left out there: \(what.en) of \(whose.joined(separator: "; "))",
      zhHant: "尚未提供，故未列入：\(what.zhHant)（\(whose.joined(separator: "、"))）",
      ja: "未提出のため省略：\(what.ja)（\(whose.joined(separator: "、"))）")
  }

  static func original(_ language: Language) -> Sentence {
    let name =
      switch language {
      case .en: Sentence(en: "English", zhHant: "英文", ja: "英語")
      case .zhHant: Sentence(en: "Chinese", zhHant: "中文", ja: "中国語")
      case .ja: Sentence(en: "Japanese", zhHant: "日文", ja: "日本語")
      }
    return Sentence(
      en: "not translated yet; the original in \(name.en)", zhHant: "尚無譯文，以下為\(name.zhHant)原文",
      ja: "日本語訳は準備中のため、\(name.ja)の原文を掲載しています。")
  }
}
