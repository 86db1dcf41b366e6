import Testing
import TripPlanning

/// Timetables of one-to-one meetings against plain checks and against trying everything.
@Suite struct MeetingsPlanTests {
  @Test("nobody in two places, all free, tables, refusals, fixed meetings, rivals: thousands of random sessions")
  func holds() {
    for seed in UInt64(1)...2_000 {
      let plan = MeetingsPlan(for: MeetingsInstance.request(seed, companies: 4, hosts: 4, slots: 4))
      let faults = MeetingsChecker.faults(plan)
      #expect(faults.isEmpty, "seed \(seed): \(faults)")
      #expect(plan.value == plan.meetings.reduce(0) { $0 + plan.pair($1).value } && plan.value <= plan.bound)
      #expect(plan.interpreters >= plan.leastInterpreters, "seed \(seed)")
    }
  }

  @Test("as good as the best of all timetables, in worth, fairness and interpreted meetings, where all can be tried")
  func best() {
    for seed in UInt64(1)...400 {
      let request = MeetingsInstance.request(seed, companies: 3, hosts: 3, slots: 3)
      guard request.pairs.count <= 8 else { continue }
      let plan = MeetingsPlan(for: request)
      let best = MeetingsExhaustion(request).best
      #expect(MeetingsExhaustion.score(plan.meetings.map(\.pair), request) == best, "seed \(seed)")
      #expect(plan.value == -best.minusValue && plan.missing == best.missing && plan.isBest, "seed \(seed)")
    }
  }

  @Test("the same request gives the same timetable")
  func repeats() {
    for seed in UInt64(1)...50 {
      let request = MeetingsInstance.request(seed, companies: 6, hosts: 6, slots: 4)
      #expect(MeetingsPlan(for: request) == MeetingsPlan(for: request))
    }
  }

  @Test("where all are always there and tables suffice, numbers alone decide: the bound is reached")
  func bipartite() {
    for seed in UInt64(1)...40 {
      var request = MeetingsInstance.request(seed, companies: 8, hosts: 9, slots: 6)
      let all = SlotSet(0..<request.slots)
      for company in request.companies.indices { request.companies[company] = .init(number: company, free: all) }
      for host in request.hosts.indices { request.hosts[host] = .init(number: host, free: all) }
      for pair in request.pairs.indices { request.pairs[pair].fixed = nil }
      request.tables = request.companies.count
      let plan = MeetingsPlan(for: request)
      #expect(plan.isBest, "seed \(seed): \(plan.value) of \(plan.bound)")
    }
  }

  @Test("a saved timetable that is still the best stays as it is")
  func stays() {
    for seed in UInt64(1)...100 {
      var request = MeetingsInstance.request(seed, companies: 6, hosts: 7, slots: 5)
      request.saved = []
      let first = MeetingsPlan(for: request)
      request.saved = first.meetings.map {
        .init(pair: $0.pair, slot: $0.slot, table: $0.table, interpreter: $0.interpreter)
      }
      let second = MeetingsPlan(for: request)
      #expect(
        second.meetings.map { [$0.pair, $0.slot, $0.table] } == first.meetings.map { [$0.pair, $0.slot, $0.table] },
        "seed \(seed)")
    }
  }

  @Test("kept meetings do not move when a host cancels, and what is left is filled")
  func keeps() {
    for seed in UInt64(1)...100 {
      var request = MeetingsInstance.request(seed, companies: 6, hosts: 7, slots: 5)
      request.saved = []
      let first = MeetingsPlan(for: request)
      request.saved = first.meetings.map { .init(pair: $0.pair, slot: $0.slot, table: $0.table) }
      guard let lost = first.meetings.first(where: { first.pair($0).fixed == nil }).map({ first.pair($0).host }) else {
        continue
      }
      guard !request.pairs.contains(where: { $0.host == lost && $0.fixed != nil }) else { continue }
      request.hosts[lost].free = SlotSet()
      let second = MeetingsPlan(for: request, isKeeping: true)
      #expect(MeetingsChecker.faults(second).isEmpty)
      for meeting in first.meetings where first.pair(meeting).host != lost {
        #expect(second.meetings.contains { $0.pair == meeting.pair && $0.slot == meeting.slot }, "seed \(seed)")
      }
    }
  }
}
