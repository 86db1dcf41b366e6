/// The columns of `rates.csv`.
package enum RateColumn: String, RosterColumn {
  case day
  case from
  case to
  case value
  case source

  package var label: Sentence {
    switch self {
    case .day: Sentence(en: "Day", zhHant: "日期", ja: "日付")
    case .from: Sentence(en: "From", zhHant: "原幣別", ja: "換算前通貨")
    case .to: Sentence(en: "To", zhHant: "換算幣別", ja: "換算後通貨")
    case .value: Sentence(en: "Rate", zhHant: "匯率", ja: "レート")
    case .source: Sentence(en: "Source", zhHant: "來源", ja: "出典")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
