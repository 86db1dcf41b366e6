package import TripCosting

/// A line of `confirmations.csv`: a price that takes the place of an announced one.
///
/// Of several lines that bear on something, the one of the latest day counts, on the same day the lower one; all stay.
package struct Confirmation: Hashable, Sendable {
  /// What costs that much; numbers point into the trip's lists.
  package enum Item: Hashable, Sendable {
    case fare(Int)
    case option(Int)
    /// For one room and one night.
    case room(Int)
    case extraNight
    /// A discount or a surcharge in money.
    case adjustment(Int)

    /// Where a ``PriceList`` has it; a surcharge is found as a discount is.
    package var place: (step: PricingStep, index: Int) {
      switch self {
      case .fare(let index): (.fare, index)
      case .option(let index): (.option, index)
      case .room(let index): (.room, index)
      case .extraNight: (.night, 0)
      case .adjustment(let index): (.discount, index)
      }
    }
  }

  package var origin: Origin
  /// Nil is the fare of the person, whichever holds.
  package var item: Item?
  /// For this company alone; nil is for all.
  package var company: Int?
  /// For this person alone.
  package var person: Int?
  package var price: Money
  package var on: Day
  /// Who confirmed it, or the paper that says so.
  package var by: String

  package init(
    origin: Origin, item: Item?, company: Int? = nil, person: Int? = nil, price: Money, on: Day, by: String
  ) {
    self.origin = origin
    self.item = item
    self.company = company
    self.person = person
    self.price = price
    self.on = on
    self.by = by
  }

  /// Whether it says what an item costs a company, or one of its people.
  package func bears(on item: Item, company: Int?, person: Int?) -> Bool {
    if let own = self.company, own != company { return false }
    if let own = self.person, own != person { return false }
    if let own = self.item { return own == item }
    if case .fare = item { return true }
    return false
  }
}
