extension Ledger {
  /// Every invoice that was issued, in the order of their numbers.
  package var accounts: [Account] {
    var accounts: [Account] = []
    for entry in entries {
      switch entry.fact {
      case .issued(let invoice, let company, let total, _):
        accounts.append(Account(invoice: invoice, company: company, total: total, at: entry.at))
      case .paid(let invoice, let money, let day, let reference):
        guard let index = accounts.firstIndex(where: { $0.invoice == invoice }) else { continue }
        accounts[index].payments.append(.init(money: money, on: day, reference: reference))
      case .credited(let note, let invoice, _):
        guard let index = accounts.firstIndex(where: { $0.invoice == invoice }) else { continue }
        accounts[index].creditNote = note
      case .sent, .withdrew, .forgot: continue
      }
    }
    return accounts.sorted { $0.invoice < $1.invoice }
  }

  /// The invoice of a company that still stands.
  package func standing(_ company: String) -> Account? {
    accounts.last { $0.company == company && $0.creditNote == nil }
  }
}
