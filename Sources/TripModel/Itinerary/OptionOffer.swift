package import TripCosting

/// Something a person or a company may add to the fare.
package struct OptionOffer: Hashable, Sendable {
  /// Who books it.
  package enum Scope: String, CaseIterable, Sendable {
    case person, company
  }

  package var origin: Origin
  package var id: String
  package var title: LocalizedText
  package var scope: Scope
  package var price: PriceList.OptionPrice
  /// How who books it sleeps; nil where it says nothing of rooms.
  package var room: RoomWish?
  /// Nil where the organiser gave none.
  package var likely: LikelyPrice?

  package init(
    origin: Origin, id: String, title: LocalizedText, scope: Scope, price: PriceList.OptionPrice, room: RoomWish? = nil
  ) {
    self.origin = origin
    self.id = id
    self.title = title
    self.scope = scope
    self.price = price
    self.room = room
  }
}
