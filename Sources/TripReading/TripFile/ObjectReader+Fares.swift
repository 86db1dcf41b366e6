import TripCosting
import TripModel

extension ObjectReader {
  /// For whom a fare, a discount or a surcharge holds.
  func condition(_ categories: [Category]) -> Condition {
    Condition(
      from: day("registeredFrom"), until: day("registeredUntil"), categories: numbers("categories", categories),
      place: CountSpan(from: integer("placeFrom"), until: integer("placeUntil")),
      people: CountSpan(from: integer("peopleFrom"), until: integer("peopleUntil")),
      ownFlight: choice("flight", FlightWord.self).map { $0 == .own })
  }

  /// Categories by their ids; others are reported and left out.
  private func numbers(_ key: String, _ categories: [Category]) -> [Int] {
    nodes(key).compactMap { node in
      guard case .string(let word) = node.value else {
        report(.wrongKind(key, expected: .text), key)
        return nil
      }
      if let number = categories.firstIndex(where: { $0.id == word }) { return number }
      let allowed = categories.map(\.id)
      report(.unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), key)
      return nil
    }
  }

  /// What a price is likely to become, with its source.
  func likely() -> LikelyPrice? {
    guard let reader = object("likely") else { return nil }
    defer { reader.finish() }
    let amount = reader.require("price", reader.amount("price"))
    let source = reader.require("source", reader.localized("source"))
    guard let amount, let source else { return nil }
    guard amount.isExact else {
      reader.report(.amountNotExact(reader.text("price") ?? ""), "price")
      return nil
    }
    return LikelyPrice(origin: reader.origin, price: Money(amount.low, amount.currency), source: source)
  }

  /// A price, or percent of one.
  func share(_ key: String) -> ShareText.Share? {
    guard let text = text(key) else { return nil }
    do {
      return try ShareText.read(text)
    } catch {
      report(error == .unreadable ? .shareUnreadable(text) : problem(error, text), key)
      return nil
    }
  }

  func instalmentDue(_ key: String) -> PriceList.Instalment.Due {
    guard let text = text(key) else { return .on(nil) }
    switch InstalmentDueText.read(text) {
    case .counted(let due): return due
    case .day(.unreadable):
      report(.instalmentDueUnreadable(text), key)
      return .on(nil)
    case .day(let reading): return .on(day(reading, text, key))
    }
  }
}

/// Whose flight a price is for, as `trip.json` says it.
enum FlightWord: String, CaseIterable {
  case own, group
}
