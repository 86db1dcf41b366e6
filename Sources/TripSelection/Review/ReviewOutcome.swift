package import TripModel

/// What a review comes to: for every application where it stands and why, and what must be settled before a signature.
package struct ReviewOutcome: Sendable {
  /// Whether an application may take part at all.
  package enum Acceptance: Hashable, Sendable { case accepted, notAccepted, open }

  package enum Result: Hashable, Sendable {
    case admitted
    /// The place in reserve, counted from 1.
    case reserve(Int)
    case notAdmitted
    /// Left behind in stage one.
    case notChosen
    case notAccepted
    /// Something is missing; see the questions.
    case open
  }

  package struct Entry: Sendable {
    /// Number into the trip's applications.
    package var application: Int
    package var code: String
    package var result: Result
    package var rank: Int?
    package var reckoning: Reckoning?
    package var stageOne: StageOne.Verdict?
  }

  /// Applications with equal scores, in their final order.
  package struct Tie: Hashable, Sendable {
    package var codes: [String]
    package var steps: [ReviewTerms.TieStep]
    /// Groups that stay equal.
    package var open: [[String]]
  }

  /// In order of rank, then what has none, in the order of the applications.
  package private(set) var entries: [Entry] = []
  package private(set) var ties: [Tie] = []
  package private(set) var questions: [ReviewQuestion] = []
  package let terms: ReviewTerms

  /// - Parameter acceptance: one for each of the trip's applications.
  package init(_ trip: Trip, _ terms: ReviewTerms, _ acceptance: [Acceptance]) throws(Fraction.Overflow) {
    self.terms = terms
    let codes = trip.applications.map(\.id)
    let accepted = codes.indices.filter { acceptance[$0] == .accepted }
    let stageOne = StageOne(accepted.map { codes[$0] }, terms, trip.decisions)
    let sheets = ReviewSheets(trip, terms)
    for (number, code) in codes.enumerated() {
      var entry = Entry(application: number, code: code, result: .open)
      switch (acceptance[number], stageOne.verdicts[code]) {
      case (.notAccepted, _): entry.result = .notAccepted
      case (.open, _): questions.append(.acceptance(code))
      case (.accepted, .stops?): entry.result = .notChosen
      case (.accepted, .advances?): entry.reckoning = try Reckoning(sheets.all(of: code), terms)
      case (.accepted, _):
        if let question = stageOne.question(on: code, terms) { questions.append(question) }
      }
      entry.stageOne = stageOne.verdicts[code]
      entries.append(entry)
    }
    questions += stageOne.ties.map(ReviewQuestion.stageOneTie)
    if stageOne.excess > 0 { questions.append(.tooMany(excess: stageOne.excess)) }
    if terms.criteria.isEmpty { questions.append(.noCriteria) }
    askAboutSheets(trip)
    rank(trip)
  }

  private mutating func askAboutSheets(_ trip: Trip) {
    for entry in entries {
      guard let reckoning = entry.reckoning else { continue }
      for line in reckoning.lines where line.fate == .missing || line.fate == .incomplete {
        questions.append(.sheet(entry.code, reviewer: line.reviewer, isIncomplete: line.fate == .incomplete))
      }
      if reckoning.mean == nil {
        questions.append(.noMean(entry.code, scores: reckoning.standing, hasRule: terms.fewer != nil))
      }
    }
  }

  private mutating func rank(_ trip: Trip) {
    let ranked = entries.indices.filter { entries[$0].reckoning?.mean != nil }
    let ranking = Ranking(ranked.map { entrant(entries[$0], trip) }, terms.ties)
    var order: [Entry] = []
    for place in ranking.places {
      var entry = entries[ranked[place.entrant]]
      entry.rank = place.rank
      entry.result = result(at: order.count)
      order.append(entry)
    }
    ties = ranking.ties.map { tie in
      Tie(
        codes: tie.members.map { entries[ranked[$0]].code }, steps: tie.steps,
        open: tie.open.map { $0.map { entries[ranked[$0]].code } })
    }
    entries = order + entries.filter { $0.reckoning?.mean == nil }
    for group in ties.flatMap(\.open).filter(matters) {
      questions.append(.tie(group))
      // Who of them gets which place is for the committee to say.
      for index in entries.indices where group.contains(entries[index].code) { entries[index].result = .open }
    }
  }

  private func entrant(_ entry: Entry, _ trip: Trip) -> Ranking.Entrant {
    let order = trip.decisions.last { $0.kind == .tie && $0.application == entry.code }?.number
    return Ranking.Entrant(
      mean: entry.reckoning?.mean ?? Fraction(0), criterionMeans: entry.reckoning?.criterionMeans ?? [],
      received: trip.applications[entry.application].received?.seconds, order: order)
  }

  private func result(at place: Int) -> Result {
    if place < terms.admitted { return .admitted }
    return place < terms.admitted + terms.reserve ? .reserve(place - terms.admitted + 1) : .notAdmitted
  }

  /// Equal ones all admitted, or all without a place, may stay equal; reserve is called in order, so there they may not.
  private func matters(_ group: [String]) -> Bool {
    let results = Set(entries.filter { group.contains($0.code) }.map(\.result))
    return results != [.admitted] && results != [.notAdmitted]
  }

  package func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }
}
