package import TripCosting
package import TripModel

/// What those who stay pay once a withdrawal has made the delegation smaller: another fare may hold, another place in the
/// company count, fewer companies share an interpreter.
package struct LeavingPrices: Sendable {
  /// Of one company, without who leaves; one entry a currency.
  package struct Change: Hashable, Sendable {
    package var company: Company
    /// Cash for interpreters, else what is paid by invoice.
    package var isCash = false
    /// What they pay today; nil, here and below, where no fare holds.
    package var before: [Amount]?
    package var after: [Amount]?
  }

  /// Companies that pay another sum than before.
  package let changes: [Change]
  /// What is left to the company of who leaves; nil where no fare holds.
  package let stays: [Charge]?

  package init(_ subject: LeavingSubject, _ trip: Trip) throws(CostingError) {
    let changed = trip.without(subject.people)
    let (prices, today, groups) = (changed.priceList, trip.priceList, changed.delegatesByCompany)
    let (before, after) = (trip.parties, changed.parties)
    var changes: [Change] = []
    var stays: [Charge]? = []
    for number in trip.companies.indices where !groups[number].isEmpty {
      let (old, new) = (try Self.charges(before[number], today), try Self.charges(after[number], prices))
      var gone: [Charge] = []
      if number == subject.company {
        stays = new
        gone = try Self.gone(subject, old, trip)
      }
      for isCash in [false, true] {
        let change = Change(
          company: trip.companies[number], isCash: isCash, before: try Self.sums(old, less: gone, isCash: isCash),
          after: try Self.sums(new, isCash: isCash))
        if change.before != change.after { changes.append(change) }
      }
    }
    self.changes = changes
    self.stays = stays
  }

  private static func gone(
    _ subject: LeavingSubject, _ charges: [Charge]?, _ trip: Trip
  ) throws(CostingError) -> [Charge] {
    guard let charges else { return [] }
    return try subject.charges(charges, trip)
  }

  private static func charges(_ party: Party, _ prices: PriceList) throws(CostingError) -> [Charge]? {
    do { return try prices.charges(for: party) } catch {
      if case .noFare = error { return nil }
      throw error
    }
  }

  /// What some of the charges come to: those of people who go are left out, their part of a percent is taken off.
  private static func sums(
    _ charges: [Charge]?, less gone: [Charge] = [], isCash: Bool
  ) throws(CostingError) -> [Amount]? {
    guard let charges else { return nil }
    let people = Set(gone.compactMap(\.person))
    var rest = charges.filter { $0.payment.isCash == isCash && !($0.person.map(people.contains) ?? false) }
    for part in gone where !charges.contains(part) && part.payment.isCash == isCash {
      guard let index = rest.firstIndex(where: { part.isPart(of: $0) }) else { continue }
      rest[index].amount = try rest[index].amount.adding(try part.amount.negated())
    }
    return try Total.amounts(of: rest)
  }
}

extension Charge {
  fileprivate func isPart(of whole: Charge) -> Bool {
    (item, step, payee, payment, amount.currency)
      == (whole.item, whole.step, whole.payee, whole.payment, whole.amount.currency) && whole.person == nil
  }
}
