package import TripCosting

/// A line of `results.csv`: what a company tells of a meeting, or of somebody it met besides.
package struct MeetingResult: Hashable, Sendable {
  package var origin: Origin
  /// Number into the trip's companies.
  package var company: Int
  /// Number into the trip's sessions; nil where it was at none.
  package var session: Int?
  /// Minute of the day at which it began; nil where nobody says.
  package var start: Int?
  /// Number into the trip's hosts; nil for a company that is none of them.
  package var host: Int?
  /// The other company's name where it is no host.
  package var partner = ""
  /// Nil where nobody says.
  package var wasHeld: Bool?
  /// Whom the company stays in touch with; personal data.
  package var person = ""
  /// What the contact is kept for.
  package var purpose = ""
  /// Nil where nobody has told yet.
  package var outcome: Outcome?
  package var amount: Money?
  package var next = ""
  package var nextBy: Day?
  package var isDone = false
  package var note = ""

  package init(origin: Origin, company: Int) {
    self.origin = origin
    self.company = company
  }

  /// A day to keep.
  package var isOpenStep: Bool { !isDone && nextBy != nil }
}
