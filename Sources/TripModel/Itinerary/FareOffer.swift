package import TripCosting

/// The fare of one person as the trip folder states it, with its words.
package struct FareOffer: Hashable, Sendable {
  package var origin: Origin
  package var id: String
  package var title: LocalizedText
  package var price: PriceList.Fare
  /// What it includes, as the brochure lists it.
  package var covers: [LocalizedText]
  /// What the final price still depends on; shown wherever the fare is "from".
  package var dependsOn: [LocalizedText]
  /// Nil where the organiser gave none.
  package var likely: LikelyPrice?

  package init(
    origin: Origin, id: String, title: LocalizedText, price: PriceList.Fare, covers: [LocalizedText] = [],
    dependsOn: [LocalizedText] = []
  ) {
    self.origin = origin
    self.id = id
    self.title = title
    self.price = price
    self.covers = covers
    self.dependsOn = dependsOn
  }
}
