package import TripCosting
package import TripModel

/// Prices companies of a trip, and what-ifs.
package struct BillMaker: Sendable {
  package let trip: Trip
  private let prices: PriceList
  private let parties: [Party]
  private let groups: [[Int]]
  private let titles: [Origin: Sentence]
  /// Titles by the line that agrees on an interpreter, where more than half a day is charged.
  private let agreedTitles: [Origin: Sentence]
  private let rooms: OpenRooms

  /// No delegation has more; whoever prices a ministry's roster waits for no rooming.
  private static let mostRoomed = 2_000

  package init(_ trip: Trip) {
    self.trip = trip
    prices = trip.priceList
    parties = trip.parties
    groups = trip.delegatesByCompany
    titles = BillMaker.titles(trip)
    agreedTitles = BillMaker.agreedTitles(trip)
    rooms = OpenRooms(trip, upTo: BillMaker.mostRoomed)
  }

  package func bill(ofCompany number: Int) throws(CostingError) -> Bill {
    let people = groups[number].map { trip.delegates[$0] }
    let leaving = trip.leavingCharges(of: number)
    var bill = try bill(parties[number], trip.companies[number], people, leaving, sends: !people.isEmpty)
    bill.hasOpenRoom = rooms.question(ofCompany: number) != nil
    return bill
  }

  /// A company that joins the roster, without a category and in twin rooms: so many people, interpreters at the first so many sessions that offer one.
  ///
  /// Throws ``CostingError/unknownItem(payer:index:)`` where there are fewer such sessions.
  package func whatIf(
    people: Int, interpreters: Int, options: [Int], registered: Day?
  ) throws(CostingError) -> Bill {
    let personal = options.filter { trip.options[$0].scope == .person }
    let twin = trip.rooms.firstIndex { $0.kind == .twin }
    let members = (0..<people).map { place in
      var member = Party.Member(origin: .none, registered: registered, options: personal)
      member.bed = twin.map { .init(room: $0, part: place % RoomWish.twin.sleeps) }
      return member
    }
    var party = Party(
      company: .none, members: members, options: options.filter { trip.options[$0].scope == .company },
      interpreters: Array(0..<interpreters))
    party.registered = registered
    party.delegation += parties.first?.delegation ?? 0
    trip.settleForAll(&party)
    return try bill(party, nil, [])
  }

  /// - Parameters:
  ///   - leaving: What the company was charged for those who left.
  ///   - sends: Whether anybody of it travels; who sends nobody pays for nothing but that.
  private func bill(
    _ party: Party, _ company: Company?, _ people: [Delegate], _ leaving: [Charge] = [], sends: Bool = true
  ) throws(CostingError) -> Bill {
    let charges = (sends ? try prices.charges(for: party) : []) + leaving
    let totals = try Total.totals(of: charges)
    // Who sends nobody owes for having left: one sum, not a deposit and a final payment.
    let parts = sends ? try prices.dueParts(of: charges, for: party).filter { !$0.isNothing } : []
    let named = people + trip.withdrawals.flatMap(\.people)
    let byOrigin = Dictionary(named.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    return Bill(
      company: company, people: people, headCount: party.members.count, charges: charges,
      lines: try lines(charges, byOrigin), payable: totals.filter { !$0.payment.isCash },
      cash: totals.filter { $0.payment.isCash }, parts: parts)
  }

  private func lines(_ charges: [Charge], _ people: [Origin: Delegate]) throws(CostingError) -> [BillLine] {
    var lines: [BillLine] = []
    for charge in charges {
      let person = charge.person.flatMap { people[$0] }
      if let last = lines.indices.last(where: { lines[$0].continues(charge) }) {
        lines[last].count += charge.quantity
        lines[last].sum = try lines[last].sum.adding(charge.amount)
        if let person { lines[last].people.append(person) }
        lines[last].because += charge.because.filter { !lines[last].because.contains($0) }
      } else {
        lines.append(
          BillLine(
            step: charge.step, item: charge.item, title: title(charge), people: person.map { [$0] } ?? [],
            count: charge.quantity, unit: charge.unit, sum: charge.amount, payee: charge.payee, payment: charge.payment,
            because: charge.because, share: charge.share))
      }
    }
    return lines
  }

  private func title(_ charge: Charge) -> Sentence {
    let agreed = charge.because.first.flatMap { agreedTitles[$0] }
    var title = agreed ?? titles[charge.item] ?? Sentence(verbatim: "")
    if charge.step == .leaving {
      if charge.payment.isCash { title = Words.calledOff }
      if trip.withdrawals.contains(where: { $0.origin == charge.item }) == false { title = title + Words.unsettled }
    }
    return charge.share.map { title + Words.shared(by: $0.count) } ?? title
  }

  private static func agreedTitles(_ trip: Trip) -> [Origin: Sentence] {
    let sessions = trip.sessions
    let titles = trip.agreedInterpreters.compactMap { line -> (Origin, Sentence)? in
      guard let reckoning = trip.reckoning(of: line), reckoning.isMoreThanHalfADay else { return nil }
      let session = sessions[line.place.booking.session]
      return (line.origin, Words.interpreter(at: session, reckoning, trip.provider(of: line)?.terms))
    }
    return Dictionary(titles, uniquingKeysWith: { first, _ in first })
  }

  private static func titles(_ trip: Trip) -> [Origin: Sentence] {
    var titles: [Origin: Sentence] = [:]
    for fare in trip.fares { titles[fare.origin] = fare.title.sentence }
    for option in trip.options { titles[option.origin] = option.title.sentence }
    for room in trip.rooms { titles[room.origin] = room.title.sentence }
    if let night = trip.extraNight { titles[night.origin] = night.title.sentence }
    for adjustment in trip.adjustments { titles[adjustment.origin] = adjustment.title.sentence }
    for session in trip.sessions { titles[session.origin] = Words.interpreter(at: session) }
    for line in trip.withdrawals { titles[line.origin] = Words.leavingCharge(line.on) }
    return titles
  }
}

extension BillLine {
  fileprivate func continues(_ charge: Charge) -> Bool {
    step == charge.step && item == charge.item && unit == charge.unit && payment == charge.payment
      && payee == charge.payee
      && share == charge.share
  }
}
