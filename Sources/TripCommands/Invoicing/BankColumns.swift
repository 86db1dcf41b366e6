import TripReading

/// Where day, sum and text stand in a bank's list, by the words that banks use.
struct BankColumns {
  private(set) var day = -1
  /// The name of the column says that its years are the Republic's.
  private(set) var isROC = false
  /// Remarks and notes, of which many lists have two.
  private(set) var texts: [Int] = []
  private(set) var currency = -1
  /// What came in, in a column of its own.
  private var deposited = -1
  private var withdrawn = -1
  /// Sums of either side.
  private var either = -1
  /// Says of the sum whether it came in or went out.
  private var side = -1

  init?(_ row: ImportRow) {
    for (index, cell) in row.cells.enumerated() { take(HalfWidth.fold(cell.text).lowercased(), index) }
    guard day >= 0, amount >= 0, !texts.isEmpty else { return nil }
  }

  private mutating func take(_ word: String, _ index: Int) {
    let bare = word.filter { !$0.isWhitespace && !"/／・|".contains($0) }
    func names(_ words: [String]) -> Bool { words.contains { bare.contains($0) } }
    let isBoth = Self.sides.contains { bare.contains($0) } || ["dc", "drcr", "d", "交易別"].contains(bare)
    if day < 0, names(Self.days) {
      day = index
      isROC = names(["民國", "roc"])
    } else if currency < 0, names(["幣別", "币别", "通貨", "currency"]) {
      currency = index
    } else if side < 0, isBoth, !names(["金額", "amount"]) {
      side = index
    } else if names(["餘額", "余额", "結餘", "結存", "残高", "balance"]) {
      return
    } else if names(Self.parties), !names(["金額", "amount"]), !names(Self.remarks) {
      return
    } else if withdrawn < 0, !isBoth, names(Self.withdrawals) || ["提", "支"].contains(bare) {
      withdrawn = index
    } else if deposited < 0, !isBoth, names(Self.deposits) || ["存", "收"].contains(bare) {
      deposited = index
    } else if either < 0, names(["金額", "amount"]) {
      either = index
    } else if names(Self.remarks) {
      texts.append(index)
    }
  }

  /// Where what came in stands.
  var amount: Int { deposited >= 0 ? deposited : either }

  /// Whether the money of a row came in; a bank credits (貸) its customer's account with what is paid into it.
  func side(of row: ImportRow) -> BankSide {
    let mark = row.cell(side).text
    if let side = BankSide(mark: mark) { return side }
    if Self.isSum(row.cell(withdrawn).text) { return deposited >= 0 && isReceived(row) ? .unknown("") : .left }
    if deposited >= 0 { return .received }
    if side >= 0 { return .unknown(mark) }
    // Without a column that tells it, a remark may: 轉帳支出.
    let told = texts.map { row.cell($0).text }.first { BankSide(mark: $0) == .left }
    return told.map(BankSide.unknown) ?? .received
  }

  private func isReceived(_ row: ImportRow) -> Bool { Self.isSum(row.cell(deposited).text) }

  private static func isSum(_ text: String) -> Bool { text.contains { ("1"..."9").contains($0) } }

  private static let days = ["日期", "日付", "交易日", "取引日", "帳務日", "入帳日", "年月日", "date"]
  private static let sides = [
    "借貸", "貸借", "收支", "支收", "収支", "存提", "提存", "支存", "存支", "入出金区分", "入出金", "debitcredit", "creditdebit",
    "dcmark",
  ]
  private static let withdrawals = [
    "支出", "提出", "提款", "提領", "轉出", "匯出", "出金", "支払", "借方", "(借)", "借記", "withdraw", "debit",
  ]
  private static let deposits = [
    "存入", "存款", "收入", "收款", "轉入", "匯入", "入金", "預り", "預入", "貸方", "(貸)", "貸記", "deposit", "credit",
  ]
  /// Who paid, and from where to where; words of sums stand in them, too.
  private static let parties = [
    "帳號", "帳戶", "账号", "口座", "銀行", "行名", "戶名", "名義", "存款人", "匯款人", "付款人", "收款人", "轉帳人", "依頼人", "account", "payer",
    "payee",
  ]
  private static let remarks = [
    "備註", "備考", "摘要", "附言", "附註", "註記", "說明", "memo", "reference", "description", "note", "remark", "detail",
  ]
}
