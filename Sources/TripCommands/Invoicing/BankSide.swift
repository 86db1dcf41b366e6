import TripReading

/// Whether a bank's row is money that came in or went out.
enum BankSide: Equatable {
  case received
  case left
  /// The row's own word, which does not say; empty where both sides have a sum.
  case unknown(String)

  /// By the mark of a bank; nil for a word that does not tell, which must not be taken for received.
  init?(mark: String) {
    let word = HalfWidth.fold(mark).uppercased().filter { !$0.isWhitespace && $0 != "." }
    func says(_ words: [String]) -> Bool { words.contains { word.contains($0) } }
    let isIn = Self.inMarks.contains(word) || says(Self.inWords)
    let isOut = Self.outMarks.contains(word) || says(Self.outWords)
    guard isIn != isOut else { return nil }
    self = isIn ? .received : .left
  }

  private static let inMarks: Set = ["貸", "收", "収", "存", "入", "C", "CR", "CREDIT", "+", "貸記", "IN", "DEPOSIT"]
  private static let outMarks: Set = ["借", "支", "提", "出", "付", "D", "DR", "DEBIT", "-", "借記", "OUT", "WITHDRAWAL"]
  private static let inWords = ["貸方", "存入", "收入", "収入", "轉入", "匯入", "入金", "存款", "入帳"]
  private static let outWords = ["借方", "支出", "提款", "提出", "提領", "轉出", "匯出", "扣款", "出金"]
}
