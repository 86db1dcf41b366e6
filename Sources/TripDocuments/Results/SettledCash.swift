import TripCosting
import TripModel

/// What was paid to one interpreter beside what the envelopes for it hold.
struct SettledCash: Sendable {
  /// Codes of the companies that pay this interpreter.
  let companies: [String]
  let session: Session
  /// Which of the company's at the session; whoever it is, is named to nobody.
  let number: Int
  let contents: Amount
  let paid: Money

  /// Nil where nothing is known to have been paid, or no envelope is for it.
  init?(_ line: ConfirmedInterpreter, _ plan: CashPlan, _ trip: Trip) throws(CostingError) {
    guard let paid = line.paid else { return nil }
    let (place, session) = (line.place, trip.sessions[line.place.booking.session])
    let envelopes = plan.envelopes.filter { envelope in
      guard envelope.session.origin == session.origin else { return false }
      guard place.booking.shared == nil else { return envelope.sharedAs == place.booking.shared }
      return envelope.sharedAs == nil && (envelope.company.id, envelope.interpreter) == (place.company, place.number)
    }
    var sums: [Amount] = []
    for envelope in envelopes { try Total.add(try envelope.contents(), to: &sums) }
    guard let contents = sums.first else { return nil }
    (companies, self.session, number) = (envelopes.map(\.company.id), session, place.number)
    (self.contents, self.paid) = (contents, paid)
  }

  /// What came back; all of an envelope whose currency was not paid in.
  var left: [Money] {
    let spent = paid.currency == contents.currency ? paid.units : 0
    return spent < contents.low ? [Money(contents.low &- spent, contents.currency)] : []
  }

  /// What was paid beyond it.
  var lacked: [Money] {
    let had = paid.currency == contents.currency ? contents.low : 0
    return paid.units > had ? [Money(paid.units &- had, paid.currency)] : []
  }
}
