package import TripCosting
package import TripModel

/// What companies have told of their meetings, counted.
package struct FollowUp: Sendable {
  /// Meetings of the saved timetable, as far as it stands.
  package struct Count: Hashable, Sendable {
    package var held = 0
    package var notHeld = 0
    package var notTold = 0

    package var planned: Int { held + notHeld + notTold }
  }

  /// Results of one kind.
  package struct Kind: Sendable {
    package var outcome: Outcome
    package var count = 0
    /// One sum a currency.
    package var amounts: [Amount] = []
    /// Of orders and quotations; to others no sum belongs.
    package var withoutAmount = 0
  }

  package let trip: Trip
  private let meetings: [SavedMeeting]

  package init(_ trip: Trip) {
    self.trip = trip
    meetings = trip.standingMeetings
  }

  // MARK: - Meetings

  package func count(_ meetings: [SavedMeeting]) -> Count {
    var count = Count()
    for meeting in meetings {
      switch trip.wasHeld(meeting) {
      case true?: count.held += 1
      case false?: count.notHeld += 1
      case nil: count.notTold += 1
      }
    }
    return count
  }

  package var all: Count { count(meetings) }

  package func count(ofCompany number: Int) -> Count { count(meetings(ofCompany: number)) }

  /// In the order of their times.
  package func meetings(ofCompany number: Int) -> [SavedMeeting] {
    meetings.filter { $0.company == trip.companies[number].id }.sorted {
      ($0.session, $0.start) < ($1.session, $1.start)
    }
  }

  /// In the order of the sessions.
  package var bySession: [(session: Int, count: Count)] {
    Dictionary(grouping: meetings, by: \.session).sorted { $0.key < $1.key }.map { session, meetings in
      (session, count(meetings))
    }
  }

  /// Those of which nobody has said whether they took place.
  package func untold(ofCompany number: Int) -> [SavedMeeting] {
    meetings(ofCompany: number).filter { trip.wasHeld($0) == nil }
  }

  /// Others met besides the timetable, each company once.
  package func besides(ofCompany number: Int) -> Int {
    let own = meetings(ofCompany: number)
    let others = trip.results.filter { result in
      result.company == number && result.wasHeld != false
        && !own.contains { meeting in trip.results(of: meeting).contains { $0.origin == result.origin } }
    }
    return Set(others.map { trip.partnerTitle(of: $0, .zhHant) }).count
  }

  // MARK: - What came of them

  /// Every kind, the strongest first; a company's own where one is named.
  package func kinds(ofCompany number: Int? = nil) throws(CostingError) -> [Kind] {
    var kinds: [Kind] = []
    for outcome in Outcome.allCases.reversed() {
      var kind = Kind(outcome: outcome)
      for result in trip.results where result.outcome == outcome && (number ?? result.company) == result.company {
        kind.count += 1
        if let amount = result.amount {
          try Total.add(.exact(amount), to: &kind.amounts)
        } else if outcome.hasAmount {
          kind.withoutAmount += 1
        }
      }
      kinds.append(kind)
    }
    return kinds
  }

  package func openSteps(ofCompany number: Int? = nil) -> [MeetingResult] {
    trip.openSteps.filter { (number ?? $0.company) == $0.company }
  }
}
