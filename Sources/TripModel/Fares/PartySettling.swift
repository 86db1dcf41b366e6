package import TripCosting

extension Trip {
  /// What was confirmed for everybody, for a company that is not on the roster.
  package func settleForAll(_ party: inout Party) { PartySettling(self).settle(&party, nil, []) }
}

/// Puts confirmed prices in the place of announced ones, for one company after the other.
struct PartySettling {
  private let confirmed: ConfirmedPrices
  private let prices: PriceList
  /// Whether anything is due so many days after confirmation.
  private let countsDays: Bool

  init(_ trip: Trip) {
    confirmed = ConfirmedPrices(trip)
    prices = trip.announcedPrices
    countsDays = prices.instalments.contains {
      if case .daysAfterConfirmation = $0.due { true } else { false }
    }
  }

  /// - Parameter people: places on the roster of the party's members; none for a what-if.
  func settle(_ party: inout Party, _ company: Int?, _ people: [Int]) {
    if countsDays || !confirmed.isEmpty, company != nil { party.confirmed = day(party, company, people) }
    guard !confirmed.isEmpty else { return }
    for place in party.members.indices {
      let person = people.indices.contains(place) ? people[place] : nil
      if let line = fare(place, party, company, person) {
        party.members[place].confirmed = .init(origin: line.origin, price: line.price)
      }
      for (item, step, index) in items(of: place, party) {
        settle(&party, item, step, index, member: place, company, person)
      }
    }
    for (item, step, index) in items(ofCompany: party) {
      settle(&party, item, step, index, member: nil, company, nil)
    }
  }

  /// Once every person has an exact price, the day of the last one: when it was confirmed, or, where the announced one
  /// is exact, when the person was registered.
  private func day(_ party: Party, _ company: Int?, _ people: [Int]) -> Day? {
    var last: Day?
    for place in party.members.indices {
      let person = people.indices.contains(place) ? people[place] : nil
      let isExact = fare(of: place, party).map { prices.fares[$0].amount.isExact } ?? false
      let registered = isExact ? party.members[place].registered : nil
      guard let day = fare(place, party, company, person)?.on ?? registered else { return nil }
      last = max(last ?? day, day)
    }
    return last
  }

  private typealias Booked = (item: Confirmation.Item, step: PricingStep, index: Int)

  private func fare(_ place: Int, _ party: Party, _ company: Int?, _ person: Int?) -> Confirmation? {
    fare(of: place, party).flatMap { confirmed.latest(of: .fare($0), company: company, person: person) }
  }

  private func fare(of place: Int, _ party: Party) -> Int? {
    prices.fares.firstIndex { $0.when.holds(in: party.circumstance(of: place)) }
  }

  private func items(of place: Int, _ party: Party) -> [Booked] {
    let member = party.members[place]
    let bed: [Booked] = member.bed.map { [(.room($0.room), .room, $0.room)] } ?? []
    let night: [Booked] = member.extraNights > 0 ? [(.extraNight, .night, 0)] : []
    return bed + night + Set(member.options).sorted().map { (.option($0), .option, $0) }
      + adjustments(isPerCompany: false)
  }

  private func items(ofCompany party: Party) -> [Booked] {
    Set(party.options).sorted().map { (.option($0), .option, $0) } + adjustments(isPerCompany: true)
  }

  private func adjustments(isPerCompany: Bool) -> [Booked] {
    prices.adjustments.indices.filter { prices.adjustments[$0].isPerCompany == isPerCompany }
      .map { (.adjustment($0), prices.adjustments[$0].step, $0) }
  }

  private func settle(
    _ party: inout Party, _ item: Confirmation.Item, _ step: PricingStep, _ index: Int, member: Int?, _ company: Int?,
    _ person: Int?
  ) {
    guard let line = confirmed.latest(of: item, company: company, person: person) else { return }
    party.settled.append(
      Party.Settled(
        step: step, index: index, member: member, confirmed: .init(origin: line.origin, price: line.price)))
  }
}
