package import TripCosting

/// What a kind of room costs, where rooms have prices of their own.
package struct RoomOffer: Hashable, Sendable {
  package var origin: Origin
  package var kind: RoomWish
  package var title: LocalizedText
  package var amount: Amount
  package var payee: Payee
  package var due: Day?

  package init(
    origin: Origin, kind: RoomWish, title: LocalizedText, amount: Amount, payee: Payee = .agency, due: Day? = nil
  ) {
    self.origin = origin
    self.kind = kind
    self.title = title
    self.amount = amount
    self.payee = payee
    self.due = due
  }
}

extension RoomWish {
  /// How many people share such a room.
  package var sleeps: Int {
    switch self {
    case .twin: 2
    case .single: 1
    }
  }
}
