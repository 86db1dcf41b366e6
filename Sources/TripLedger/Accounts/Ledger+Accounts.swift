extension Ledger {
  /// The invoice of a company that still stands.
  package func standing(_ company: String) -> Account? {
    accounts.last { $0.company == company && $0.credit == nil }
  }

  /// Whose payment stands on a line; nil where the line holds no payment.
  package func payment(onLine line: Int) -> (account: Account, payment: Account.Payment)? {
    for account in accounts {
      if let payment = account.payments.first(where: { $0.entered.line == line }) { return (account, payment) }
    }
    return nil
  }
}
