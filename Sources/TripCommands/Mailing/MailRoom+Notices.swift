import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

extension MailRoom {
  /// What was issued, printed from its frozen record; before that the notice as it stands.
  func invoice(
    _ number: Int, _ remarks: inout [Sentence]
  ) throws -> ([MailField: String], [(MailAttachment, String)])? {
    guard billed.contains(number) else { return nil }
    let (values, bill) = (MailValues(trip, language), try maker.bill(ofCompany: number))
    let company = values.company(number)
    guard let account = loaded.ledger.standing(trip.companies[number].id) else {
      let title = text(Words.invoiceTitle(isEstimate: bill.isEstimate))
      let file = file("companies/\(folders[number])/invoice.html", as: "\(title)-\(folders[number]).html")
      return (company.merging(try values.bill(bill)) { _, new in new }, [file].compactMap(\.self))
    }
    let record = try store.record(account.invoice)
    // It still asks for who has left since; the settlement tells what is owed.
    guard store.overtaking(account).isEmpty else {
      remarks.append(MailMessages.overtaken(trip.companies[number].id, record.code, loaded.hint))
      return nil
    }
    let standing = standing(account, record)
    // Nothing records a mail that was sent. Who pays or is paid back by a notice has it; what was carried there tells nothing.
    if standing.open.isEmpty, account.payments.contains(where: { $0.reversal == nil }) {
      remarks.append(MailMessages.paid(trip.companies[number].id, record.code))
      return nil
    }
    let replaced = store.replaced(before: account.invoice, company: account.company)
    let fields = try values.issued(record, bill, standing, replaces: replaced, today: loaded.today)
    let title = text(Words.invoiceTitle(isEstimate: false))
    let before = store.account(before: account.invoice, company: account.company)?.issued.line ?? 0
    let withdrawals = loaded.ledger.withdrawals(of: account.company, after: before, until: account.issued.line)
    return (
      company.merging(fields) { _, new in new },
      [try attached(record.code, title)] + credit(replaced) + (try withdrawals.map(settled))
    )
  }

  /// The settlement of a withdrawal that no later notice tells; nil once money went back for it.
  ///
  /// - Parameter isNamed: Whether it was asked for by name, and is written again.
  func settlement(_ number: Int, isNamed: Bool) throws -> ([MailField: String], [(MailAttachment, String)])? {
    let company = trip.companies[number].id
    let standing = loaded.ledger.standing(company)?.issued.line
    let all = loaded.ledger.withdrawals(of: company, after: isNamed ? 0 : standing ?? 0)
    guard let last = all.last, isNamed || !wasPaidBack(company, after: last.line) else { return nil }
    let record = try store.leavingRecord(last.number)
    let replaced = standing == nil ? store.replaced(before: .max, company: company) : nil
    let values = MailValues(trip, language)
    return (
      values.company(number).merging(values.settlement(record, replaces: replaced)) { _, new in new },
      try all.map(settled) + credit(replaced)
    )
  }

  private func wasPaidBack(_ company: String, after line: Int) -> Bool {
    loaded.ledger.accounts.filter { $0.company == company }.flatMap(\.payments).contains { payment in
      payment.reversal == nil && payment.money.units < 0 && payment.entered.line > line
    }
  }

  private func standing(_ account: Account, _ record: InvoiceRecord) -> NoticeStanding {
    let lines = StatementLine.lines(account, record, store)
    let open = lines.filter { $0.balance.units > 0 }
    let overdue = open.filter(\.isOverdue)
    let totals = StatementTotal.all(lines)
    return NoticeStanding(
      open: totals.filter { $0.open > 0 }.map { Money($0.open, $0.currency) },
      over: totals.filter { $0.inFavour > 0 }.map { Money($0.inFavour, $0.currency) },
      overdue: StatementTotal.all(overdue).map { Money($0.open, $0.currency) },
      overdueSince: overdue.compactMap(\.due).min()?.advanced(by: 1), days: open.compactMap(\.due),
      hasReceived: account.currencies.contains { account.received($0) != 0 })
  }

  private func settled(_ withdrawal: (line: Int, number: Int)) throws(CommandFailure) -> (MailAttachment, String) {
    try attached(store.withdrawalCode(withdrawal.number), text(Words.leavingPaper))
  }

  /// None where a version of this program wrote it that froze no record of it.
  private func credit(_ replaced: InvoiceRecord.Replaced?) -> [(MailAttachment, String)] {
    guard let replaced, let file = try? attached(replaced.credit, text(InvoiceWords.creditTitle)) else { return [] }
    return [file]
  }

  private func attached(_ code: String, _ title: String) throws(CommandFailure) -> (MailAttachment, String) {
    let page = HTMLWriter.bytes(try store.page(code, language))
    return (MailAttachment(name: "\(title)-\(code).html", .html, page), InvoiceStore.page(code))
  }
}
