package import TripCosting

/// A deposit or another part of the sum, with its words.
package struct InstalmentOffer: Hashable, Sendable {
  package var origin: Origin
  package var id: String
  package var title: LocalizedText
  package var part: PriceList.Instalment

  package init(origin: Origin, id: String, title: LocalizedText, part: PriceList.Instalment) {
    self.origin = origin
    self.id = id
    self.title = title
    self.part = part
  }
}
