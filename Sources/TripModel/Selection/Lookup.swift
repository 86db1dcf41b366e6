package import TripCosting

/// What somebody looked up about an application: a line of `lookups.csv`.
package struct Lookup: Hashable, Sendable {
  /// Whether the requirement holds; for an exclusion, that nothing of the kind was found.
  package enum Answer: String, CaseIterable, Sendable {
    case met
    case notMet = "not met"

    /// Of an exclusion, whether anything was found; of what must hold, whether it does.
    package func word(on requirement: Requirement) -> Sentence {
      let isExclusion = Requirement.exclusions.contains(requirement)
      return switch self {
      case .met: Sentence(en: "met", zhHant: isExclusion ? "查無" : "符合", ja: isExclusion ? "該当なし" : "適合")
      case .notMet: Sentence(en: "not met", zhHant: isExclusion ? "查有" : "不符合", ja: isExclusion ? "該当" : "不適合")
      }
    }
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
