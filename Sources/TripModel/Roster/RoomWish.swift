/// What a person asks of the bed: half of a twin, or a room alone.
package enum RoomWish: String, CaseIterable, Sendable {
  case twin, single
}
