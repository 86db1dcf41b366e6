extension Party {
  /// One delegate, as far as prices depend on it.
  package struct Member: Hashable, Sendable {
    package var origin: Origin
    package var registered: Day?
    package var options: [Int]
    /// Flies with a ticket of one's own, and joins the delegation on the ground.
    package var ownFlight = false
    /// Nights before or after the trip.
    package var extraNights = 0
    /// Nil where rooms have no price of their own.
    package var bed: Bed?
    /// The fare's price as it was confirmed for this person.
    package var confirmed: ConfirmedPrice?

    package init(origin: Origin, registered: Day? = nil, options: [Int] = []) {
      self.origin = origin
      self.registered = registered
      self.options = options
    }
  }

  /// A share in a room: which kind of room, and which of its equal parts, counted from 0.
  package struct Bed: Hashable, Sendable {
    package var room: Int
    package var part: Int

    package init(room: Int, part: Int) {
      self.room = room
      self.part = part
    }
  }

  /// A price that took the place of an estimate.
  package struct ConfirmedPrice: Hashable, Sendable {
    package var origin: Origin
    package var price: Money

    package init(origin: Origin, price: Money) {
      self.origin = origin
      self.price = price
    }
  }
}
