package import TripCosting
package import TripModel

/// All envelopes of a trip, and what to order at the bank for them.
package struct CashPlan: Sendable {
  package let envelopes: [Envelope]
  /// Fees by currency.
  package let fees: [Amount]
  /// What is in the envelopes by currency, reserves included.
  package let contents: [Amount]
  /// Owed in cash for interpreters who were called off: no session hands it over, so it is in no envelope.
  package let calledOff: [(company: Company, amount: Amount)]

  /// - Parameter reserve: kept in each envelope for overtime, one amount a currency.
  package init(_ bills: [Bill], _ trip: Trip, reserve: [Money] = []) throws(CostingError) {
    let sessions = Dictionary(trip.sessions.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    let sharing = InterpreterSharing(trip)
    let numbers = Dictionary(
      trip.companies.enumerated().map { ($1.origin, $0) }, uniquingKeysWith: { first, _ in first })
    let payments = bills.flatMap { bill in CashPlan.payments(bill, sessions) }
    // Charges of one session keep the order of the roster.
    let people = Dictionary(
      trip.agreedInterpreters.filter(\.isComplete).map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = payments.enumerated().sorted {
      ($0.element.session.day, $0.offset) < ($1.element.session.day, $1.offset)
    }
    envelopes = sorted.enumerated().map { number, payment in
      let payment = payment.element
      let agreed = payment.charge.because.first.flatMap { people[$0] }
      let booking = CashPlan.booking(payment, numbers[payment.company.origin].map { sharing.shares[$0] } ?? [], trip)
      let sharers = sharing.groups.first { $0.booking == booking }?.companies.map { trip.companies[$0].id } ?? []
      return Envelope(
        number: number + 1, company: payment.company, session: payment.session, charge: payment.charge,
        interpreter: payment.interpreter, interpreters: payment.interpreters, sharedAs: booking?.shared,
        sharers: sharers.filter { $0 != payment.company.id },
        person: agreed?.who ?? "", reckoning: agreed.flatMap { trip.reckoning(of: $0) },
        reserve: reserve.first { $0.currency == payment.charge.amount.currency })
    }
    var (fees, contents): ([Amount], [Amount]) = ([], [])
    for envelope in envelopes {
      try Total.add(envelope.fee, to: &fees)
      try Total.add(try envelope.contents(), to: &contents)
    }
    var calledOff: [(company: Company, amount: Amount)] = []
    for bill in bills { calledOff += try CashPlan.calledOff(bill) }
    self.calledOff = calledOff
    self.fees = fees
    self.contents = contents
  }

  /// The first currency of a reserve that no envelope holds: it was meant for something that is not there.
  package func unused(_ reserve: [Money]) -> Currency? {
    reserve.map(\.currency).first { currency in !envelopes.contains { $0.currency == currency } }
  }

  package var currencies: [Currency] { contents.map(\.currency) }

  /// Summed over the envelopes: notes counted for the sum could not be split among them.
  package func bankOrder(_ currency: Currency) -> [NoteCount] {
    NoteCount.sum(envelopes.filter { $0.currency == currency }.map(\.notes))
  }

  /// What each company carries by currency.
  package func contentsByCompany() throws(CostingError) -> [(company: Company, amounts: [Amount])] {
    var groups: [(company: Company, amounts: [Amount])] = []
    var places: [Origin: Int] = [:]
    for envelope in envelopes {
      let place = places[envelope.company.origin] ?? groups.count
      if place == groups.count { groups.append((envelope.company, [])) }
      places[envelope.company.origin] = place
      try Total.add(try envelope.contents(), to: &groups[place].amounts)
    }
    return groups
  }

  /// A charge paid in cash, and which of the company's interpreters at the session it pays.
  private struct Payment {
    var company: Company
    var session: Session
    var charge: Charge
    var interpreter: Int
    var interpreters: Int
  }

  /// Charges of a session stand as they are priced: the company's own interpreters, then those it shares in the order of
  /// the groups; nil where they are not as many.
  private static func booking(
    _ payment: Payment, _ shares: [(InterpreterBooking, Share)], _ trip: Trip
  ) -> InterpreterBooking? {
    let sessions = trip.sessions
    let own = payment.company.interpreterBookings.filter { $0.shared == nil }
    let bookings = (own + shares.map(\.0)).filter { sessions[$0.session].origin == payment.session.origin }
    return bookings.count == payment.interpreters ? bookings[payment.interpreter - 1] : nil
  }

  private static func calledOff(_ bill: Bill) throws(CostingError) -> [(company: Company, amount: Amount)] {
    guard let company = bill.company else { return [] }
    return try Total.amounts(of: bill.charges.filter { $0.payment.isCash && $0.step == .leaving }).map { (company, $0) }
  }

  private static func payments(_ bill: Bill, _ sessions: [Origin: Session]) -> [Payment] {
    guard let company = bill.company else { return [] }
    let charges = bill.charges.filter(\.payment.isCash)
    var seen: [Origin: Int] = [:]
    return charges.compactMap { charge in
      guard let session = sessions[charge.item] else { return nil }
      seen[charge.item, default: 0] += 1
      return Payment(
        company: company, session: session, charge: charge, interpreter: seen[charge.item] ?? 1,
        interpreters: charges.count { $0.item == charge.item })
    }
  }
}
