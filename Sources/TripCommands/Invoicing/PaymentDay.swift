import TripCosting
import TripLedger
import TripModel

/// The day on which money for an invoice can have come in.
enum PaymentDay {
  /// What is odd about it; nil where nothing is.
  static func doubt(_ day: Day, _ account: Account, _ store: InvoiceStore) -> Sentence? {
    if day > store.loaded.today { return PaymentMessages.dayToCome(day.iso) }
    let code = store.code(account.invoice)
    return day < account.issued.day ? PaymentMessages.dayBeforeIssue(day.iso, code, account.issued.day.iso) : nil
  }
}
