import TripPlanning

/// Says slowly and plainly what is wrong with a timetable; knows nothing of how one is made.
enum MeetingsChecker {
  static func faults(_ plan: MeetingsPlan) -> [String] {
    var faults = faults(plan.meetings.map { ($0.pair, $0.slot) }, plan.request)
    for one in plan.meetings.indices {
      let meeting = plan.meetings[one]
      let pair = plan.pair(meeting)
      if !(1...plan.request.tables).contains(meeting.table) { faults.append("table \(meeting.table)") }
      if pair.needsInterpreter != (meeting.interpreter > 0) { faults.append("interpreter of \(pair)") }
      for other in plan.meetings[..<one] where other.slot == meeting.slot {
        if other.table == meeting.table { faults.append("two at table \(meeting.table)") }
        if meeting.interpreter > 0, other.interpreter == meeting.interpreter {
          faults.append("interpreter \(meeting.interpreter) in two places")
        }
      }
      for other in plan.meetings[..<one]
      where meeting.interpreter > 0 && other.interpreter == meeting.interpreter
        && plan.request.rivals[pair.company].contains(plan.pair(other).company)
      {
        faults.append("rivals share interpreter \(meeting.interpreter)")
      }
    }
    for (number, pair) in plan.request.pairs.enumerated() where pair.fixed != nil {
      if !plan.meetings.contains(where: { $0.pair == number && $0.slot == pair.fixed }) {
        faults.append("fixed meeting \(number) not held")
      }
    }
    return faults
  }

  /// Of pairs in slots alone.
  static func faults(_ meetings: [(pair: Int, slot: Int)], _ request: MeetingsRequest) -> [String] {
    var faults: [String] = []
    for (one, meeting) in meetings.enumerated() {
      let pair = request.pairs[meeting.pair]
      if !request.companies[pair.company].free.contains(meeting.slot) { faults.append("company away") }
      if !request.hosts[pair.host].free.contains(meeting.slot) { faults.append("host away") }
      for other in meetings[..<one] {
        let otherPair = request.pairs[other.pair]
        if other.pair == meeting.pair { faults.append("meets twice") }
        if other.slot == meeting.slot, otherPair.company == pair.company { faults.append("company in two places") }
        if other.slot == meeting.slot, otherPair.host == pair.host { faults.append("host in two places") }
      }
    }
    for slot in 0..<request.slots where meetings.count(where: { $0.slot == slot }) > request.tables {
      faults.append("too few tables")
    }
    for company in request.companies.indices {
      let held = meetings.count { request.pairs[$0.pair].company == company }
      if held > request.companies[company].most ?? .max { faults.append("company meets too often") }
    }
    for host in request.hosts.indices {
      let held = meetings.count { request.pairs[$0.pair].host == host }
      if held > request.hosts[host].most ?? .max { faults.append("host meets too often") }
    }
    return faults
  }
}
