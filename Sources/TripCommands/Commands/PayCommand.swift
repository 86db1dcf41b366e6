import TripCosting
import TripFormats
import TripLedger
import TripModel
import TripReading

/// `trip pay NUMBER AMOUNT`: a payment that came in, went back, or was entered in error.
struct PayCommand: Command {
  static let on = OptionSpec(
    name: "on", placeholder: "DAY",
    help: Sentence(
      en: "the day it came in, went back or is taken back (default: today)", zhHant: "入帳、退款或沖回日（預設今天）",
      ja: "入金・返金・取消の日（既定は今日）"))
  static let reference = OptionSpec(
    name: "reference", placeholder: "TEXT", help: Sentence(en: "what the bank says of it", zhHant: "銀行備註", ja: "銀行の摘要"))

  static let again = OptionSpec(
    name: "again", placeholder: nil,
    help: Sentence(
      en: "record it though it seems entered twice, or its day is to come or before the invoice's",
      zhHant: "即使與先前一筆相同，或日期在未來、早於開立日，仍予登錄", ja: "以前の入金と同じでも、日付が先または発行日より前でも記録する"))
  static let bank = OptionSpec(
    name: "bank", placeholder: "FILE",
    help: Sentence(
      en: "a bank's list (CSV, XLSX): payments whose text names an invoice are recorded, the others asked about",
      zhHant: "銀行明細（CSV、XLSX）：備註含單號者自動登錄，其餘列出待確認", ja: "銀行明細（CSV・XLSX）：摘要に請求番号があるものを記録し、他は確認を求める"))

  static let refund = OptionSpec(
    name: "refund", placeholder: nil,
    help: Sentence(
      en: "the sum was given back to the company", zhHant: "此筆為退還該公司的款項", ja: "企業への返金として記録"))
  static let charges = OptionSpec(
    name: "charges", placeholder: nil,
    help: Sentence(
      en: "no money came: a bank's charge on the way, which the organiser bears", zhHant: "非收款：匯款途中被銀行扣取、由主辦單位負擔的匯費",
      ja: "入金ではなく、主催者が負担する銀行の振込手数料として記録"))
  static let payee = OptionSpec(
    name: "payee", placeholder: "WHO",
    help: Sentence(
      en: "into whose account it went: agency or association (default: told by the sum, else what is due first)",
      zhHant: "匯入何者帳戶：agency（旅行社）或 association（公會）；預設依金額判斷，否則先抵期限較早者",
      ja: "入金先の口座：agency（旅行会社）・association（協会）。既定は金額で判断し、不明なら期限の早いものから"))
  static let undo = OptionSpec(
    name: "undo", placeholder: "LINE",
    help: Sentence(
      en: "take back the payment on this line of the ledger; both lines stay", zhHant: "沖回帳冊該行的收款；兩行均保留",
      ja: "台帳のその行の入金を取り消す（両方の行が残る）"))
  static let reason = OptionSpec(
    name: "reason", placeholder: "TEXT",
    help: Sentence(en: "with --undo: why", zhHant: "搭配 --undo：原因", ja: "--undo と併用：理由"))

