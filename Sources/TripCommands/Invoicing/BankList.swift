import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripReading

/// A bank's list of what came in, matched with invoices by the number in its text; what does not fit is asked about.
struct BankList {
  let store: InvoiceStore
  private var book: AccountBook
  private(set) var facts: [Fact] = []
  private(set) var lines: [Sentence] = []
  /// Every row with a sum was recorded, or had been before.
  private(set) var isWhole = true
  private(set) var isUnderstood = false
  /// In which rows the same payment stood already.
  private var seen: [BankRow: [Int]] = [:]
  /// Every text of the table, by which payments that it told before are known.
  private var texts: Set<String> = []
  /// Lines of the ledger that rows of this list stand for.
  private var matched: Set<Int> = []

  init(_ store: InvoiceStore) {
    self.store = store
    book = AccountBook(store.loaded.ledger.accounts)
  }

  private var accounts: [Account] { book.accounts }
  private var hint: CommandHint { store.loaded.hint }

  mutating func take(_ table: ImportTable) {
    guard let header = table.rows.prefix(20).firstIndex(where: { BankColumns($0) != nil }),
      let columns = BankColumns(table.rows[header])
    else { return }
    isUnderstood = true
    lines += table.refusals.map(\.summary)
    isWhole = isWhole && table.refusals.isEmpty
    seen = [:]
    texts = Set(table.rows.flatMap { $0.cells.map(\.text) })
    for row in table.rows.dropFirst(header + 1) where !row.isEmpty { take(row, columns) }
  }

  private mutating func take(_ row: ImportRow, _ columns: BankColumns) {
    let amount = row.cell(columns.amount).text
    // Kept as the reference: the text that names an invoice, so that the list is known again.
    let texts = columns.texts.map { row.cell($0).text }
    let text = texts.first { !invoices(namedIn: $0).isEmpty } ?? texts[0]
    switch columns.side(of: row) {
    case .left: return lines.append(PaymentMessages.bankDebit(row.number))
    case .unknown(let mark) where !amount.isEmpty: return ask(row.number, PaymentMessages.bankSide(mark, hint))
    case .received, .unknown: break
    }
    guard !amount.isEmpty else { return }
    let named = invoices(namedIn: texts.joined(separator: " "))
    guard !BankReversal.isMeant(by: amount) else { return takeBack(amount, named, row, columns) }
    guard named.count == 1, let index = named.first, let first = accounts[index].total.first?.currency else {
      return ask(
        row.number, named.isEmpty ? PaymentMessages.bankNamesNone(hint) : PaymentMessages.bankNamesSeveral(hint))
    }
    do {
      take(try payment(of: accounts[index], row, columns, first, text: text), row.number, index)
    } catch { ask(row.number, error.reason) }
  }

  /// A cell without which a row is no payment, and what is asked about it.
  private struct UnreadableCell: Error {
    var reason: Sentence
  }

  /// - Parameter first: The currency of the invoice, which counts where the list names none.
  private func payment(
    of account: Account, _ row: ImportRow, _ columns: BankColumns, _ first: Currency, text: String
  ) throws(UnreadableCell) -> BankRow {
    let (word, amount) = (row.cell(columns.currency).text, row.cell(columns.amount).text)
    guard let currency = currency(row, columns, first), account.total.contains(where: { $0.currency == currency })
    else { throw UnreadableCell(reason: PaymentMessages.bankCurrency(word, store.code(account.invoice), hint)) }
    guard let day = day(row.cell(columns.day), columns.isROC) else {
      throw UnreadableCell(reason: PaymentMessages.bankDay(row.cell(columns.day).text))
    }
    guard let units = Self.units(amount, currency), 1...Account.Payment.most ~= units else {
      throw UnreadableCell(reason: PaymentMessages.bankSum(amount))
    }
    return BankRow(company: account.company, money: Money(units, currency), day: day, text: text)
  }

  /// - Parameter index: of the account that the row names.
  private mutating func take(_ payment: BankRow, _ row: Int, _ index: Int) {
    let (account, money, day, text) = (accounts[index], payment.money, payment.day, payment.text)
    let before = seen[payment] ?? []
    seen[payment, default: []].append(row)
    // The same list again, or one that overlaps with the last; what was taken back by hand stays so.
    let known = store.loaded.ledger.accounts.filter { $0.company == account.company }.reduce(0) {
      $0 + $1.count(money, on: day, reference: text)
    }
    let code = store.code(account.invoice)
    guard before.count >= known else { return lines.append(PaymentMessages.bankKnown(row, code)) }
    if let line = line(ofHand: payment, account.invoice) {
      matched.insert(line)
      return lines.append(PaymentMessages.bankEntered(row, code, line))
    }
    let now = PaymentReport(store, accounts).heir(of: account, money.currency)
    let record: InvoiceRecord
    // By hand it is refused likewise.
    do { record = try store.record(now.invoice) } catch { return ask(row, error.sentence) }
    if let doubt = doubt(payment, before.last, account, now, record) {
      return ask(
        row,
        doubt.sentence
          + PaymentMessages.byHand(code, money, day, text, isAgain: doubt.needsAgain, asksPayee: doubt.asksPayee, hint))
    }
    take(money, for: account, on: day, text, payee: PaymentTarget.payee(money, PayeeSplit(now, record)))
  }

