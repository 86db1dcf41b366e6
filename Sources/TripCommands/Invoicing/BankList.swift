import TripCosting
import TripLedger
import TripModel
import TripReading

/// A bank's list of what came in, matched with invoices by the number in its text; what does not fit is asked about.
struct BankList {
  private let store: InvoiceStore
  private var accounts: [Account]
  private(set) var facts: [Fact] = []
  private(set) var lines: [Sentence] = []
  /// Every row with a sum was recorded, or had been before.
  private(set) var isWhole = true
  private(set) var isUnderstood = false

  init(_ store: InvoiceStore) {
    self.store = store
    accounts = store.loaded.ledger.accounts
  }

  mutating func take(_ table: ImportTable) {
    guard let header = table.rows.prefix(20).firstIndex(where: { Columns($0) != nil }),
      let columns = Columns(table.rows[header])
    else { return }
    isUnderstood = true
    lines += table.refusals.map(\.summary)
    isWhole = isWhole && table.refusals.isEmpty
    for row in table.rows.dropFirst(header + 1) where !row.isEmpty { take(row, columns) }
  }

  private mutating func take(_ row: ImportRow, _ columns: Columns) {
    let (amount, text) = (row.cell(columns.amount).text, row.cell(columns.text).text)
    guard !amount.isEmpty else { return }
    guard let day = day(row.cell(columns.day)), let units = Self.units(amount), units > 0 else {
      return ask(row.number, InvoiceMessages.bankUnreadable)
    }
    let named = accounts.indices.filter { text.contains(store.code(accounts[$0].invoice)) }
    guard named.count == 1, let index = named.first, let currency = accounts[index].total.first?.currency else {
      return ask(row.number, named.isEmpty ? InvoiceMessages.bankNamesNone : InvoiceMessages.bankNamesSeveral)
    }
    let payment = Account.Payment(money: Money(units, currency), on: day, reference: text)
    let code = store.code(accounts[index].invoice)
    // The same list again, or one that overlaps with the last.
    guard !accounts[index].payments.contains(payment) else {
      return lines.append(InvoiceMessages.bankKnown(row.number, code))
    }
    accounts[index].payments.append(payment)
    facts.append(.paid(invoice: accounts[index].invoice, payment.money, on: day, reference: text))
    let left = accounts[index].balance(currency) ?? 0
    let sum = MoneyText.sum([payment.money])
    lines.append(
      left < 0
        ? InvoiceMessages.overpaid(code, MoneyText.sum([Money(-left, currency)]))
        : InvoiceMessages.paid(code, sum, MoneyText.sum([Money(left, currency)])))
  }

  private mutating func ask(_ row: Int, _ reason: Sentence) {
    isWhole = false
    lines.append(InvoiceMessages.bankRow(row, reason))
  }

  private func day(_ cell: ImportCell) -> Day? {
    if case .date(let day) = cell.kind { return day }
    // Banks in Taiwan date in years of the Republic as often as not.
    for isROC in [false, true] {
      if case .day(let day) = DateText.read(cell.text, isROC: isROC) { return day }
    }
    return nil
  }

  /// Whole units; a bank's decimals must be zeros.
  private static func units(_ text: String) -> Int64? {
    let parts = text.filter { $0 != "," && !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, parts.dropFirst().joined().allSatisfy({ $0 == "0" }) else {
      return nil
    }
    return Int64(whole)
  }

  /// Where day, sum and text stand, by the words that banks use.
  private struct Columns {
    var day = -1
    var amount = -1
    var text = -1

    init?(_ row: ImportRow) {
      for (index, cell) in row.cells.enumerated() {
        let word = cell.text.lowercased()
        func names(_ words: [String]) -> Bool { words.contains { word.contains($0) } }
        if day < 0, names(["日期", "日付", "date"]) {
          day = index
        } else if amount < 0, names(["存入", "收入", "入金", "金額", "amount", "credit"]) {
          amount = index
        } else if text < 0, names(["備註", "摘要", "附言", "memo", "reference", "description", "note"]) {
          text = index
        }
      }
      guard day >= 0, amount >= 0, text >= 0 else { return nil }
    }
  }
}
