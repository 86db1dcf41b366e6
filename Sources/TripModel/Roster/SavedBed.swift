package import TripCosting

/// Who sleeps in which room, as it was last agreed; people who have left since are kept by name.
package struct SavedBed: Hashable, Sendable {
  package var origin: Origin
  /// Our own number, from 1.
  package var room: Int
  package var company: String
  package var name: String

  package init(origin: Origin, room: Int, company: String, name: String) {
    self.origin = origin
    self.room = room
    self.company = company
    self.name = name
  }
}