  /// Where a payment was entered by hand, in other words than the bank's; one line stands for one row.
  private func line(ofHand payment: BankRow, _ invoice: Int) -> Int? {
    guard let account = store.loaded.ledger.accounts.first(where: { $0.invoice == invoice }) else { return nil }
    // As a list keeps them: by a text that names an invoice.
    let told = account.payments.filter { !invoices(namedIn: $0.reference).isEmpty && texts.contains($0.reference) }
      .map(\.entered.line)
    return account.payment(of: payment.money, on: payment.day, besides: matched.union(told))?.entered.line
  }

  /// The invoice's where the list has no such column.
  private func currency(_ row: ImportRow, _ columns: BankColumns, _ first: Currency) -> Currency? {
    let word = row.cell(columns.currency).text
    return word.isEmpty ? first : BankCurrency.read(word)
  }

  /// A list books no money back, as it does not tell which payment is meant; what was taken back by hand is known again.
  private mutating func takeBack(_ amount: String, _ named: [Int], _ row: ImportRow, _ columns: BankColumns) {
    guard named.count == 1, let index = named.first, let first = accounts[index].total.first?.currency,
      let currency = currency(row, columns, first), let units = Self.units(BankReversal.plain(amount), currency)
    else {
      return ask(
        row.number, named.count > 1 ? PaymentMessages.bankNamesSeveral(hint) : BankReversal.unnamed(amount, hint))
    }
    let (account, money, day) = (accounts[index], Money(units, currency), day(row.cell(columns.day), columns.isROC))
    let reversal = BankReversal(amount: amount, money: money, on: day, account: account, in: accounts)
    let key = BankRow(company: account.company, money: -money, day: day ?? Day(number: 0), text: "")
    let before = seen[key]?.count ?? 0
    seen[key, default: []].append(row.number)
    let code = store.code(account.invoice)
    guard before >= reversal.known else { return lines.append(PaymentMessages.bankBackKnown(row.number, code)) }
    ask(row.number, reversal.sentence(code, day, hint))
  }

  private func invoices(namedIn text: String) -> [Int] {
    let text = HalfWidth.fold(text)
    return accounts.indices.filter { InvoiceCode.isNamed(store.code(accounts[$0].invoice), in: text) }
  }

  /// Why a payment that can be read is not booked without being asked for.
  private func doubt(
    _ payment: BankRow, _ before: Int?, _ account: Account, _ now: Account, _ record: InvoiceRecord
  ) -> BankDoubt? {
    if let before { return .twin(before) }
    if let day = PaymentDay.doubt(payment.day, account, store) { return .day(day) }
    let code = store.code(account.invoice)
    guard let open = now.balance(payment.money.currency) else { return nil }
    let split = PayeeSplit(now, record)
    if PaymentTarget.isDoubtful(payment.money, split) { return .payees(payment.money) }
    var parts = split.payees(payment.money.currency).map { split.open($0, payment.money.currency) }
    parts += StatementLine.lines(now, record, store).filter { $0.balance.currency == payment.money.currency }
      .map(\.balance.units)
    return ([open] + parts).contains(payment.money.units)
      ? nil : .sum(code, payment.money, open: Money(max(0, open), payment.money.currency))
  }

  private mutating func take(_ money: Money, for account: Account, on day: Day, _ text: String, payee: String?) {
    let new = store.loaded.ledger.payment(of: money, for: account, on: day, reference: text, payee: payee)
    let entered = store.loaded.ledger.entries.count + facts.count + 1
    facts += new
    for fact in new { book(fact, entered) }
    lines += PaymentReport(store, accounts).paid(money, account)
  }

  /// What the rows that follow are told by.
  private mutating func book(_ fact: Fact, _ line: Int) {
    // The ledger's own arithmetic, on lines that are not written yet.
    book.take(Entry(number: line, at: 0, by: "", fact: fact, previous: .none))
  }

  private mutating func ask(_ row: Int, _ reason: Sentence) {
    isWhole = false
    lines.append(PaymentMessages.bankRow(row, reason))
  }

  private func day(_ cell: ImportCell, _ isROC: Bool) -> Day? {
    if case .date(let day) = cell.kind { return day }
    // Banks in Taiwan date in years of the Republic as often as not; as in every file, the column must say so.
    if case .day(let day) = DateText.read(cell.text, isROC: isROC) { return day }
    return nil
  }

  /// In the currency's smallest unit; decimals that it does not use must be zeros.
  private static func units(_ text: String, _ currency: Currency) -> Int64? {
    let parts = text.filter { !$0.isWhitespace }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap(Thousands.plain), parts.count <= 2, whole.allSatisfy(\.isASCII) else {
      return nil
    }
    let (digits, decimals) = (Int(currency.digits), parts.dropFirst().joined())
    guard decimals.dropFirst(digits).allSatisfy({ $0 == "0" }) else { return nil }
    let kept = decimals.prefix(digits)
    return Int64(whole + kept + String(repeating: "0", count: digits - kept.count))
  }
}
