package import TripCosting

/// A night before or after the trip, for one person.
package struct ExtraNightOffer: Hashable, Sendable {
  package var origin: Origin
  package var title: LocalizedText
  package var price: PriceList.OptionPrice

  package init(origin: Origin, title: LocalizedText, price: PriceList.OptionPrice) {
    self.origin = origin
    self.title = title
    self.price = price
  }
}
