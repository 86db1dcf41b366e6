import TripCosting
import TripModel

/// Why a row of a bank's list that names an invoice is asked about.
enum BankDoubt {
  /// An earlier row says the same.
  case twin(Int)
  case day(Sentence)
  /// The sum is neither what is open nor a part of it.
  case sum(String, Money, open: Money)

  /// Whether `trip pay` will insist, too.
  var needsAgain: Bool {
    if case .sum = self { false } else { true }
  }

  var sentence: Sentence {
    switch self {
    case .twin(let row):
      Sentence(
        en: "the same as row \(row): a second payment, or one told twice?", zhHant: "與第 \(row) 列相同：是另一筆，還是重複列出？",
        ja: "\(row) 行目と同じです。別の入金か、重複かを確認してください")
    case .day(let sentence): sentence
    case .sum(let code, let money, let open):
      Sentence(
        en:
          "\(MoneyText.sum([money])) is neither what is open of \(code) (\(MoneyText.sum([open]))) nor one of its parts",
        zhHant: "\(MoneyText.sum([money])) 與 \(code) 未繳的 \(MoneyText.sum([open])) 或其中任一期款均不符",
        ja: "\(MoneyText.sum([money])) は \(code) の残額 \(MoneyText.sum([open])) にも、その内訳の額にも一致しません")
    }
  }
}
