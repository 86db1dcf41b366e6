import TripCosting

/// Who sits where when, as saved meetings take their places one after the other.
struct MeetingPlaces: Sendable {
  /// A company or a host, whose codes may be alike.
  private enum Side: Hashable {
    case company(String)
    case host(String)
  }

  private struct Sitting: Hashable {
    var session: Int
    var hours: Engagement
  }

  private struct Table: Hashable {
    var session: Int
    var start: Int
    var number: Int
  }

  private let trip: Trip
  /// Of each session.
  private let days: [Day]
  private let companies: [String: Int]
  private let hosts: [String: Int]
  private let rounds: [Int: MeetingRound]
  private let wishes: [[Int]: MeetingWish]
  /// Sessions of which wishes of hosts are known; a company's copy of the trip has none.
  private let answered: Set<Int>
  private var sittings: [Side: [Sitting]] = [:]
  private var tables: Set<Table> = []

  init(_ trip: Trip) {
    self.trip = trip
    days = trip.sessions.map(\.day)
    companies = Dictionary(trip.companies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    hosts = Dictionary(trip.hosts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    rounds = Dictionary(trip.rounds.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
    wishes = Dictionary(
      trip.wishes.map { ([$0.session, $0.company, $0.host], $0) }, uniquingKeysWith: { first, _ in first })
    answered = Set(trip.wishes.filter { $0.ofHost != .none }.map(\.session))
  }

  // MARK: - What stands

  /// Nil where it can be held.
  func obstacle(of meeting: SavedMeeting) -> MeetingObstacle? {
    guard let company = companies[meeting.company], !trip.hasLeft(company) else { return .gone(meeting.company) }
    guard let host = hosts[meeting.host] else { return .gone(meeting.host) }
    guard trip.hosts[host].sessions.contains(meeting.session) else { return .away(meeting.host) }
    if let obstacle = obstacle(ofWish: wishes[[meeting.session, company, host]], in: meeting.session) {
      return obstacle
    }
    guard let round = rounds[meeting.session], let slot = round.slots.firstIndex(where: { $0.start == meeting.start })
    else { return .noSlot }
    if !trip.freeSlots(ofCompany: company, in: round).contains(slot) { return .away(meeting.company) }
    if !trip.freeSlots(ofHost: host, in: round).contains(slot) { return .away(meeting.host) }
    return obstacle(of: meeting, round.slots[slot], round, trip.most(ofHost: host, in: round))
  }

  private func obstacle(ofWish wish: MeetingWish?, in session: Int) -> MeetingObstacle? {
    guard answered.contains(session) else { return wish?.isRefused == true ? .refused : nil }
    guard let wish else { return .unwished }
    return wish.isRefused ? .refused : wish.value > 0 || wish.fixed != nil ? nil : .unwished
  }

  /// Beside those that have their places already.
  private func obstacle(
    of meeting: SavedMeeting, _ hours: Engagement, _ round: MeetingRound, _ mostOfHost: Int?
  ) -> MeetingObstacle? {
    let sides = [(Side.company(meeting.company), meeting.company), (.host(meeting.host), meeting.host)]
    if let (_, code) = sides.first(where: { isBusy($0.0, hours, on: round.session) }) { return .twoPlaces(code) }
    let limits = [round.most, mostOfHost]
    for ((side, code), most) in zip(sides, limits) {
      if let most, (sittings[side] ?? []).count(where: { $0.session == round.session }) >= most {
        return .tooMany(code)
      }
    }
    let table = Table(session: round.session, start: meeting.start, number: meeting.table)
    return !(1...max(1, round.tables)).contains(meeting.table) || tables.contains(table) ? .noTable : nil
  }

  private func isBusy(_ side: Side, _ hours: Engagement, on session: Int) -> Bool {
    (sittings[side] ?? []).contains { days[$0.session] == days[session] && $0.hours.overlaps(hours) }
  }

  mutating func take(_ meeting: SavedMeeting) {
    tables.insert(Table(session: meeting.session, start: meeting.start, number: meeting.table))
    guard let hours = rounds[meeting.session]?.slots.first(where: { $0.start == meeting.start }) else { return }
    let sitting = Sitting(session: meeting.session, hours: hours)
    sittings[.company(meeting.company), default: []].append(sitting)
    sittings[.host(meeting.host), default: []].append(sitting)
  }

  // MARK: - What could stand, too

  /// Whether there are a slot and a table for a meeting that both may wish, as far as all wishes are known.
  func hasRoom(for wish: MeetingWish) -> Bool {
    guard let round = rounds[wish.session], answered.contains(wish.session), wish.value > 0 else { return false }
    let (company, host) = (trip.companies[wish.company].id, trip.hosts[wish.host].id)
    return round.slots.contains { slot in
      guard let table = freeTable(slot, round) else { return false }
      let meeting = SavedMeeting(
        origin: wish.origin, session: wish.session, start: slot.start, table: table, company: company, host: host)
      return obstacle(of: meeting) == nil
    }
  }

  private func freeTable(_ slot: Engagement, _ round: MeetingRound) -> Int? {
    (1...max(1, round.tables)).first {
      !tables.contains(Table(session: round.session, start: slot.start, number: $0))
    }
  }
}
