package import TripCosting

/// What the organiser expects a price to become that is not exact, and who says so; planning figures rest on it, no bill does.
package struct LikelyPrice: Hashable, Sendable {
  package var origin: Origin
  package var price: Money
  package var source: LocalizedText

  package init(origin: Origin, price: Money, source: LocalizedText) {
    self.origin = origin
    self.price = price
    self.source = source
  }
}

extension Trip {
  /// Prices with what they are likely to become.
  package var likelyPrices: [(item: Origin, amount: Amount, likely: LikelyPrice)] {
    fares.compactMap { fare in fare.likely.map { (fare.origin, fare.price.amount, $0) } }
      + options.compactMap { option in option.likely.map { (option.origin, option.price.amount, $0) } }
      + [interpreters].compactMap { offer in
        offer.flatMap { offer in offer.likely.map { (offer.origin, offer.amount, $0) } }
      }
  }

  /// The likely price of a fare, an option or the interpreter of a session; nil where the organiser gave none.
  ///
  /// The interpreter's is for half a day, so it says nothing of a session that would be counted as more.
  package func likelyPrice(of item: Origin) -> LikelyPrice? {
    let session = sessions.first { $0.origin == item }
    if let session, let offer = interpreters, announcedFee(at: session, offer) != offer.amount { return nil }
    let origin = session == nil ? item : interpreters?.origin
    return likelyPrices.first { $0.item == origin }?.likely
  }
}
