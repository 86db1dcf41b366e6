package import TripCosting
package import TripModel

/// All that a trip puts into calendars.
package struct CalendarPlan: Sendable {
  let trip: Trip
  private let bills: [Bill]
  private let notices: [String: StandingNotice]

  /// - Parameters:
  ///   - bills: Of the companies that owe anything.
  ///   - notices: Those that stand, by the company's code, with what came in for them.
  package init(_ bills: [Bill], _ trip: Trip, notices: [String: StandingNotice] = [:]) {
    self.bills = bills
    self.trip = trip
    self.notices = notices
  }

  /// In the order of the days, each key once.
  package func events() throws(CostingError) -> [PlannedEvent] {
    let all =
      days + meetings + stays + deadlines + (try DuePlan(bills, trip, notices).events()) + leaving + notice
      + interpreters
      + steps + retention + supplements + replies + reserve
    var seen: [String: Int] = [:]
    return all.map { event in
      var event = event
      seen[event.key, default: 0] += 1
      if let count = seen[event.key], count > 1 { event.key += " again \(count)" }
      return event
    }
  }

  /// Of companies that send somebody, and of those who left and still owe something, in roster order.
  package static func bills(_ trip: Trip) throws(CostingError) -> [Bill] {
    let maker = BillMaker(trip)
    return try trip.billedCompanies.map { number throws(CostingError) in try maker.bill(ofCompany: number) }
  }
}
