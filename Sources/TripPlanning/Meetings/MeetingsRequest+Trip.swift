import TripCosting
package import TripModel

extension MeetingsRequest {
  /// Everybody who may meet in a session, by the codes' order, so that the order of the files decides nothing.
  ///
  /// - Parameter elsewhere: Meetings of other sessions; who is at one of them is not free.
  package init(_ trip: Trip, _ round: MeetingRound, elsewhere: [SavedMeeting] = []) {
    let busy = BusyHours(elsewhere, trip, round)
    let companies = Self.participants(trip.companies.map(\.id)) {
      let free = busy.free(trip.freeSlots(ofCompany: $0, in: round), ofCompany: trip.companies[$0].id)
      return Participant(number: $0, free: free, most: round.most)
    }
    let hosts = Self.participants(trip.hosts.map(\.id)) {
      let free = busy.free(trip.freeSlots(ofHost: $0, in: round), ofHost: trip.hosts[$0].id)
      return Participant(number: $0, free: free, most: trip.most(ofHost: $0, in: round))
    }
    self.init(slots: round.slots.count, tables: round.tables, companies: companies, hosts: hosts, pairs: [])
    let places = Places(self)
    pairs = trip.wishes.compactMap { Self.pair($0, trip, round, places) }
      .sorted { ($0.company, $0.host) < ($1.company, $1.host) }
    rivals = companies.map { one in
      Set(companies.indices.filter { trip.areRivals(trip.companies[one.number], trip.companies[companies[$0].number]) })
    }
    saved = Self.saved(trip, round, pairs, companies, hosts)
  }

  /// Where a company and a host of the trip stand in the request.
  private struct Places {
    let companies: [Int: Int]
    let hosts: [Int: Int]

    init(_ request: MeetingsRequest) {
      companies = Dictionary(uniqueKeysWithValues: request.companies.enumerated().map { ($1.number, $0) })
      hosts = Dictionary(uniqueKeysWithValues: request.hosts.enumerated().map { ($1.number, $0) })
    }
  }

  private static func participants(_ codes: [String], _ make: (Int) -> Participant) -> [Participant] {
    codes.indices.sorted { codes[$0] < codes[$1] }.map(make).filter { !$0.free.isEmpty }
  }

  /// Nil for a wish of another session, without worth, or of somebody who cannot come.
  private static func pair(_ wish: MeetingWish, _ trip: Trip, _ round: MeetingRound, _ places: Places) -> Pair? {
    let fixed = wish.fixed.flatMap { minute in round.slots.firstIndex { $0.start == minute } }
    guard wish.session == round.session, wish.value > 0 || fixed != nil, !wish.isRefused,
      let company = places.companies[wish.company], let host = places.hosts[wish.host]
    else { return nil }
    return Pair(
      company: company, host: host, value: wish.value,
      needsInterpreter: trip.needInterpreter(company: wish.company, host: wish.host), fixed: fixed)
  }

  /// Saved meetings that are still wished for, in slots that there still are.
  private static func saved(
    _ trip: Trip, _ round: MeetingRound, _ pairs: [Pair], _ companies: [Participant], _ hosts: [Participant]
  ) -> [Saved] {
    trip.meetings.filter { $0.session == round.session }.compactMap { meeting in
      let pair = pairs.firstIndex {
        trip.companies[companies[$0.company].number].id == meeting.company
          && trip.hosts[hosts[$0.host].number].id == meeting.host
      }
      let slot = round.slots.firstIndex { $0.start == meeting.start }
      guard let pair, let slot else { return nil }
      return Saved(pair: pair, slot: slot, table: meeting.table, interpreter: meeting.interpreter)
    }
  }
}
