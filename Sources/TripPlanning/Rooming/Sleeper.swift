package import TripCosting
package import TripModel

/// A person who needs a bed; others know a sleeper by the place in the roster.
package struct Sleeper: Hashable, Sendable {
  package var origin: Origin
  /// Number into the trip's companies; nil where it is not known.
  package var company: Int?
  package var sex: Sex?
  package var wish: RoomWish
  /// Whom this person names as room-mate, as a place in the roster; it binds nobody until the other agrees.
  package var mate: Int?
  package var smokes: Bool?
  /// Under age on the trip's first night: shares with nobody but a colleague, each naming the other.
  package var isMinor: Bool
  /// Of the nights, those in which a bed is needed.
  package var presence: Presence

  package init(
    origin: Origin, company: Int? = nil, sex: Sex? = nil, wish: RoomWish = .twin, mate: Int? = nil,
    smokes: Bool? = nil, isMinor: Bool = false, presence: Presence = .whole
  ) {
    self.origin = origin
    self.company = company
    self.sex = sex
    self.wish = wish
    self.mate = mate
    self.smokes = smokes
    self.isMinor = isMinor
    self.presence = presence
  }
}
