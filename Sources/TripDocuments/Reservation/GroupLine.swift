/// The name element of a group: NG20TOURGROUP, -C/20 TOURGROUP, N.G/20TOURGROUP.
package enum GroupLine {
  package enum Problem: Error, Hashable, Sendable {
    /// Amadeus: 99 seats at most.
    case seats(Int)
    /// Only capital letters and digits, and at most 53 (Amadeus guide 2012).
    case name(String)
  }

  package static func text(_ name: String, seats: Int, _ dialect: Dialect) throws(Problem) -> String {
    guard (1...99).contains(seats) else { throw .seats(seats) }
    let isPlain = name.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    // A digit in front would be read as part of the number of seats.
    guard isPlain, let first = name.utf8.first, first >= 65, name.utf8.count <= 53 else { throw .name(name) }
    return switch dialect {
    case .amadeus: "NG\(seats)\(name)"
    case .sabre: "-C/\(seats) \(name)"
    case .galileo: "N.G/\(seats)\(name)"
    }
  }
}
