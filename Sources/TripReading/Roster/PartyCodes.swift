import TripModel

/// Companies and hosts by the codes under which tables name them.
struct PartyCodes {
  private let trip: Trip
  private let companies: [String: Int]
  private let hosts: [String: Int]

  init(_ trip: Trip) {
    self.trip = trip
    companies = Dictionary(trip.companies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    hosts = Dictionary(trip.hosts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil, and reported, for a code that no company has; an empty one is reported elsewhere.
  func company(_ code: String, _ cells: RowCells, _ column: some RosterColumn) -> Int? {
    if let number = companies[code] { return number }
    guard !code.isEmpty else { return nil }
    let closest = Suggestion.closest(to: code, among: trip.companies.map(\.id))
    cells.notebook.report(.unknownCompany(code, closest: closest), at: cells.origin, field: column.field)
    return nil
  }

  /// Nil, and reported, for a code that no host has; an empty one is reported elsewhere.
  func host(_ code: String, _ cells: RowCells, _ column: some RosterColumn) -> Int? {
    if let number = hosts[code] { return number }
    guard !code.isEmpty else { return nil }
    let closest = Suggestion.closest(to: code, among: trip.hosts.map(\.id))
    cells.notebook.report(.unknownHost(code, closest: closest), at: cells.origin, field: column.field)
    return nil
  }
}
