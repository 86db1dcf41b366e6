package import TripModel

/// The words of papers, each in three languages.
package enum Words {
  package static let from = Sentence(en: "Organised by", zhHant: "執行單位", ja: "実施機関")
  package static let printedOn = Sentence(en: "Date", zhHant: "製表日期", ja: "作成日")
  package static let notKnownYet = Sentence(en: "not known yet", zhHant: "尚未確定", ja: "未定")
  package static let contact = Sentence(en: "Contact", zhHant: "聯絡窗口", ja: "お問い合わせ")
  static let papers = Sentence(en: "Papers", zhHant: "文件一覽", ja: "書類一覧")
  package static let number = Sentence(en: "No.", zhHant: "序", ja: "番号")
  package static let company = Sentence(en: "Company", zhHant: "公司", ja: "会社名")
  package static let people = Sentence(en: "People", zhHant: "人數", ja: "人数")

  package static func people(_ count: Int) -> Sentence {
    Sentence(en: count == 1 ? "1 person" : "\(count) people", zhHant: "\(count) 人", ja: "\(count) 名")
  }

  package static func companies(_ count: Int) -> Sentence {
    Sentence(en: count == 1 ? "1 company" : "\(count) companies", zhHant: "\(count) 家公司", ja: "\(count) 社")
  }

  /// The brochure's paragraph, as papers cite it.
  package static func clause(_ clause: String) -> Sentence {
    Sentence(en: "brochure \(clause)", zhHant: "招募說明 \(clause)", ja: "募集要項 \(clause)")
  }

  static let forExcel = Sentence(en: "CSV for Excel", zhHant: "CSV（Excel 用）", ja: "CSV（Excel 用）")
  static let forPrograms = Sentence(en: "CSV for programs", zhHant: "CSV（系統匯入用）", ja: "CSV（システム取込用）")
}
