/// A rate that is needed and not there, with what is there instead.
package struct MissingRate: Hashable, Sendable {
  package var from: Currency
  package var to: Currency
  /// The day whose rate was asked for.
  package var day: Day
  /// The first day of which there is one, where all are later.
  package var firstDay: Day?
  /// Whether the opposite direction is known; it is never turned round, as buying and selling differ.
  package var isOtherWayKnown: Bool

  package init(from: Currency, to: Currency, day: Day, firstDay: Day? = nil, isOtherWayKnown: Bool = false) {
    self.from = from
    self.to = to
    self.day = day
    self.firstDay = firstDay
    self.isOtherWayKnown = isOtherWayKnown
  }
}
