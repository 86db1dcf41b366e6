package import TripCosting
package import TripModel

/// What the notice of a company that stands asks for by its days: what was issued counts, not what one would be today.
package struct StandingNotice: Hashable, Sendable {
  /// A sum to one payee by one day.
  package struct Part: Hashable, Sendable {
    package var payee: Payee
    package var due: Day
    /// The instalment's; nil where the sum is not paid in parts.
    package var title: Sentence?
    package var asked: Money
    /// Zero or less once it is paid.
    package var left: Money

    package init(payee: Payee, due: Day, title: Sentence?, asked: Money, left: Money) {
      self.payee = payee
      self.due = due
      self.title = title
      self.asked = asked
      self.left = left
    }
  }

  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }
}
