package import TripCosting

extension Trip {
  /// Whether companies and people are all that the folder names; false where a file of them could not be read.
  package var hasReadRoster: Bool { unreadFiles.isDisjoint(with: Self.rosterFiles) }

  /// Where companies and people stand.
  package static let rosterFiles: Set = ["companies.csv", "delegates.csv"]

  /// All sessions in the order of the days; bookings point into this list.
  package var sessions: [Session] { days.flatMap(\.sessions) }

  package var firstDay: Day? { period?.first ?? days.map(\.day).min() }

  package var lastDay: Day? { period?.last ?? days.map(\.day).max() }

  package func hasBegun(by today: Day) -> Bool { firstDay.map { $0 < today } ?? false }

  package func isOver(on today: Day) -> Bool { lastDay.map { $0 < today } ?? false }

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

  /// The id of a fare, option or session, as bookings name it; nil where it has none.
  package func id(of item: Origin) -> String? {
    if let fare = fares.first(where: { $0.origin == item }) { return fare.id }
    if let option = options.first(where: { $0.origin == item }) { return option.id }
    if let adjustment = adjustments.first(where: { $0.origin == item }) { return adjustment.id }
    if let room = rooms.first(where: { $0.origin == item }) { return room.kind.rawValue }
    return sessions.first { $0.origin == item }?.id
  }

  /// The value that counts in an object with a price; nil for a row or a session.
  package func pricedField(of origin: Origin) -> Field? {
    let priced =
      fares.map(\.origin) + options.map(\.origin) + rooms.map(\.origin) + adjustments.map(\.origin)
      + [interpreters?.origin, extraNight?.origin].compactMap(\.self)
    if priced.contains(origin) { return Field("price") }
    if interpreterLines.contains(where: { $0.origin == origin }) { return InterpreterColumn.halfDay.field }
    return confirmations.contains { $0.origin == origin } ? ConfirmationColumn.price.field : nil
  }
}
