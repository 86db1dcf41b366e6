/// For which ways somebody flies with a ticket of one's own (自理機票).
package enum OwnTicket: String, CaseIterable, Sendable {
  case none = "no"
  case bothWays = "yes"
  /// To the trip, as who comes from another city.
  case outward = "out"
  /// From it.
  case homeward = "back"
}
