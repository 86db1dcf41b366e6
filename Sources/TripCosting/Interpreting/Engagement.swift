/// The hours for which an interpreter is bound (拘束時間): from meeting to release, briefing included.
package struct Engagement: Hashable, Sendable {
  /// Minutes of the day in Japan; an end after midnight is above 1,440.
  package var start: Int
  package var end: Int

  /// Nil unless it begins on the day, ends later, and lasts at most a day.
  package init?(start: Int, end: Int) {
    guard (0..<1_440).contains(start), end > start, end - start <= 1_440 else { return nil }
    self.start = start
    self.end = end
  }

  package var minutes: Int { end - start }

  /// Whether both are on at some minute, where they are of the same day.
  package func overlaps(_ other: Engagement) -> Bool { start < other.end && other.start < end }
}
