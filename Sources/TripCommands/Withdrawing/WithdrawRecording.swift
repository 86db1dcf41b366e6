import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripStorage

/// `trip withdraw --record`: lines of withdrawals.csv, a frozen settlement and a line of the ledger, together.
struct WithdrawRecording {
  static let file = "withdrawals.csv"

  let report: WithdrawReport
  let loaded: LoadedTrip
  /// What is charged, one sum a currency.
  private let charge: [Money]
  private let due: Day?
  private let standing: InvoiceRecord?

  init(
    _ subject: LeavingSubject, _ loaded: LoadedTrip, _ notice: Moment, _ arguments: Arguments
  ) throws {
    self.loaded = loaded
    let agreed = try WithdrawRecording.agreed(arguments)
    report = try WithdrawReport(subject, loaded, notice, agreed: agreed, isTrial: false)
    try loaded.requireWholeLedger()
    guard !report.subject.people.isEmpty else { throw CommandFailure.badData(WithdrawWords.nobody) }
    guard notice.day <= loaded.today else {
      throw CommandFailure.badData(WithdrawWords.dayToCome(notice.day.iso))
    }
    if let registered = report.registered, notice.day < registered {
      throw CommandFailure.badData(WithdrawWords.beforeRegistration(notice.day.iso, registered.iso))
    }
    charge = try WithdrawRecording.charge(report)
    due = try arguments.day(WithdrawCommand.due)
    if let due, due < notice.day {
      throw CommandFailure.badData(WithdrawWords.dueBeforeNotice(due.iso, notice.day.iso))
    }
    standing = try WithdrawRecording.standing(report)
  }

  private static func agreed(_ arguments: Arguments) throws(CommandFailure) -> [Money]? {
    guard let word = arguments.text(WithdrawCommand.charge) else { return nil }
    guard let money = MoneyText.exact(word), money.units >= 0 else { throw .badData(WithdrawWords.noCharge(word, nil)) }
    return [money]
  }

  /// What was agreed on, else what the ladder says, as long as that is exact.
  private static func charge(_ report: WithdrawReport) throws(CommandFailure) -> [Money] {
    let currencies = report.account?.sums.map(\.fee.currency) ?? []
    if let agreed = report.agreed {
      guard let other = agreed.first(where: { !currencies.isEmpty && !currencies.contains($0.currency) }) else {
        return agreed
      }
      throw .badData(WithdrawWords.noCharge(ConfirmWords.written(other), currencies.first.map(CurrencyCodes.code)))
    }
    guard let account = report.account else { throw .badData(WithdrawWords.chargeNeeded(nil, report.loaded.hint)) }
    var charge: [Money] = []
    for cost in account.sums {
      let owed: Amount
      do { owed = try cost.owed() } catch { throw CommandFailure(error) }
      guard owed.isExact else { throw .badData(WithdrawWords.chargeNeeded(owed, report.loaded.hint)) }
      guard owed.low >= 0 else { throw .badData(WithdrawWords.belowZero(owed)) }
      charge.append(Money(owed.low, owed.currency))
    }
    return charge
  }

  /// The invoice that stands; refused where it asks for other prices than those from which the charge was worked out.
  private static func standing(_ report: WithdrawReport) throws(CommandFailure) -> InvoiceRecord? {
    let loaded = report.loaded
    let company = loaded.trip.companies[report.subject.company].id
    guard let account = loaded.ledger.standing(company) else { return nil }
    let store = InvoiceStore(loaded: loaded)
    let (old, now) = (try store.record(account.invoice), try store.draft(report.subject.company, mayCashBeOpen: true))
    guard now.asksSame(as: old) else {
      throw .badData(
        InvoiceMessages.differs(old.code, MoneyText.sum(old.money), MoneyText.sum(now.money))
          + WithdrawWords.reckonedOnInvoice)
    }
    return old
  }

