package import TripCosting
package import TripModel
package import TripSelection

extension ReviewRecord {
  /// Why an application is not accepted, as the eligibility check found it.
  package struct Refusal: Hashable, Sendable {
    package var reasons: [Sentence]
    package var on: Day?
    /// Other support is no use to the company.
    package var isShutOut: Bool

    package init(reasons: [Sentence], on: Day?, isShutOut: Bool) {
      self.reasons = reasons
      self.on = on
      self.isShutOut = isShutOut
    }
  }

  /// A draft of what would be signed.
  ///
  /// - Parameter refusals: by the code of the application.
  package init(_ outcome: ReviewOutcome, _ trip: Trip, _ settings: PaperSettings, refusals: [String: Refusal]) {
    let terms = outcome.terms
    (number, day, by) = (0, settings.today.iso, "")
    self.trip = FrozenWords(trip.title.sentence)
    hosts = trip.organisers(.host).map { FrozenWords($0.name.sentence) }
    executors = trip.organisers(.executor).map { FrozenWords($0.name.sentence) }
    contact = FrozenWords(trip.contact?.name.sentence ?? Sentence(verbatim: ""))
    (contactEmail, contactPhone) = (trip.contact?.email ?? "", trip.contact?.phone ?? "")
    rules = ReviewWords.rules(terms).map(FrozenWords.init)
    criteria = terms.criteria.map { criterion in
      Criterion(
        id: criterion.id, title: FrozenWords(criterion.title.sentence), weight: criterion.weight,
        clause: settings.sources.find(criterion.origin, nil)?.clause)
    }
    reviewers = trip.reviewers.map { Reviewer(code: $0.id, name: $0.name, affiliation: $0.affiliation) }
    (admitted, reserve, replyBy) = (terms.admitted, terms.reserve, terms.replyBy?.iso)
    reserveUntil = terms.reserveUntil?.iso
    (travelFrom, travelTo) = (trip.firstDay?.iso, trip.lastDay?.iso)
    peoplePerCompany = trip.caps.peoplePerCompany
    contactAddress = trip.contact?.address
    briefing = trip.deadlines.first { $0.kind == .briefing }.map { FrozenWords(ReviewWords.briefing($0)) }
    clause = settings.sources.find(terms.origin, nil)?.clause
    entries = outcome.entries.map { Self.entry($0, outcome, trip, refusals[$0.code]) }
    ties = []
    ties = outcome.ties.map { tie in
      Tie(
        applications: tie.codes, score: tie.codes.first.flatMap(entry)?.score ?? Points(numerator: 0, denominator: 1),
        steps: tie.steps.map { step in
          FrozenWords(ReviewWords.step(step, terms) + ReviewWords.figures(Self.figures(step, tie.codes, outcome)))
        },
        reasons: tie.steps.contains(.decision) ? Self.reasons(tie.codes, trip) : [], open: tie.open)
    }
  }

  /// What a criterion brought to each of those with equal scores.
  private static func figures(
    _ step: ReviewTerms.TieStep, _ codes: [String], _ outcome: ReviewOutcome
  ) -> [(code: String, points: Fraction)] {
    guard case .criterion(let number) = step else { return [] }
    return codes.compactMap { code in
      let means = outcome.entry(code)?.reckoning?.criterionMeans ?? []
      return means.indices.contains(number) ? means[number].map { (code, $0) } : nil
    }
  }

  /// Of the lines that order equal ones, each once.
  private static func reasons(_ codes: [String], _ trip: Trip) -> [String] {
    let lines = codes.compactMap { code in trip.decisions.last { $0.kind == .tie && $0.application == code } }
    return lines.map(\.reason).reduce(into: []) { reasons, reason in
      if !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  private static func entry(
    _ entry: ReviewOutcome.Entry, _ outcome: ReviewOutcome, _ trip: Trip, _ refusal: Refusal?
  ) -> Entry {
    let company = trip.applications[entry.application].company
    var made = Entry(
      application: entry.code, name: company.name, nameEn: company.nameEn, ubn: company.ubn, address: company.address,
      contact: company.contact, contactTitle: company.contactTitle, phone: company.phone, email: company.email,
      received: trip.applications[entry.application].received?.day(in: trip.callZone).iso, result: Result(entry.result),
      rank: entry.rank,
      score: entry.reckoning?.mean.map(Points.init), basis: entry.reckoning?.basis.rawValue,
      lines: (entry.reckoning?.lines ?? []).map { line($0, entry.code, outcome.terms, trip) }, reasons: [])
    if case .reserve(let place) = entry.result { made.reserve = place }
    if entry.result == .open { made.open = open(entry) }
    if let refusal, entry.result == .notAccepted {
      (made.reasons, made.decidedOn) = (refusal.reasons.map(FrozenWords.init), refusal.on?.iso)
      made.isShutOut = refusal.isShutOut
    }
    if case .stops(let decision)? = entry.stageOne, entry.result == .notChosen {
      (made.reasons, made.decidedOn) = ([FrozenWords(Sentence(verbatim: decision.reason))], decision.on?.iso)
    }
    return made
  }

  private static func open(_ entry: ReviewOutcome.Entry) -> Open {
    if entry.rank != nil { return .tie }
    if entry.reckoning != nil { return .scores }
    return entry.stageOne == .undecided ? .stageOne : .acceptance
  }

  private static func line(
    _ line: Reckoning.Line, _ application: String, _ terms: ReviewTerms, _ trip: Trip
  ) -> Line {
    let comment = trip.comments.first { $0.application == application && $0.reviewer == line.reviewer }
    return Line(
      reviewer: trip.reviewers[line.reviewer].id,
      scores: line.units.map { units in units.map { terms.scores.text($0) } },
      total: line.total.map(Points.init), fate: line.fate.rawValue,
      // Who has a conflict of interest has no say, in words no more than in points.
      comment: line.fate == .conflict ? nil : comment?.text)
  }
}

extension ReviewRecord.Points {
  package init(_ fraction: Fraction) { (numerator, denominator) = (fraction.numerator, fraction.denominator) }

  /// Nil for a denominator that no fraction has, as in a file that was tampered with.
  package var fraction: Fraction? { try? Fraction(numerator, over: denominator) }
}

extension ReviewRecord.Result {
  init(_ result: ReviewOutcome.Result) {
    self =
      switch result {
      case .admitted: .admitted
      case .reserve: .reserve
      case .notAdmitted: .notAdmitted
      case .notChosen: .notChosen
      case .notAccepted: .notAccepted
      case .open: .open
      }
  }
}
