/// All that the rooming is made from.
package struct RoomingRequest: Hashable, Sendable {
  /// In the order of the roster.
  package var sleepers: [Sleeper]
  package var lodgings: [Lodging]
  /// What was agreed before, so that the fewest people move; empty for the first rooming.
  package var previous: [PreviousRoom]

  package init(sleepers: [Sleeper], lodgings: [Lodging], previous: [PreviousRoom] = []) {
    self.sleepers = sleepers
    self.lodgings = lodgings
    self.previous = previous
  }
}
