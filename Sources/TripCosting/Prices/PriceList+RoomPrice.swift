extension PriceList {
  /// A room for a night, shared equally by those who sleep in it.
  package struct RoomPrice: Hashable, Sendable {
    package var origin: Origin
    /// For one room and one night.
    package var amount: Amount
    /// How many people a full room has.
    package var sleeps: Int
    /// Nights of the trip.
    package var nights: Int
    package var payee: Payee
    package var due: Day?

    package init(
      origin: Origin, amount: Amount, sleeps: Int, nights: Int, payee: Payee = .agency, due: Day? = nil
    ) {
      self.origin = origin
      self.amount = amount
      self.sleeps = sleeps
      self.nights = nights
      self.payee = payee
      self.due = due
    }
  }
}
