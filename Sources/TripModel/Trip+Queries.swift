package import TripCosting

extension Trip {
  /// All sessions in the order of the days; bookings point into this list.
  package var sessions: [Session] { days.flatMap(\.sessions) }

  package var firstDay: Day? { period?.first ?? days.map(\.day).min() }

  package var lastDay: Day? { period?.last ?? days.map(\.day).max() }

  /// The day of leaving Japan: the last flight's, else the last day.
  package var dayOfReturn: Day? { flights.map(\.day).max() ?? lastDay }

  /// Delegates of each company, in roster order, in one pass.
  package var delegatesByCompany: [[Int]] {
    var groups = [[Int]](repeating: [], count: companies.count)
    for (index, delegate) in delegates.enumerated() {
      if let company = delegate.company { groups[company].append(index) }
    }
    return groups
  }

  package func organisers(_ role: Organiser.Role) -> [Organiser] { organisers.filter { $0.role == role } }
}
