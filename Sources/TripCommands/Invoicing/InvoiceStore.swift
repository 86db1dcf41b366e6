import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// The frozen records of issued invoices, in `issued/` of the trip folder.
struct InvoiceStore {
  let loaded: LoadedTrip

  static func path(_ code: String) -> String { "issued/\(code).json" }

  /// 2026-003: the year of departure, so that numbers of two trips are told apart, and the ledger's counter.
  func code(_ number: Int) -> String { coded("", number) }

  func creditCode(_ number: Int) -> String { coded("CN-", number) }

  private func coded(_ mark: String, _ number: Int) -> String {
    let year = loaded.trip.firstDay.map { "\($0.calendar.year)-" } ?? ""
    let digits = String(number)
    return mark + year + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  func salt(_ code: String) -> String { "issued/\(code).salt" }

  static func page(_ code: String) -> String { "issued/\(code).html" }

  /// The invoice behind a code or a plain number.
  func account(_ word: String) throws(CommandFailure) -> Account {
    if let account = loaded.ledger.accounts.first(where: { code($0.invoice) == word || String($0.invoice) == word }) {
      return account
    }
    throw .badData(InvoiceMessages.unknown(word))
  }

  /// What came in for credited invoices of the company, counts for none that stands, and is asked for by a new one.
  func waiting(_ record: InvoiceRecord) -> [(from: Int, money: Money)] {
    loaded.ledger.accounts.filter { $0.company == record.company && $0.credit != nil }.flatMap { account in
      waiting(account).filter { record.money.map(\.currency).contains($0.currency) }.map { (account.invoice, $0) }
    }
  }

  /// What came in for an invoice, where that is anything.
  func waiting(_ account: Account) -> [Money] {
    account.currencies.compactMap { currency in
      account.received(currency).flatMap { $0 > 0 ? Money($0, currency) : nil }
    }
  }
}
