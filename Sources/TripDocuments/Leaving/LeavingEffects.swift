package import TripCosting
package import TripModel

/// What a withdrawal does to the delegation, before any money is spoken of.
package struct LeavingEffects: Sendable {
  package let people: Int
  package let peopleAfter: Int
  /// Companies that send people.
  package let companies: Int
  package let companiesAfter: Int
  /// Companies missing to the minimum afterwards; none where there is no minimum.
  package let missingAfter: Int
  /// True where the delegation is formed now and would not be then.
  package let breaksFormation: Bool
  package let lastDayOfNotice: Day?
  package let rooms: RoomingTrial
  package let prices: LeavingPrices
  /// Sessions at which the company booked an interpreter, as numbers into the trip's sessions.
  package let interpreters: [Int]

  package init(_ subject: LeavingSubject, _ trip: Trip, _ settings: PaperSettings) throws(CostingError) {
    people = trip.delegates.count
    peopleAfter = people - subject.people.count
    companies = trip.delegatesByCompany.count { !$0.isEmpty }
    companiesAfter = companies - (subject.isWhole && !subject.people.isEmpty ? 1 : 0)
    let least = trip.caps.minimumCompanies ?? 0
    missingAfter = max(0, least - companiesAfter)
    breaksFormation = missingAfter > 0 && companies >= least
    lastDayOfNotice = trip.firstDay.map { trip.caps.lastDayOfNotice(beforeDeparture: $0) }
    rooms = RoomingTrial(trip, without: subject.people, settings)
    prices = try LeavingPrices(subject, trip)
    interpreters = subject.isWhole ? trip.companies[subject.company].interpreters : []
  }
}