  func carryOut(_ console: Console) throws(CommandFailure) -> Answer {
    let (store, trip) = (InvoiceStore(loaded: loaded), loaded.trip)
    let number = loaded.ledger.nextWithdrawal
    let code = store.withdrawalCode(number)
    let record = LeavingRecord(
      number: number, code: code, day: loaded.today, report.subject, trip,
      notice: LeavingWords.notice(report.notice, report.daysBefore), invoice: standing?.code, charge: charge,
      sections: try report.sections())
    var table = try RosterFile<WithdrawalColumn>(Self.file, loaded.files)
    for row in rows { table.add(row) }
    let company = trip.companies[report.subject.company].id
    try store.freeze(
      record, as: code, LeavingPaper(record, loaded.paperLanguage).page, console,
      and: [.put(path: Self.file, bytes: table.bytes, isPersonal: true)], basis: [Self.file: table.original]
    ) { paper in
      [
        .withdrew(
          number: number, company: company, people: report.subject.people.count, on: report.notice.day, charge: charge,
          paper: paper)
      ]
    }
    return Answer(
      code: code, page: InvoiceStore.page(code), line: loaded.ledger.entries.count + 1, company: company,
      invoice: standing?.code, hasManifest: loaded.ledger.nextManifest > 1, excess: excess, others: others,
      hint: loaded.hint)
  }

  /// What was agreed on beyond the whole fee: perhaps a slip, perhaps a loss that was proven.
  private var excess: (charge: Money, fee: Amount)? {
    for sum in report.account?.sums ?? [] {
      guard let most = sum.fee.high, let money = report.agreed?.first(where: { $0.currency == sum.fee.currency }) else {
        continue
      }
      if money.units > most { return (money, sum.fee) }
    }
    return nil
  }

  /// Notices of other companies that ask for a price which no longer holds.
  private var others: [String] {
    let store = InvoiceStore(loaded: loaded)
    return report.effects.prices.changes.filter {
      !$0.isCash && $0.company.id != loaded.trip.companies[report.subject.company].id
    }
    .compactMap { loaded.ledger.standing($0.company.id) }.map { store.code($0.invoice) }
  }

  /// One line a currency; the company alone where all of it leaves.
  private var rows: [[WithdrawalColumn: String]] {
    let (subject, notice) = (report.subject, report.notice)
    // Who is the last is named, too: a line of the company alone would take off the roster whoever signs up later.
    let person = subject.isNamed ? subject.people.first.map { loaded.trip.delegates[$0] } : nil
    var row: [WithdrawalColumn: String] = [
      .company: loaded.trip.companies[subject.company].id, .on: notice.day.iso, .by: loaded.by,
      .due: due?.iso ?? "", .name: person.map { $0.name.isEmpty ? $0.latinName : $0.name } ?? "",
    ]
    if let owed = report.owedToInterpreters { row[.interpreters] = ConfirmWords.written(owed) }
    if notice.minutes < Moment.endOfDay { row[.at] = DayText.paddedClock(notice.minutes) }
    guard !charge.isEmpty else { return [row] }
    return charge.enumerated().map { place, money in
      // What is owed to interpreters stands once.
      row.merging([.charge: ConfirmWords.written(money), .interpreters: place == 0 ? row[.interpreters] ?? "" : ""]) {
        $1
      }
    }
  }

  /// What was done, and what is to do.
  struct Answer {
    var code: String
    var page: String
    /// In the ledger.
    var line: Int
    var company: String
    /// The notice that stands and asks for too much now.
    var invoice: String?
    var hasManifest: Bool
    var excess: (charge: Money, fee: Amount)?
    var others: [String]
    var hint: CommandHint

    var sentences: [Sentence] {
      [WithdrawWords.recorded(code, page, line, hint)]
        + (invoice.map { [WithdrawWords.reissue($0, company, hint)] } ?? [])
        + (others.isEmpty ? [] : [WithdrawWords.othersDiffer(others)])
        + (excess.map { [WithdrawWords.aboveFee($0.charge, $0.fee)] } ?? [])
        + (hasManifest ? [WithdrawWords.sendManifest(hint)] : [])
    }
  }
}
