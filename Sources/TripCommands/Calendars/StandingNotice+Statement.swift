import TripCosting
import TripDocuments
import TripLedger
import TripModel

extension StandingNotice {
  /// None where the ledger is not whole, which checks tell.
  static func all(_ loaded: LoadedTrip) -> [StandingNotice] {
    guard !loaded.ledger.accounts.isEmpty, loaded.ledger.problems.isEmpty else { return [] }
    return all(StatementLine.readable(InvoiceStore(loaded: loaded)))
  }

  /// One a company.
  static func all(_ lines: [StatementLine]) -> [StandingNotice] {
    var parts: [String: [Part]] = [:]
    for line in lines where line.isStanding { parts[line.company, default: []] += Part(line).map { [$0] } ?? [] }
    return parts.map { StandingNotice(company: $0.key, parts: $0.value) }
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
