package import TripCosting

/// A line that lets a warning stand: which rule, for whom, by whom, when, why, and until when.
package struct Waiver: Hashable, Sendable {
  package var origin: Origin
  package var rule: String
  /// The company's id; empty waives the rule for the whole trip.
  package var subject: String
  package var by: String
  package var on: Day?
  package var until: Day?
  package var reason: String

  package init(
    origin: Origin, rule: String, subject: String = "", by: String = "", on: Day? = nil, until: Day? = nil,
    reason: String = ""
  ) {
    self.origin = origin
    self.rule = rule
    self.subject = subject
    self.by = by
    self.on = on
    self.until = until
    self.reason = reason
  }
}
