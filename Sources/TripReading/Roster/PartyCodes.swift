import TripModel

/// Companies and hosts by the codes under which tables name them.
struct PartyCodes {
  private let companies: [String: Int]
  private let hosts: [String: Int]

  init(_ trip: Trip) { self.init(trip.companies, trip.hosts) }

  init(_ companies: [Company], _ hosts: [Host] = []) {
    self.companies = Self.numbers(companies.map(\.id))
    self.hosts = Self.numbers(hosts.map(\.id))
  }

  /// The first of two with one code counts.
  private static func numbers(_ codes: [String]) -> [String: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func closest(to code: String, among numbers: [String: Int]) -> String? {
    Suggestion.closest(to: code, among: numbers.sorted { $0.value < $1.value }.map(\.key))
  }

  /// Nil, and reported, for a code that no company has; an empty one is reported elsewhere.
  func company(_ code: String, _ cells: RowCells, _ column: some RosterColumn) -> Int? {
    if let number = companies[code] { return number }
    guard !code.isEmpty else { return nil }
    let closest = Self.closest(to: code, among: companies)
    cells.notebook.report(.unknownCompany(code, closest: closest), at: cells.origin, field: column.field)
    return nil
  }

  /// Nil, and reported, for a code that no host has; an empty one is reported elsewhere.
  func host(_ code: String, _ cells: RowCells, _ column: some RosterColumn) -> Int? {
    if let number = hosts[code] { return number }
    guard !code.isEmpty else { return nil }
    let closest = Self.closest(to: code, among: hosts)
    cells.notebook.report(.meeting(.unknownHost(code, closest: closest)), at: cells.origin, field: column.field)
    return nil
  }
}
