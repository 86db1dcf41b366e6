import TripCosting
package import TripModel

extension MeetingsPlan {
  /// Saved meetings of a session as they stand, at their tables and with their interpreters, with the bound of the best
  /// timetable that could be made instead.
  package init(standing meetings: [SavedMeeting], _ trip: Trip, _ round: MeetingRound, elsewhere: [SavedMeeting]) {
    var request = MeetingsRequest(trip, round, elsewhere: elsewhere)
    let bound = MeetingsPlan(for: request).bound
    let held = meetings.compactMap { meeting -> Meeting? in
      guard let slot = round.slots.firstIndex(where: { $0.start == meeting.start }),
        let pair = request.pair(of: meeting, trip)
      else { return nil }
      return Meeting(pair: pair, slot: slot, table: meeting.table, interpreter: meeting.interpreter)
    }
    let timetable = Timetable(request, holding: held)
    let needing = held.count { request.pairs[$0.pair].needsInterpreter }
    let least = request.slots == 0 ? 0 : (needing + request.slots - 1) / request.slots
    self.init(
      request: request, meetings: held.sorted { ($0.slot, $0.table) < ($1.slot, $1.table) }, value: timetable.value,
      bound: max(bound, timetable.value), missing: timetable.missing(MeetingWeights(request)),
      leastInterpreters: max(least, InterpreterAssignment(timetable, before: [:]).rivals))
  }
}

extension Timetable {
  /// With these meetings and no others.
  fileprivate init(_ request: MeetingsRequest, holding meetings: [MeetingsPlan.Meeting]) {
    var request = request
    for pair in request.pairs.indices { request.pairs[pair].fixed = nil }
    self.init(request)
    for meeting in meetings where slotOf[meeting.pair] < 0 { place(meeting.pair, in: meeting.slot) }
  }
}

extension MeetingsRequest {
  /// The pair of a meeting that stands, added where nobody wishes it; nil for who is not on the trip's lists.
  fileprivate mutating func pair(of meeting: SavedMeeting, _ trip: Trip) -> Int? {
    guard let company = trip.companies.firstIndex(where: { $0.id == meeting.company }),
      let host = trip.hosts.firstIndex(where: { $0.id == meeting.host })
    else { return nil }
    let (one, two) = (place(ofCompany: company), place(ofHost: host))
    if let place = pairs.firstIndex(where: { $0.company == one && $0.host == two }) { return place }
    let needs = trip.needInterpreter(company: company, host: host)
    pairs.append(Pair(company: one, host: two, value: 0, needsInterpreter: needs))
    return pairs.count - 1
  }

  /// Who was there all the same has a place, too.
  private mutating func place(ofCompany number: Int) -> Int {
    if let place = companies.firstIndex(where: { $0.number == number }) { return place }
    companies.append(Participant(number: number, free: SlotSet()))
    rivals.append([])
    return companies.count - 1
  }

  private mutating func place(ofHost number: Int) -> Int {
    if let place = hosts.firstIndex(where: { $0.number == number }) { return place }
    hosts.append(Participant(number: number, free: SlotSet()))
    return hosts.count - 1
  }
}
