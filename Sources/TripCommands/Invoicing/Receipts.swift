import TripCosting
import TripModel

/// What the ledger says came in, told apart by company and by whom it goes to.
struct Receipts {
  private let lines: [StatementLine]

  init(_ store: InvoiceStore, company: String? = nil) throws(CommandFailure) {
    lines = try StatementLine.all(store, company: company)
  }

  /// No invoice was issued.
  var isEmpty: Bool { lines.isEmpty }

  /// One sum a currency.
  ///
  /// - Parameter withWaiting: Whether what waits on a credited invoice, for no payee yet, is counted here.
  func paid(by company: String, to payee: Payee, withWaiting: Bool) -> [Money] {
    var sums: [Money] = []
    for line in lines where line.company == company && line.payee.map({ $0 == "\(payee)" }) ?? withWaiting {
      guard line.paid.units != 0 else { continue }
      if let index = sums.firstIndex(where: { $0.currency == line.paid.currency }) {
        sums[index].units &+= line.paid.units
      } else {
        sums.append(line.paid)
      }
    }
    return sums
  }
}
