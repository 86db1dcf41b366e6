import TripCosting
import TripDocuments
import TripLedger
import TripModel

extension StandingNotice {
  /// None where the ledger is not whole, which checks tell.
  static func byCompany(_ loaded: LoadedTrip) -> [String: StandingNotice] {
    guard !loaded.ledger.accounts.isEmpty, loaded.ledger.problems.isEmpty else { return [:] }
    return byCompany(StatementLine.readable(InvoiceStore(loaded: loaded)))
  }

  /// By the company's code.
  static func byCompany(_ lines: [StatementLine]) -> [String: StandingNotice] {
    Dictionary(grouping: lines.filter(\.isStanding), by: \.company)
      .mapValues { StandingNotice(parts: $0.compactMap(Part.init)) }
  }
}

extension StandingNotice.Part {
  /// Nil for what has no day, or asks for nothing.
  fileprivate init?(_ line: StatementLine) {
    guard let payee = line.payee.flatMap(Payee.init(key:)), let due = line.due, line.asked.units > 0
    else { return nil }
    let isWhole = line.title == InvoiceRecord.payee(payee.key)
    self.init(payee: payee, due: due, title: isWhole ? nil : line.title, asked: line.asked, left: line.balance)
  }
}
