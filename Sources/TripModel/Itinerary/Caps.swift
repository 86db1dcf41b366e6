package import TripCosting

/// How many companies and people make the delegation; nil sets no limit.
package struct Caps: Hashable, Sendable {
  package var origin: Origin
  package var minimumCompanies: Int?
  package var peoplePerCompany: Int?
  package var maximumPeople: Int?
  /// Days before departure by which travellers must hear that the group is too small.
  ///
  /// Seven where nothing is agreed (國外旅遊定型化契約, group below the minimum).
  package var noticeDays: Int

  package init(
    origin: Origin, minimumCompanies: Int? = nil, peoplePerCompany: Int? = nil, maximumPeople: Int? = nil,
    noticeDays: Int = 7
  ) {
    self.origin = origin
    self.minimumCompanies = minimumCompanies
    self.peoplePerCompany = peoplePerCompany
    self.maximumPeople = maximumPeople
    self.noticeDays = noticeDays
  }

  /// The last safe day for that notice: neither its own day nor the day of departure counts.
  ///
  /// Plain subtraction gives a day later; 民法 art. 120 leaves out the first day, also when counting back.
  package func lastDayOfNotice(beforeDeparture departure: Day) -> Day {
    plainDayOfNotice(beforeDeparture: departure).advanced(by: -1)
  }

  /// The same by plain subtraction, as many agencies count.
  package func plainDayOfNotice(beforeDeparture departure: Day) -> Day {
    // A century is more than any notice; it keeps the day within the calendar.
    departure.advanced(by: -min(noticeDays, 36_500))
  }
}
