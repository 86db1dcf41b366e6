import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// The frozen records of issued invoices, in `issued/` of the trip folder.
struct InvoiceStore {
  let loaded: LoadedTrip

  static func path(_ code: String) -> String { "issued/\(code).json" }

  /// As printed, such as 2026-003; of an issued one as it was issued.
  func code(_ number: Int) -> String { coded(.invoice, number) }

  func creditCode(_ number: Int) -> String { coded(.creditNote, number) }

  func withdrawalCode(_ number: Int) -> String { coded(.withdrawal, number) }

  private func coded(_ counter: Fact.Counted.Counter, _ number: Int) -> String {
    loaded.records.code(counter, number)
      ?? InvoiceNumbering(loaded.trip).code(Fact.Counted(counter: counter, number: number))
  }

  func salt(_ code: String) -> String { "issued/\(code).salt" }

  static func page(_ code: String) -> String { "issued/\(code).html" }

  /// The invoice behind a code or a plain number.
  func account(_ word: String) throws(CommandFailure) -> Account {
    if let account = loaded.ledger.accounts.first(where: { code($0.invoice) == word || String($0.invoice) == word }) {
      return account
    }
    throw .badData(InvoiceMessages.unknown(word, loaded.hint))
  }

  /// Withdrawals recorded since it was issued, as printed; while it stands, it still asks for who left.
  func overtaking(_ account: Account) -> [String] {
    guard account.credit == nil else { return [] }
    return loaded.ledger.withdrawals(of: account.company, after: account.issued.line).map { withdrawalCode($0.number) }
  }

  /// The company's last notice before another one.
  func account(before number: Int, company: String) -> Account? {
    loaded.ledger.accounts.filter { $0.company == company && $0.invoice < number }.max { $0.invoice < $1.invoice }
  }

  /// The same, where it was credited.
  func replaced(before number: Int, company: String) -> InvoiceRecord.Replaced? {
    guard let last = account(before: number, company: company), let credit = last.credit else { return nil }
    return InvoiceRecord.Replaced(code: code(last.invoice), credit: creditCode(credit.note))
  }

  /// What came in for credited invoices of the company, counts for none that stands, and is asked for by a new one.
  func waiting(_ record: InvoiceRecord) -> [(from: Int, money: Money)] {
    loaded.ledger.accounts.filter { $0.company == record.company && $0.credit != nil }.flatMap { account in
      waiting(account).filter { record.money.map(\.currency).contains($0.currency) }.map { (account.invoice, $0) }
    }
  }

  /// The lines that carry it to the new one, each with the payee who has it.
  func carrying(_ waiting: [(from: Int, money: Money)], to invoice: Int) throws(CommandFailure) -> [Fact] {
    var facts: [Fact] = []
    for (from, money) in waiting {
      guard let account = loaded.ledger.accounts.first(where: { $0.invoice == from }) else { continue }
      let split = PayeeSplit(account, try record(from))
      for payee in split.payees {
        let part = Money(split.paid(payee, money.currency), money.currency)
        if part.units != 0 { facts.append(.carried(from: from, to: invoice, [part], payee: payee)) }
      }
    }
    return facts
  }

  /// The same as the new one's paper tells it.
  func carried(_ facts: [Fact]) -> [InvoiceRecord.Carried] {
    facts.flatMap { fact -> [InvoiceRecord.Carried] in
      guard case .carried(let from, _, let sums, let payee) = fact else { return [] }
      return sums.map { InvoiceRecord.Carried(code: code(from), $0, payee: payee) }
    }
  }

  /// What came in for an invoice, where that is anything.
  func waiting(_ account: Account) -> [Money] {
    account.currencies.compactMap { currency in
      account.received(currency).flatMap { $0 > 0 ? Money($0, currency) : nil }
    }
  }
}
