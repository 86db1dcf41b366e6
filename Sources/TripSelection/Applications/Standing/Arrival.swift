import TripCosting
package import TripModel

/// On which side of the deadline an application came in.
package enum Arrival: Hashable, Sendable {
  case inTime
  case late(seconds: Int64)
  /// No time of arrival is entered, or the call names no deadline.
  case unknown

  /// The very second of the deadline is still in time (brochure 7(1)1).
  package init(_ received: Instant?, _ deadline: Call.Deadline?) {
    guard let received, let deadline else {
      self = .unknown
      return
    }
    self = received <= deadline.at ? .inTime : .late(seconds: received.seconds - deadline.at.seconds)
  }
}
