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
    let named = accounts.indices.filter { text.contains(store.code(accounts[$0].invoice)) }
    guard named.count == 1, let index = named.first, let currency = accounts[index].total.first?.currency else {
      return ask(row.number, named.isEmpty ? PaymentMessages.bankNamesNone : PaymentMessages.bankNamesSeveral)
    }
    guard let day = day(row.cell(columns.day)), let units = Self.units(amount, currency),
      1...Account.Payment.most ~= units
    else { return ask(row.number, PaymentMessages.bankUnreadable) }
    let (account, money) = (accounts[index], Money(units, currency))
    // The same list again, or one that overlaps with the last; what was taken back by hand stays so.
    let isKnown = accounts.contains {
      $0.company == account.company && $0.has(money, on: day, reference: text, evenReversed: true)
    }
    guard !isKnown else { return lines.append(PaymentMessages.bankKnown(row.number, store.code(account.invoice))) }
    take(money, for: account, on: day, text)
  }

  private mutating func take(_ money: Money, for account: Account, on day: Day, _ text: String) {
    let new = store.loaded.ledger.payment(of: money, for: account, on: day, reference: text)
    let entered = store.loaded.ledger.entries.count + facts.count + 1
    facts += new
    for fact in new { book(fact, entered) }
    lines += PaymentReport(store, accounts).paid(money, account)
  }

  /// What the rows that follow are told by.
  private mutating func book(_ fact: Fact, _ line: Int) {
    // The ledger's own arithmetic, on lines that are not written yet.
    var trial = AccountBook(accounts)
    trial.take(Entry(number: line, at: 0, by: "", fact: fact, previous: .none))
    accounts = trial.accounts
  }

  private mutating func ask(_ row: Int, _ reason: Sentence) {
    isWhole = false
    lines.append(PaymentMessages.bankRow(row, reason))
  }

  private func day(_ cell: ImportCell) -> Day? {
    if case .date(let day) = cell.kind { return day }
    // Banks in Taiwan date in years of the Republic as often as not.
    for isROC in [false, true] {
      if case .day(let day) = DateText.read(cell.text, isROC: isROC) { return day }
    }
    return nil
  }

  /// In the currency's smallest unit; decimals that it does not use must be zeros.
  private static func units(_ text: String, _ currency: Currency) -> Int64? {
    let parts = text.filter { $0 != "," && !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, whole.allSatisfy(\.isASCII) else { return nil }
    let (digits, decimals) = (Int(currency.digits), parts.dropFirst().joined())
    guard decimals.dropFirst(digits).allSatisfy({ $0 == "0" }) else { return nil }
    let kept = decimals.prefix(digits)
    return Int64(whole + kept + String(repeating: "0", count: digits - kept.count))
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
