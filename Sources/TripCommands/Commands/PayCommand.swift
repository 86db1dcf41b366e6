import TripCosting
import TripFormats
import TripLedger
import TripModel
import TripReading

/// `trip pay NUMBER AMOUNT`: a payment that came in.
struct PayCommand: Command {
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(en: "the day it came in (default: today)", zhHant: "入帳日（預設今天）", ja: "入金日（既定は今日）"))
  static let reference = OptionSpec(
    name: "reference", placeholder: "TEXT", help: Sentence(en: "what the bank says of it", zhHant: "銀行備註", ja: "銀行の摘要"))

  static let again = OptionSpec(
    name: "again", placeholder: nil,
    help: Sentence(
      en: "record it though day, sum and reference are those of an earlier payment", zhHant: "即使日期、金額、備註與先前相同仍予登錄",
      ja: "日付・金額・摘要が以前と同じでも記録する"))
  static let bank = OptionSpec(
    name: "bank", placeholder: "FILE",
    help: Sentence(
      en: "a bank's list (CSV, XLSX): payments whose text names an invoice are recorded, the others asked about",
      zhHant: "銀行明細（CSV、XLSX）：備註含單號者自動登錄，其餘列出待確認", ja: "銀行明細（CSV・XLSX）：摘要に請求番号があるものを記録し、他は確認を求める"))

  let spec = CommandSpec(
    name: "pay",
    summary: Sentence(en: "record a payment for an invoice", zhHant: "登錄通知單的收款", ja: "請求への入金を記録"),
    operands: "NUMBER AMOUNT [FOLDER] | --bank FILE [FOLDER]", operandCount: 3, options: [on, reference, again, bank],
    examples: ["trip pay --bank list.csv", "trip pay 2026-001 'TWD 133600' --on 2026-06-01 --reference 匯款"])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    if let file = arguments.text(Self.bank) { return try bank(file, arguments, console) }
    guard arguments.operands.count >= 2 else { throw .usage(.missingOperand("NUMBER AMOUNT", command: spec.name)) }
    let loaded = try LoadedTrip(Array(arguments.operands.dropFirst(2)), arguments, console)
    let store = InvoiceStore(loaded: loaded)
    let number = try store.number(arguments.operands[0])
    let money = try money(arguments.operands[1])
    let day: Day
    do { day = try arguments.day(Self.on) ?? loaded.today } catch { throw .usage(error) }
    guard let account = loaded.ledger.accounts.first(where: { $0.invoice == number }),
      account.total.contains(where: { $0.currency == money.currency })
    else { throw .badData(InvoiceMessages.otherCurrency(store.code(number))) }
    let payment = Account.Payment(money: money, on: day, reference: arguments.text(Self.reference) ?? "")
    guard arguments.has(Self.again) || !account.payments.contains(payment) else {
      throw .badData(InvoiceMessages.perhapsTwice(store.code(number)))
    }
    try store.write(
      [.paid(invoice: number, money, on: day, reference: payment.reference)], [], "payment \(store.code(number))",
      console)
    answer(report(account, payment, store), loaded, arguments, console)
    return .fine
  }

  private func answer(_ lines: [Sentence], _ loaded: LoadedTrip, _ arguments: Arguments, _ console: Console) {
    let words = lines.map { $0.text(loaded.language) }
    guard arguments.isJSON else { return console.print(words) }
    console.out(JSONWriter.text(["version": .number(1), "lines": .array(words.map { .string($0) })]))
  }

  private func bank(_ file: String, _ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let store = InvoiceStore(loaded: loaded)
    var list = BankList(store)
    for table in try ImportSource(file, console).tables { list.take(table) }
    guard list.isUnderstood else { throw .badData(InvoiceMessages.noBankColumns(file)) }
    if !list.facts.isEmpty { try store.write(list.facts, [], "bank list", console) }
    answer(list.lines, loaded, arguments, console)
    return list.isWhole ? .fine : .tripHasErrors
  }

  /// An exact sum above zero, such as TWD 133600.
  private func money(_ word: String) throws(CommandFailure) -> Money {
    guard let amount = try? PriceText.read(word), amount.isExact, amount.low > 0 else {
      throw .usage(
        .invalidValue(
          option: "AMOUNT", value: word,
          expected: Sentence(en: "a sum such as 'TWD 133600'", zhHant: "金額，例如 'TWD 133600'", ja: "'TWD 133600' のような金額"))
      )
    }
    return Money(amount.low, amount.currency)
  }

  private func report(_ account: Account, _ payment: Account.Payment, _ store: InvoiceStore) -> [Sentence] {
    var account = account
    account.payments.append(payment)
    let code = store.code(account.invoice)
    let twice = account.doubled.contains(payment) ? [InvoiceMessages.perhapsTwice(code)] : []
    guard let left = account.balance(payment.money.currency) else { return twice }
    if left < 0 {
      return twice + [InvoiceMessages.overpaid(code, MoneyText.sum([Money(-left, payment.money.currency)]))]
    }
    return twice + [
      InvoiceMessages.paid(code, MoneyText.sum([payment.money]), MoneyText.sum([Money(left, payment.money.currency)]))
    ]
  }
}
