package import TripCosting
package import TripModel

/// Why a person's lines are held back instead of being written with a guess.
package enum HoldReason: Hashable, Sendable {
  case missing([DelegateColumn])
  case name(DelegateColumn, TicketNameProblem)
  /// Some systems refuse a surname of one letter, and airlines differ in what to write instead.
  case oneLetterSurname(String)
  case nameTooLong(count: Int, limit: Int, Dialect)
  /// The passport says X: neither title nor sex of a line is invented.
  case sexUnspecified
  case passportShape(isTaiwanese: Bool)
  case expires(before: Day)
  case bornAfterDeparture
  /// Under two years: no seat, and entered with an adult's name.
  case infant
  /// No published form for a child in this system.
  case child(Dialect)
  /// A nationality from which the passport's State of issue does not follow, such as XXA.
  case issuerUnknown(String)
}
