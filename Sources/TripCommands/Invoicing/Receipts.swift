import TripCosting
import TripLedger
import TripModel

/// What the ledger says came in, told apart by company and by who has it.
struct Receipts {
  private var paid: [(company: String, split: PayeeSplit, currencies: [Currency])] = []

  init(_ store: InvoiceStore, company: String? = nil) throws(CommandFailure) {
    for account in store.loaded.ledger.accounts where company.map({ $0 == account.company }) ?? true {
      paid.append((account.company, PayeeSplit(account, try store.record(account.invoice)), account.currencies))
    }
  }

  /// No invoice was issued.
  var isEmpty: Bool { paid.isEmpty }

  /// One sum a currency; what waits on credited invoices is counted for who has it.
  func paid(by company: String, to payee: Payee) -> [Money] {
    var sums: [Money] = []
    for account in paid where account.company == company {
      for currency in account.currencies { Self.add(account.split.paid(payee.key, currency), currency, to: &sums) }
    }
    return sums.filter { $0.units != 0 }
  }

  private static func add(_ units: Int64, _ currency: Currency, to sums: inout [Money]) {
    if let index = sums.firstIndex(where: { $0.currency == currency }) {
      sums[index].units &+= units
    } else {
      sums.append(Money(units, currency))
    }
  }
}
