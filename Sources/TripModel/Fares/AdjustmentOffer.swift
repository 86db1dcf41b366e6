package import TripCosting

/// A discount or a surcharge as the trip folder states it, with its words.
package struct AdjustmentOffer: Hashable, Sendable {
  package var origin: Origin
  package var id: String
  package var title: LocalizedText
  package var price: PriceList.Adjustment

  package init(origin: Origin, id: String, title: LocalizedText, price: PriceList.Adjustment) {
    self.origin = origin
    self.id = id
    self.title = title
    self.price = price
  }
}
