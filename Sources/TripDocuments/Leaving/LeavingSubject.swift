package import TripCosting
package import TripModel

/// Who leaves: some people of one company, perhaps all of them.
package struct LeavingSubject: Hashable, Sendable {
  /// Number into the trip's companies.
  package var company: Int
  /// Places in the roster, in its order.
  package var people: [Int]
  /// True where nobody of the company is left, so that its own bookings fall away as well.
  package var isWhole: Bool
  /// True where one person was named, who may be the last of the company.
  package var isNamed: Bool

  package init(company: Int, in trip: Trip) {
    self.company = company
    people = trip.delegatesByCompany[company]
    isWhole = true
    isNamed = false
  }

  /// Nil where the person's company is not known.
  package init?(person: Int, in trip: Trip) {
    guard let company = trip.delegates[person].company else { return nil }
    self.company = company
    people = [person]
    isWhole = trip.delegatesByCompany[company] == people
    isNamed = true
  }

  /// The charges that fall away with them, their part of percents that the company gets off among them.
  package func charges(_ bill: Bill, _ trip: Trip) throws(CostingError) -> [Charge] {
    try charges(bill.charges, trip)
  }

  func charges(_ all: [Charge], _ trip: Trip) throws(CostingError) -> [Charge] {
    let origins = Set(people.map { trip.delegates[$0].origin })
    let charges = all.filter { $0.step != .leaving }
    let own = charges.filter { $0.person.map(origins.contains) ?? isWhole }
    return isWhole ? own : own + (try trip.priceList.companyPercents(of: charges, for: origins))
  }
}
