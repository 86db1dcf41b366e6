/// A review as it stands or was signed: all that its papers and letters say, so that they never depend on the folder.
package struct ReviewRecord: Hashable, FrozenRecord {
  /// An exact fraction.
  package struct Points: Hashable, Sendable, Codable {
    package var numerator: Int64
    package var denominator: Int64
  }

  package struct Criterion: Hashable, Sendable, Codable {
    package var id: String
    package var title: FrozenWords
    package var weight: Int64
    package var clause: String?
  }

  package struct Reviewer: Hashable, Sendable, Codable {
    package var code: String
    package var name: String
    package var affiliation: String
  }

  /// What became of one reviewer's sheet.
  package struct Line: Hashable, Sendable, Codable {
    package var reviewer: String
    /// As given, one for each criterion; nil where none was.
    package var scores: [String?]
    package var total: Points?
    /// A ``Reckoning/Fate``.
    package var fate: String
    /// What the reviewer wrote (評語); nil where that is nothing, or the sheet is left out.
    package var comment: String?
  }

  /// One application with its result and the reasons for it.
  package struct Entry: Hashable, Sendable, Codable {
    package var application: String
    package var name: String
    package var nameEn: String
    package var ubn: String
    package var address: String
    package var contact: String
    package var contactTitle: String
    package var phone: String
    package var email: String
    /// The day in Taipei on which the application came in.
    package var received: String?
    package var result: Result
    /// The place in reserve, counted from 1.
    package var reserve: Int?
    package var rank: Int?
    package var score: Points?
    /// A ``Reckoning/Basis``.
    package var basis: String?
    package var lines: [Line]
    /// Why it is not accepted, or did not go on to stage two; what people wrote.
    package var reasons: [FrozenWords]
    /// The day of that decision.
    package var decidedOn: String?
    /// Where it is not accepted: other support is no use to the company.
    package var isShutOut: Bool?
    /// What is still to be settled, while something is.
    package var open: Open?
  }

  /// Why an application has no result yet.
  package enum Open: String, Hashable, Sendable, Codable { case acceptance, stageOne, scores, tie }

  package enum Result: String, Hashable, Sendable, Codable, CaseIterable {
    case admitted, reserve, notAdmitted, notChosen, notAccepted, open
  }

  package struct Tie: Hashable, Sendable, Codable {
    package var applications: [String]
    package var score: Points
    /// The steps that parted some of them.
    package var steps: [FrozenWords]
    /// What the committee wrote where it decided.
    package var reasons: [String]
    package var open: [[String]]
  }

  /// Counted from 1; 0 for a draft.
  package var number: Int
  package var day: String
  /// Who signed.
  package var by: String
  /// The day of the committee's meeting; nil where nobody named it.
  package var meeting: String?
  /// The record that this one takes the place of, and why.
  package var replaces: Int?
  package var reason: String?
  /// Every score that differs from that record's.
  package var changes: [FrozenWords]?
  package var trip: FrozenWords
  package var hosts: [FrozenWords]
  package var executors: [FrozenWords]
  package var contact: FrozenWords
  package var contactEmail: String
  package var contactPhone: String
  package var contactAddress: String?
  /// How the scores were made into a ranking, in words.
  package var rules: [FrozenWords]
  package var criteria: [Criterion]
  package var reviewers: [Reviewer]
  package var admitted: Int
  package var reserve: Int
  package var replyBy: String?
  /// Until when those in reserve may be called.
  package var reserveUntil: String?
  package var travelFrom: String?
  package var travelTo: String?
  package var peoplePerCompany: Int?
  /// When the company is briefed; nil where the trip does not say.
  package var briefing: FrozenWords?
  /// In order of rank, then what has none.
  package var entries: [Entry]
  package var ties: [Tie]
  package var clause: String?
  package var page: String?
}

extension ReviewRecord {
  package func entry(_ application: String) -> Entry? { entries.first { $0.application == application } }

  package func entries(_ result: Result) -> [Entry] { entries.filter { $0.result == result } }

  package func reviewer(_ code: String) -> Reviewer? { reviewers.first { $0.code == code } }
}
