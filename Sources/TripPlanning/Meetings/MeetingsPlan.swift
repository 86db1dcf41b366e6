/// A session's timetable, and how good it is known to be.
package struct MeetingsPlan: Hashable, Sendable {
  /// One meeting in its place.
  package struct Meeting: Hashable, Sendable {
    /// Number into the request's pairs.
    package var pair: Int
    package var slot: Int
    /// From 1.
    package var table: Int
    /// From 1; 0 where both speak one language.
    package var interpreter: Int
  }

  package var request: MeetingsRequest
  /// By slot, then by table.
  package var meetings: [Meeting]
  /// The sum of the values of the meetings.
  package var value: Int
  /// No timetable is worth more than this.
  package var bound: Int
  /// Over all companies and hosts: the square of how many meetings each misses.
  package var missing: Int
  /// Fewer are not enough for these meetings.
  package var leastInterpreters: Int

  package var isBest: Bool { value == bound }

  package var interpreters: Int { meetings.map(\.interpreter).max() ?? 0 }

  package func pair(_ meeting: Meeting) -> MeetingsRequest.Pair { request.pairs[meeting.pair] }

  /// Companies that an interpreter works for, from 1, in the order of their codes.
  package func companies(ofInterpreter number: Int) -> [Int] {
    Set(meetings.filter { $0.interpreter == number }.map { pair($0).company }).sorted()
  }

  /// Slots without a meeting between the first and the last, over all companies and hosts.
  package var gaps: Int {
    func idle(_ slots: [Int]) -> Int {
      guard let first = slots.min(), let last = slots.max() else { return 0 }
      return last - first + 1 - slots.count
    }
    let byCompany = Dictionary(grouping: meetings) { pair($0).company }.values
    let byHost = Dictionary(grouping: meetings) { pair($0).host }.values
    return (Array(byCompany) + Array(byHost)).reduce(0) { $0 + idle($1.map(\.slot)) }
  }
}
