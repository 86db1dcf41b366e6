package import TripModel

/// The parts of a machine readable zone that can be damaged by misreading (ICAO Doc 9303 part 4, 4.2.2).
package enum MRZField: String, CaseIterable, Sendable {
  case name
  case number
  case birthDate
  case sex
  case expiry
  case optional
  /// The last digit, over number, dates and optional data together.
  case composite

  /// What a person calls it.
  package var label: Sentence {
    switch self {
    case .name: Sentence(en: "the name", zhHant: "姓名", ja: "氏名")
    case .number: Sentence(en: "the passport number", zhHant: "護照號碼", ja: "旅券番号")
    case .birthDate: Sentence(en: "the date of birth", zhHant: "出生日期", ja: "生年月日")
    case .sex: Sentence(en: "the sex", zhHant: "性別", ja: "性別")
    case .expiry: Sentence(en: "the date of expiry", zhHant: "效期截止日期", ja: "有効期限")
    case .optional: Sentence(en: "the optional data", zhHant: "選填欄", ja: "任意記載欄")
    case .composite: Sentence(en: "the second line as a whole", zhHant: "第二行整體", ja: "2 行目全体")
    }
  }
}
