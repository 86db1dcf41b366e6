/// For whom a fare, a discount or a surcharge holds; what is left open holds for everyone.
package struct Condition: Hashable, Sendable {
  /// First and last day of registration, both included.
  package var from: Day?
  package var until: Day?
  /// Numbers of categories; the company must have every one of them.
  package var categories: [Int]
  /// The person's place in the company's rows, counted from 1.
  package var place: CountSpan
  /// People in the whole delegation.
  package var people: CountSpan
  /// True holds for people with a flight of their own, false for those on the delegation's.
  package var ownFlight: Bool?

  package init(
    from: Day? = nil, until: Day? = nil, categories: [Int] = [], place: CountSpan = CountSpan(),
    people: CountSpan = CountSpan(), ownFlight: Bool? = nil
  ) {
    self.from = from
    self.until = until
    self.categories = categories
    self.place = place
    self.people = people
    self.ownFlight = ownFlight
  }

  /// An unknown day is covered only by a condition that holds on every day.
  package func covers(_ registered: Day?) -> Bool {
    guard let registered else { return from == nil && until == nil }
    return (from.map { $0 <= registered } ?? true) && (until.map { registered <= $0 } ?? true)
  }

  package func holds(in circumstance: Circumstance) -> Bool {
    covers(circumstance.registered)
      && categories.allSatisfy { circumstance.categories.contains($0) }
      && place.contains(circumstance.place) && people.contains(circumstance.people)
      && (ownFlight == nil || ownFlight == circumstance.ownFlight)
  }
}
