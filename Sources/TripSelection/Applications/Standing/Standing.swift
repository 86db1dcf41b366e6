package import TripCosting
package import TripModel

/// Where an application stands on a day: its state, since when, and every reason for it.
package struct Standing: Hashable, Sendable {
  /// What becomes of it.
  package enum State: String, CaseIterable, Sendable {
    /// Goes to review.
    case accepted
    /// Goes to review, too, after something was asked for and came in time (補件).
    case completed
    /// A person must find something out first.
    case question
    /// Something is missing that may still come.
    case incomplete
    /// Came in after the deadline.
    case late
    /// Turned away for another reason (不予受理、資格不符).
    case notAccepted
  }

  /// A number into the trip's applications.
  package var application: Int
  package var state: State
  /// Since when; nil where no entry says so.
  package var day: Day?
  package var reasons: [Reason]
  package var arrival: Arrival
  package var completeness: Completeness
  package var missing: [MissingPart]
  package var findings: [Finding]
  /// Worth a look, and no reason to turn anybody away.
  package var remarks: [Sentence]

  /// Stage one hands it on to the reviewers.
  package var isForReview: Bool { state == .accepted || state == .completed }

  /// Neither in nor still to be settled.
  package var isOut: Bool { state == .late || state == .notAccepted }

  package var questions: [Finding] { findings.filter { $0.verdict == .question } }
}

/// Why an application stands where it does.
package struct Reason: Hashable, Sendable {
  package var text: Sentence
  /// The object of `trip.json` whose clause says so.
  package var origin: Origin?
  /// Where it is one of eligibility, which.
  package var requirement: Requirement?
  /// Whether that requirement does not hold; false while it is a question.
  package var isFailed = false

  init(_ text: Sentence, _ origin: Origin?, _ requirement: Requirement? = nil, isFailed: Bool = false) {
    self.text = text
    self.origin = origin
    self.requirement = requirement
    self.isFailed = isFailed
  }

  /// For lists: a requirement by its name, and that it is open while nobody has looked it up; all else in full.
  package var brief: Sentence { requirement.map { isFailed ? $0.failed : Self.open + $0.title } ?? text }

  private static let open = Sentence(en: "to be looked up: ", zhHant: "尚待查核：", ja: "要確認：")
}
