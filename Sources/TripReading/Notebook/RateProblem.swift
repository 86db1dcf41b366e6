import TripModel

/// What can be wrong with a row of `rates.csv`.
enum RateProblem {
  case unreadable(String)
  case notPositive(String)
  case toItself(String)
  case duplicate(from: String, to: String, day: String)

  var rule: ReadingRule {
    switch self {
    case .unreadable, .notPositive, .toItself: .validRate
    case .duplicate: .uniqueRate
    }
  }

  var summary: Sentence {
    switch self {
    case .unreadable(let value):
      Sentence(en: "'\(value)' is not a rate", zhHant: "「\(value)」不是匯率", ja: "「\(value)」はレートとして読めません")
    case .notPositive(let value):
      Sentence(
        en: "the rate '\(value)' is not above zero", zhHant: "匯率「\(value)」必須大於零", ja: "レート「\(value)」は 0 より大きくなければなりません")
    case .toItself(let code):
      Sentence(
        en: "a rate from \(code) to \(code) means nothing", zhHant: "\(code) 換 \(code) 的匯率沒有意義",
        ja: "\(code) から \(code) へのレートは意味がありません")
    case .duplicate(let from, let to, let day):
      Sentence(
        en: "\(from) to \(to) stands twice for \(day)", zhHant: "\(day) 的 \(from) 換 \(to) 匯率重複",
        ja: "\(day) の \(from) から \(to) へのレートが重複しています")
    }
  }

  var remedies: [Sentence] {
    switch self {
    case .toItself:
      [Sentence(en: "correct one of the two currencies", zhHant: "請更正其中一個幣別", ja: "どちらかの通貨を訂正してください")]
    case .duplicate:
      [
        Sentence(
          en: "keep the one that is meant: one rate counts for a day and direction",
          zhHant: "請只保留要用的一列：同一天、同一方向只能有一個匯率", ja: "使う方だけを残してください：同じ日・同じ方向のレートは一つです")
      ]
    case .unreadable, .notPositive:
      [
        Sentence(
          en: "write what one unit of 'from' costs in 'to', with a point and no commas, such as 0.2035",
          zhHant: "請填 1 單位原幣等於多少換算幣別，用小數點、不加逗號，例如 0.2035",
          ja: "換算前通貨 1 単位が換算後通貨でいくらかを、小数点で、桁区切りなしで書いてください。例：0.2035")
      ]
    }
  }
}
