package import TripCosting

/// A line of `confirmations.csv`: a price that takes the place of a fare's, for one person or for all who pay that fare.
///
/// Of several lines for a person, the one of the latest day counts, on the same day the lower one; all lines stay.
package struct Confirmation: Hashable, Sendable {
  /// Whose price it is; numbers point into the trip's lists.
  package enum Subject: Hashable, Sendable {
    case person(Int)
    /// Everyone who pays this fare, of one company or, without one, of all.
    case fare(Int, company: Int?)
  }

  package var origin: Origin
  package var subject: Subject
  package var price: Money
  package var on: Day
  /// Who confirmed it, or the paper that says so.
  package var by: String

  package init(origin: Origin, subject: Subject, price: Money, on: Day, by: String) {
    self.origin = origin
    self.subject = subject
    self.price = price
    self.on = on
    self.by = by
  }
}
