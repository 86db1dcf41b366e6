/// One room during one stay; people keep its number from stay to stay.
package struct Room: Hashable, Sendable {
  /// Our own number, not the hotel's.
  package var number: Int
  package var kind: RoomKind
  /// Places in the roster, in its order.
  package var sleepers: [Int]
  /// Number into the trip's stays.
  package var stay: Int
  /// Stands only until an open question about its sleeper is answered.
  package var isProvisional: Bool

  package init(number: Int, kind: RoomKind, sleepers: [Int], stay: Int, isProvisional: Bool = false) {
    self.number = number
    self.kind = kind
    self.sleepers = sleepers
    self.stay = stay
    self.isProvisional = isProvisional
  }
}
