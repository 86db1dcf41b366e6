package import TripCosting
package import TripModel

/// How far the booking is when one person is to be replaced by another.
package enum ReplacementStage: String, CaseIterable, Sendable {
  case beforeNameList, beforeTicketing, afterTicketing

  /// What ends the stage; nil for the last one.
  package var end: Deadline.Kind? {
    switch self {
    case .beforeNameList: .nameList
    case .beforeTicketing: .ticketing
    case .afterTicketing: nil
    }
  }

  /// Nil where the days that decide it are not known; a part of a month decides only outside it.
  package static func stage(on day: Day, in trip: Trip) -> ReplacementStage? {
    if let ticketing = trip.deadline(.ticketing)?.due, day > ticketing.lastDay { return .afterTicketing }
    guard let list = trip.deadline(.nameList)?.due else { return nil }
    if day <= list.firstDay { return .beforeNameList }
    guard day > list.lastDay, let ticketing = trip.deadline(.ticketing)?.due, day <= ticketing.firstDay else {
      return nil
    }
    return .beforeTicketing
  }
}
