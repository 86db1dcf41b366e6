import TripPlanning
import TripTestSupport

/// Meetings thrown at random: who is free when, who wishes whom, rivals, fixed meetings, an earlier timetable.
enum MeetingsInstance {
  static func request(_ seed: UInt64, companies most: Int, hosts mostHosts: Int, slots mostSlots: Int)
    -> MeetingsRequest
  {
    var dice = SeededGenerator(seed: seed)
    func roll(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &dice) }
    let (slots, freeness) = (roll(1...mostSlots), roll(40...100))
    func side(_ count: Int) -> [MeetingsRequest.Participant] {
      (0..<count).map { number in
        MeetingsRequest.Participant(
          number: number, free: SlotSet((0..<slots).filter { _ in roll(1...100) <= freeness }),
          most: roll(1...4) == 1 ? roll(1...slots) : nil)
      }
    }
    let (companies, hosts) = (side(roll(1...most)), side(roll(1...mostHosts)))
    let density = roll(30...100)
    var pairs: [MeetingsRequest.Pair] = []
    for company in companies.indices {
      for host in hosts.indices where roll(1...100) <= density {
        pairs.append(
          MeetingsRequest.Pair(company: company, host: host, value: roll(1...12), needsInterpreter: roll(1...3) > 1))
      }
    }
    var request = MeetingsRequest(
      slots: slots, tables: roll(1...max(1, companies.count)), companies: companies, hosts: hosts, pairs: pairs)
    request.rivals = companies.indices.map { one in
      Set(companies.indices.filter { $0 != one && ($0 * one + $0 + one) % 4 == Int(seed % 4) })
    }
    fix(&request, roll(0...2), &dice)
    request.saved = request.pairs.indices.filter { _ in roll(1...3) == 1 }.map {
      MeetingsRequest.Saved(
        pair: $0, slot: roll(0...(slots - 1)), table: roll(1...request.tables), interpreter: roll(0...2))
    }
    return request
  }

  /// Fixes meetings that can be held together, as a rule makes sure of.
  private static func fix(_ request: inout MeetingsRequest, _ count: Int, _ dice: inout SeededGenerator) {
    for _ in 0..<count {
      guard let pair = request.pairs.indices.randomElement(using: &dice) else { return }
      let slot = Int.random(in: 0..<request.slots, using: &dice)
      var trial = request
      trial.pairs[pair].fixed = slot
      let fixed = trial.pairs.indices.filter { trial.pairs[$0].fixed != nil }
      let faults = MeetingsChecker.faults(fixed.map { ($0, trial.pairs[$0].fixed ?? 0) }, trial)
      if faults.isEmpty { request = trial }
    }
  }
}
