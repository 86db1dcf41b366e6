/// Why a saved meeting can no longer be held.
package enum MeetingObstacle: Hashable, Sendable {
  /// Who takes no part in the session, or in the trip, any more; by code, as below.
  case gone(String)
  case refused
  /// Neither side wishes it any more.
  case unwished
  /// The session has no slot that begins then.
  case noSlot
  /// Who is not free in its slot.
  case away(String)
  /// Who would be at another meeting at the same time.
  case twoPlaces(String)
  /// Who would hold more than it does at most.
  case tooMany(String)
  /// Its table is not there, or taken.
  case noTable
}
