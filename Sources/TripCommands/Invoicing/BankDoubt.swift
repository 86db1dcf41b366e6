import TripCosting
import TripModel

/// Why a row of a bank's list that names an invoice is asked about.
enum BankDoubt {
  /// An earlier row says the same.
  case twin(Int)
  case day(Sentence)
  /// The sum is neither what is open nor a part of it.
  case sum(String, Money, open: Money)
  /// Two payees of the notice wait for it.
  case payees(Money)

  /// Whether `trip pay` will insist, too.
  var needsAgain: Bool {
    switch self {
    case .sum, .payees: false
    case .twin, .day: true
    }
  }

  var asksPayee: Bool { if case .payees = self { true } else { false } }

  var sentence: Sentence {
    switch self {
    case .twin(let row):
      Sentence(
        en: "the same as row \(row): a second payment, or one told twice?", zhHant: "與第 \(row) 列相同：是另一筆，還是重複列出？",
        ja: "\(row) 行目と同じです。別の入金か、重複かを確認してください")
    case .day(let sentence): sentence
    case .payees(let money):
      Sentence(
        en: "two payees wait for \(MoneyText.sum([money])): into whose account did it go?",
        zhHant: "有兩方均待收 \(MoneyText.sum([money]))：匯入何者帳戶？", ja: "\(MoneyText.sum([money])) を待つ支払先が二者あります。どちらの口座への入金ですか")
    case .sum(let code, let money, let open):
      Sentence(
        en:
          "\(MoneyText.sum([money])) is neither what is open of \(code) (\(MoneyText.sum([open]))) nor one of its parts",
        zhHant: "\(MoneyText.sum([money])) 與 \(code) 未繳的 \(MoneyText.sum([open])) 或其中任一期款均不符",
        ja: "\(MoneyText.sum([money])) は \(code) の残額 \(MoneyText.sum([open])) にも、その内訳の額にも一致しません")
    }
  }
}
