package import TripCosting

/// A coach of one leg, as its operator states it; nil is not known yet.
package struct Coach: Hashable, Sendable {
  package var origin: Origin
  package var company: LocalizedText?
  package var phone: String?
  /// For passengers, those of staff included.
  package var seats: Int?
  /// Pieces of luggage that its hold takes.
  package var luggage: Int?
  /// From the driver's start to the end of work, garage to garage, in minutes of the day; the end may be above 1,440.
  package var duty: Engagement?
  package var drivingMinutes: Int?
  /// The longest stretch without a break.
  package var continuousMinutes: Int?

  package init(origin: Origin) { self.origin = origin }
}
