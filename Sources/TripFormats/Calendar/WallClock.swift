package import TripCosting

/// A clock on a wall somewhere, as calendars describe it (RFC 5545, 3.6.5).
package struct WallClock: Hashable, Sendable {
  /// What it shows for a part of each year, or for all of it.
  package struct Season: Hashable, Sendable {
    /// Minutes ahead of UTC.
    package var offset: Int
    /// What its people call the time, such as JST.
    package var abbreviation: String
    /// Nil where it is never anything else.
    package var onset: Onset?

    package init(offset: Int, abbreviation: String, onset: Onset? = nil) {
      self.offset = offset
      self.abbreviation = abbreviation
      self.onset = onset
    }
  }

  /// A Sunday of each year on which a season begins.
  package struct Onset: Hashable, Sendable {
    /// The first time that it did so.
    package var first: Day
    /// Minutes after midnight on the clock of the season before.
    package var minute: Int
    package var month: Int
    /// 1 is the month's first Sunday, -1 its last.
    package var week: Int

    package init(first: Day, minute: Int, month: Int, week: Int) {
      self.first = first
      self.minute = minute
      self.month = month
      self.week = week
    }
  }

  /// The zone's name in the IANA database, which is its TZID.
  package var name: String
  package var standard: Season
  /// Nil where clocks are left alone.
  package var summer: Season?

  package init(_ name: String, standard: Season, summer: Season? = nil) {
    self.name = name
    self.standard = standard
    self.summer = summer
  }
}
