package import TripModel

/// Why a text is not the machine readable zone of a passport.
package enum MRZProblem: Error, Hashable, Sendable {
  case lineCount(Int)
  case length(line: Int, count: Int)
  case character(Character, line: Int, column: Int)
  /// The document code that stands where a passport has P.
  case notPassport(String)

  /// What is wrong.
  package var summary: Sentence {
    switch self {
    case .lineCount(let count):
      Sentence(
        en: "a passport's machine readable zone has two lines, not \(count)", zhHant: "護照機器可讀區應為 2 行，這裡有 \(count) 行",
        ja: "旅券の機械読取部は 2 行ですが、\(count) 行あります")
    case .length(let line, let count):
      Sentence(
        en: "line \(line) has \(count) characters instead of 44", zhHant: "第 \(line) 行有 \(count) 個字元，應為 44 個",
        ja: "\(line) 行目は \(count) 文字です（44 文字必要です）")
    case .character(let character, let line, let column):
      Sentence(
        en: "'\(character)' in line \(line), position \(column), is none of A-Z, 0-9 and <",
        zhHant: "第 \(line) 行第 \(column) 個字元「\(character)」不是 A-Z、0-9 或 <",
        ja: "\(line) 行目 \(column) 文字目の「\(character)」は A-Z・0-9・< のいずれでもありません")
    case .notPassport(let code):
      Sentence(
        en: "document code '\(code)' is not a passport's, which begins with P", zhHant: "證件代碼「\(code)」不是護照（護照以 P 開頭）",
        ja: "証明書コード「\(code)」は旅券のもの（P で始まる）ではありません")
    }
  }

  /// What to do.
  package static let remedy = Sentence(
    en: "copy both lines at the foot of the passport's data page, with every <", zhHant: "請照抄護照資料頁最下方兩行，包含所有的 <",
    ja: "旅券の身分事項ページ下部の 2 行を、< も含めてそのまま写してください")
}
