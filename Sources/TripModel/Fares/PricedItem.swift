import TripCosting

/// Something with a price of its own, and the word by which `confirmations.csv` names it.
package struct PricedItem: Hashable, Sendable {
  package var item: Confirmation.Item
  /// The id, with its kind before it where something else has the same id.
  package var word: String
  /// With its kind in any case: `option:single`.
  package var fullWord: String
  package var title: LocalizedText

  package func isMeant(by word: String) -> Bool {
    let word = word.lowercased()
    return word == self.word.lowercased() || word == fullWord.lowercased()
  }
}

extension Trip {
  /// Fares, options, rooms, the extra night, discounts and surcharges in money.
  package var pricedItems: [PricedItem] {
    var items: [PricedItem] = []
    func add(_ item: Confirmation.Item, _ id: String, _ kind: String, _ title: LocalizedText) {
      items.append(PricedItem(item: item, word: id, fullWord: "\(kind):\(id)", title: title))
    }
    for (index, fare) in fares.enumerated() { add(.fare(index), fare.id, "fare", fare.title) }
    for (index, option) in options.enumerated() { add(.option(index), option.id, "option", option.title) }
    for (index, room) in rooms.enumerated() { add(.room(index), room.kind.rawValue, "room", room.title) }
    if let extraNight { add(.extraNight, "extra-night", "night", extraNight.title) }
    for (index, adjustment) in adjustments.enumerated() {
      guard case .money = adjustment.price.value else { continue }
      add(.adjustment(index), adjustment.id, adjustment.price.isDiscount ? "discount" : "surcharge", adjustment.title)
    }
    let counts = Dictionary(grouping: items, by: { $0.word.lowercased() }).mapValues(\.count)
    for index in items.indices where counts[items[index].word.lowercased(), default: 1] > 1 {
      items[index].word = items[index].fullWord
    }
    return items
  }
}
