package import TripCosting
package import TripModel

/// What those who stay pay by invoice once a withdrawal has made the delegation smaller: another fare may hold.
package struct LeavingPrices: Sendable {
  /// Of one company, without who leaves; one entry a currency.
  package struct Change: Hashable, Sendable {
    package var company: Company
    /// In a delegation as large as it is now; nil, here and below, where no fare holds.
    package var before: [Amount]?
    package var after: [Amount]?
  }

  /// Companies that pay another sum than before.
  package let changes: [Change]
  /// What is left to the company of who leaves; nil where no fare holds.
  package let stays: [Charge]?

  package init(_ subject: LeavingSubject, _ trip: Trip) throws(CostingError) {
    let changed = trip.without(subject.people)
    let (prices, groups) = (changed.priceList, changed.delegatesByCompany)
    let (before, after) = (changed.parties(in: trip.pricedPeople), changed.parties)
    var changes: [Change] = []
    var stays: [Charge]? = []
    for number in trip.companies.indices where !groups[number].isEmpty {
      let (old, new) = (try Self.charges(before[number], prices), try Self.charges(after[number], prices))
      if number == subject.company { stays = new }
      let change = Change(company: trip.companies[number], before: try Self.sums(old), after: try Self.sums(new))
      if change.before != change.after { changes.append(change) }
    }
    self.changes = changes
    self.stays = stays
  }

  private static func charges(_ party: Party, _ prices: PriceList) throws(CostingError) -> [Charge]? {
    do { return try prices.charges(for: party) } catch {
      if case .noFare = error { return nil }
      throw error
    }
  }

  private static func sums(_ charges: [Charge]?) throws(CostingError) -> [Amount]? {
    guard let charges else { return nil }
    return try Total.amounts(of: charges.filter { !$0.payment.isCash })
  }
}
