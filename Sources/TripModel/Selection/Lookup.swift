package import TripCosting

/// What somebody looked up about an application: a line of `lookups.csv`.
package struct Lookup: Hashable, Sendable {
  /// Whether the requirement holds; for an exclusion, that nothing of the kind was found.
  package enum Answer: String, CaseIterable, Sendable {
    case met
    case notMet = "not met"
  }

  package var origin: Origin
  /// A number into the trip's applications.
  package var application: Int
  package var requirement: Requirement
  package var answer: Answer
  package var on: Day
  package var by: String
  /// The register, letter or paper where it was found.
  package var source: String
  /// What the company is told of it; empty leaves it to the requirement's own words.
  package var letter: String
  package var note: String

  package init(
    origin: Origin, application: Int, requirement: Requirement, answer: Answer, on: Day, by: String, source: String,
    letter: String = "", note: String = ""
  ) {
    self.origin = origin
    self.application = application
    self.requirement = requirement
    self.answer = answer
    self.on = on
    self.by = by
    self.source = source
    self.letter = letter
    self.note = note
  }
}