  let spec = CommandSpec(
    name: "pay",
    summary: Sentence(
      en: "record a payment for an invoice, or take one back", zhHant: "登錄通知單的收款，或沖回誤登", ja: "請求への入金を記録・取消"),
    operands: "NUMBER AMOUNT [FOLDER] | --bank FILE [FOLDER] | --undo LINE [FOLDER]", operandCount: 3,
    options: [on, reference, payee, again, refund, charges, bank, undo, reason, .by],
    examples: [
      "trip pay --bank list.csv", "trip pay 2026-001 'TWD 133600' --on 2026-06-01 --reference 匯款",
      "trip pay 2026-001 'TWD 1800' --refund", "trip pay 2026-001 'TWD 30' --charges", "trip pay --undo 4 --reason 誤登",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    do {
      try checkTogether(arguments)
      if let file = arguments.text(Self.bank) { return try bank(file, arguments, console) }
      if let line = try arguments.count(Self.undo, least: 1) { return try undo(line, arguments, console) }
      guard arguments.operands.count >= 2 else { throw UsageError.missingOperand("NUMBER AMOUNT", command: spec.name) }
      return try record(arguments, console)
    } catch { throw CommandFailure(error) }
  }

  /// No option is passed over in silence.
  private func checkTogether(_ arguments: Arguments) throws(UsageError) {
    for mode in [Self.bank, Self.undo] where arguments.has(mode) {
      for other in [Self.bank, Self.undo, Self.refund, Self.charges, Self.reference, Self.payee, Self.again]
      where other.name != mode.name && arguments.has(other) {
        throw .conflict("--\(mode.name)", "--\(other.name)")
      }
    }
    guard !arguments.has(Self.refund) || !arguments.has(Self.charges) else {
      throw .conflict("--refund", "--charges")
    }
    guard arguments.has(Self.undo) || !arguments.has(Self.reason) else { throw .conflict("--reason", "NUMBER AMOUNT") }
  }

  private func record(_ arguments: Arguments, _ console: Console) throws -> ExitCode {
    let loaded = try LoadedTrip(Array(arguments.operands.dropFirst(2)), arguments, console)
    let store = InvoiceStore(loaded: loaded)
    let (account, money) = (try store.account(arguments.operands[0]), try money(arguments.operands[1]))
    let code = store.code(account.invoice)
    guard account.currencies.contains(money.currency) else {
      throw CommandFailure.badData(PaymentMessages.otherCurrency(code, account.currencies, money.currency))
    }
    let day = try arguments.day(Self.on) ?? loaded.today
    let (isRefund, isCharge) = (arguments.has(Self.refund), arguments.has(Self.charges))
    let (signed, reference) = (isRefund ? -money : money, arguments.text(Self.reference) ?? "")
    if !arguments.has(Self.again) {
      try requireNew(signed, on: day, reference, account, isCharge: isCharge, store)
    }
    let heir = PaymentReport(store, loaded.ledger.accounts).heir(of: account, money.currency)
    if isRefund { try requireHeld(money, account, store) }
    if isCharge { try requireOpen(money, heir, store) }
    let target = try PaymentTarget(signed, heir, named: try payee(arguments), store)
    let ledger = try loaded.record(
      loaded.ledger.payment(
        of: signed, for: account, on: day, reference: reference, payee: target.payee, isCharge: isCharge),
      "payment \(code)", console)
    let report = PaymentReport(store, ledger.accounts)
    let words =
      isRefund
      ? report.refunded(money, account) : isCharge ? report.charged(money, account) : report.paid(money, account)
    answer(
      words + target.remarks
        + [PaymentMessages.entered(loaded.ledger.entries.count + 1, loaded.hint)],
      loaded, ledger, arguments, console)
    return .fine
  }

  /// Refuses what may be the same payment again, or a day that is hardly meant.
  private func requireNew(
    _ signed: Money, on day: Day, _ reference: String, _ account: Account, isCharge: Bool, _ store: InvoiceStore
  ) throws(CommandFailure) {
    let code = store.code(account.invoice)
    let isKnown = store.loaded.ledger.accounts.contains {
      $0.company == account.company && $0.has(signed, on: day, reference: reference)
    }
    guard !isKnown else { throw .badData(PaymentMessages.perhapsTwice(code)) }
    if !isCharge, let twin = account.payment(of: signed, on: day) {
      throw .badData(PaymentMessages.perhapsTwice(code, twin))
    }
    if let doubt = PaymentDay.doubt(day, account, store) { throw .badData(doubt + PaymentMessages.insist) }
  }

  /// Refuses to give back more than came in.
  private func requireHeld(_ money: Money, _ account: Account, _ store: InvoiceStore) throws(CommandFailure) {
    let came = (account.received(money.currency) ?? 0) &- (account.borne(money.currency) ?? 0)
    let has = Money(max(0, came), money.currency)
    guard has.units < money.units else { return }
    throw .badData(PaymentMessages.holdsLess(store.code(account.invoice), MoneyText.sum([has])))
  }

  /// Refuses charges of a bank beyond what is still to be paid.
  private func requireOpen(_ money: Money, _ heir: Account, _ store: InvoiceStore) throws(CommandFailure) {
    let open = Money(max(0, heir.balance(money.currency) ?? 0), money.currency)
    guard open.units < money.units else { return }
    throw .badData(PaymentMessages.chargesMore(store.code(heir.invoice), MoneyText.sum([open])))
  }

  private func undo(_ line: Int, _ arguments: Arguments, _ console: Console) throws -> ExitCode {
    guard let reason = arguments.text(Self.reason), !reason.isEmpty else {
      throw UsageError.missingOption("--reason", command: "pay --undo")
    }
    guard arguments.operands.count <= 1 else { throw UsageError.conflict("--undo", arguments.operands[0]) }
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let store = InvoiceStore(loaded: loaded)
    guard let (account, payment) = loaded.ledger.payment(onLine: line) else {
      throw CommandFailure.badData(PaymentMessages.noPayment(line, loaded.hint))
    }
    let day = try arguments.day(Self.on) ?? loaded.today
    guard day <= loaded.today else { throw CommandFailure.badData(PaymentMessages.dayToCome(day.iso)) }
    guard let facts = loaded.ledger.reversal(ofLine: line, on: day, reason: reason) else {
      throw CommandFailure.badData(PaymentMessages.takenBack(line))
    }
    let ledger = try loaded.record(facts, "reversal of line \(line)", console)
    answer(
      PaymentReport(store, ledger.accounts).reversed(payment, account), loaded, ledger, arguments, console)
    return .fine
  }

  private func bank(_ file: String, _ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    let loaded = try LoadedTrip(arguments.operands, arguments, console)
    let store = InvoiceStore(loaded: loaded)
    var list = BankList(store)
    for table in try ImportSource(file, console).tables { list.take(table) }
    guard list.isUnderstood else { throw .badData(PaymentMessages.noBankColumns(file)) }
    let ledger = list.facts.isEmpty ? loaded.ledger : try loaded.record(list.facts, "bank list", console)
    answer(list.lines, loaded, ledger, arguments, console)
    return list.isWhole ? .fine : .tripHasErrors
  }

  /// Words, and for programs the numbers of the lines that the ledger got.
  private func answer(
    _ lines: [Sentence], _ loaded: LoadedTrip, _ ledger: Ledger, _ arguments: Arguments, _ console: Console
  ) {
    let words = lines.map { $0.text(loaded.language) }
    guard arguments.isJSON else { return console.print(words) }
    let entered = ledger.entries.dropFirst(loaded.ledger.entries.count).map { JSONValue.whole($0.number) }
    console.out(
      JSONWriter.text([
        "version": .number(1), "lines": .array(words.map { .string($0) }), "entered": .array(entered),
      ]))
  }

  private func payee(_ arguments: Arguments) throws(UsageError) -> String? {
    guard let word = arguments.text(Self.payee) else { return nil }
    let payees = [Payee.agency, .association].map(\.key)
    guard payees.contains(word) else {
      throw .invalidValue(option: "--payee", value: word, expected: Sentence.list(payees))
    }
    return word
  }

  /// An exact sum above zero, such as TWD 133600.
  private func money(_ word: String) throws(CommandFailure) -> Money {
    guard let amount = try? PriceText.read(word), amount.isExact, 1...Account.Payment.most ~= amount.low else {
      throw .usage(
        .invalidValue(
          option: "AMOUNT", value: word,
          expected: Sentence(en: "a sum such as 'TWD 133600'", zhHant: "金額，例如 'TWD 133600'", ja: "'TWD 133600' のような金額"))
      )
    }
    return Money(amount.low, amount.currency)
  }
}
