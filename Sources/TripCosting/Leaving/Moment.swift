/// A minute of a day on the clock by which a ladder counts.
package struct Moment: Hashable, Comparable, Sendable {
  /// Minutes at which a day is over.
  package static let endOfDay = 1_440

  package var day: Day
  /// Since midnight; ``endOfDay`` is the end of the day.
  package var minutes: Int

  package init(_ day: Day, minutes: Int = Moment.endOfDay) {
    self.day = day
    self.minutes = minutes
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.day == right.day ? left.minutes < right.minutes : left.day < right.day
  }
}
