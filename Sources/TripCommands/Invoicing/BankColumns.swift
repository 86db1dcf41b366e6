import TripReading

/// Where day, sum and text stand in a bank's list, by the words that banks use.
struct BankColumns {
  private(set) var day = -1
  /// The name of the column says that its years are the Republic's.
  private(set) var isROC = false
  private(set) var amount = -1
  /// Remarks and notes, of which many lists have two.
  private(set) var texts: [Int] = []
  private(set) var currency = -1
  /// Says of the sum whether it came in or went out.
  private var side = -1
  private var withdrawn = -1

  init?(_ row: ImportRow) {
    for (index, cell) in row.cells.enumerated() {
      let word = cell.text.lowercased()
      func names(_ words: [String]) -> Bool { words.contains { word.contains($0) } }
      let isBoth = names(["入出金", "收支", "存提"])
      if day < 0, names(["日期", "日付", "date"]) {
        day = index
        isROC = names(["民國", "roc"])
      } else if currency < 0, names(["幣別", "币别", "通貨", "currency"]) {
        currency = index
      } else if side < 0, names(["借貸", "貸借", "入出金区分", "debit/credit", "dr/cr", "d/c", "dc mark"]) {
        side = index
      } else if withdrawn < 0, !isBoth, names(["支出", "提出", "提款", "轉出", "出金", "支払", "withdraw", "debit"]) {
        withdrawn = index
      } else if amount < 0, names(["存入", "收入", "入金", "金額", "amount", "credit"]) {
        amount = index
      } else if names(["備註", "摘要", "附言", "memo", "reference", "description", "note"]) {
        texts.append(index)
      }
    }
    guard day >= 0, amount >= 0, !texts.isEmpty else { return nil }
  }

  /// Whether money went out: the account was debited (借), or a sum stands under what was withdrawn.
  func isDebit(_ row: ImportRow) -> Bool {
    let mark = row.cell(side).text.lowercased()
    if mark.hasPrefix("借") || mark.hasPrefix("出") || ["d", "dr", "debit"].contains(mark) { return true }
    return row.cell(withdrawn).text.contains { ("1"..."9").contains($0) }
  }
}
