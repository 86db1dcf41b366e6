extension ApplicationColumn {
  /// An answer that means something only when it can be read, as a figure or a day does.
  package var mustBeReadable: Bool {
    guard case .answer(let answer) = self else { return true }
    return [.founded, .capital, .readiness, .production, .signedOn, .maySplit].contains(answer)
  }

  /// How to write it, to whom filled it in another way.
  package var writing: Sentence {
    switch self {
    case .figure(.staff, _):
      Sentence(en: "the number of people, such as 45", zhHant: "人數，例如 45", ja: "人数（例：45）")
    case .figure(.profit, _):
      Sentence(
        en: "whole NT$ such as 12,345,678 or 1,200萬, a loss as (350,000)",
        zhHant: "新臺幣整數金額，例如 12,345,678 或 1,200萬，虧損以括號表示，例如 (350,000)",
        ja: "台湾ドルの整数（例：12,345,678、1,200萬。損失は (350,000)）")
    case .figure(.turnover, _), .answer(.capital):
      Sentence(
        en: "whole NT$ such as 12,345,678 or 1,200萬", zhHant: "新臺幣整數金額，例如 12,345,678 或 1,200萬",
        ja: "台湾ドルの整数（例：12,345,678、1,200萬）")
    case .answer(.founded):
      Sentence(en: "a year such as 2009 or 民國98年", zhHant: "年份，例如 2009 或民國98年", ja: "年（例：2009、民國98年）")
    case .answer(.readiness):
      Sentence(en: "a whole number from 1 to 9", zhHant: "1 至 9 之整數", ja: "1 から 9 の整数")
    case .answer(.signedOn):
      Sentence(
        en: "a date such as 115年5月4日 or 2026-05-04", zhHant: "日期，例如 115年5月4日或 2026-05-04",
        ja: "日付（例：115年5月4日、2026-05-04）")
    default: Sentence(en: "yes or no", zhHant: "「是」或「否」", ja: "「はい」か「いいえ」")
    }
  }
}
