import Testing
import TripCosting
import TripModel
import TripPlanning
import TripTestSupport

/// What holds for every roster, tried on many.
@Suite struct RoomingPropertyTests {
  @Test("gives everyone exactly one bed each night", arguments: 0..<40)
  func oneBed(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let request = dice.request(upTo: 45)
    let plan = RoomingPlan(for: request)
    for lodging in request.lodgings where !lodging.nights.isEmpty {
      let beds = plan.rooms(in: lodging.stay).flatMap(\.sleepers).sorted()
      #expect(beds == Array(request.sleepers.indices))
    }
    #expect(plan.rooms.allSatisfy { room in request.lodgings.contains { $0.stay == room.stay } })
  }

  @Test(
    "gives who joins later or leaves earlier a bed in the nights of theirs alone, and the same number",
    arguments: 0..<40)
  func ownNights(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    var request = dice.request(upTo: 45)
    let days = (0...3).map { Day(number: 20_000 + $0) }
    for number in request.sleepers.indices where dice.chance(3) {
      let (first, last) = (number % 3, number % 5)
      request.sleepers[number].presence = Presence(
        joins: dice.chance(2) ? days[first] : nil, leaves: first <= last && last < 4 ? days[last] : nil)
    }
    let plan = RoomingPlan(for: request)
    for lodging in request.lodgings {
      let sleeping = request.sleepers.indices.filter {
        lodging.nights.contains(where: request.sleepers[$0].presence.sleeps)
      }
      #expect(plan.rooms(in: lodging.stay).flatMap(\.sleepers).sorted() == sleeping)
    }
    #expect(plan.rooms.allSatisfy { $0.sleepers.count == $0.kind.beds })
    let numbers = Dictionary(grouping: plan.rooms.flatMap { room in room.sleepers.map { ($0, room.number) } }) { $0.0 }
    #expect(numbers.values.allSatisfy { Set($0.map(\.1)).count == 1 })
    // Counted the slow way, night by night and room by room.
    let nights = request.lodgings.flatMap(\.nights)
    let rooms = Dictionary(grouping: plan.tenants.filter { $0.sleepers.count == 2 }, by: \.number)
    let alone = rooms.values.flatMap(\.self).reduce(0) { sum, room in
      sum + nights.count { night in room.sleepers.count { request.sleepers[$0].presence.sleeps(on: night) } == 1 }
    }
    let told = plan.remarks.reduce(0) { if case .aloneAtTimes(_, _, let count) = $1 { $0 + count } else { $0 } }
    #expect(told == alone)
    var again = request
    again.previous = plan.carried { $0 }
    #expect(RoomingPlan(for: again).moves.isEmpty)
  }

  @Test("fills every bed of a room, numbers rooms once, and keeps the number from stay to stay", arguments: 0..<40)
  func capacity(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let plan = RoomingPlan(for: dice.request(upTo: 45))
    #expect(plan.rooms.allSatisfy { $0.sleepers.count == $0.kind.beds && $0.number > 0 })
    let numbers = plan.rooms(in: 0).map(\.number)
    #expect(Set(numbers).count == numbers.count)
    #expect(plan.rooms(in: 2).map(\.sleepers) == plan.rooms(in: 0).map(\.sleepers))
    #expect(plan.rooms(in: 2).map(\.number) == numbers)
  }

  @Test("mixes no room without both naming each other, and parts nobody who does", arguments: 0..<40)
  func wishes(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let request = dice.request(upTo: 45)
    let people = request.sleepers
    for room in RoomingPlan(for: request).rooms {
      let wanted = room.sleepers.allSatisfy { one in room.sleepers.contains { people[one].mate == $0 && $0 != one } }
      let sexes = Set(room.sleepers.map { people[$0].sex })
      if room.kind == .twin { #expect(wanted || sexes == [.male] || sexes == [.female], "\(room)") }
      if room.kind == .twin { #expect(room.sleepers.allSatisfy { people[$0].wish == .twin }, "\(room)") }
      if room.kind == .single { #expect(people[room.sleepers[0]].wish == .single || room.isProvisional, "\(room)") }
    }
  }

  @Test("asks about everyone in a provisional room, and about nobody else", arguments: 0..<40)
  func questions(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let plan = RoomingPlan(for: dice.request(upTo: 45))
    let provisional = plan.rooms(in: 0).filter(\.isProvisional).flatMap(\.sleepers)
    #expect(provisional.sorted() == plan.questions.map(\.sleeper).sorted())
    let odd = plan.questions.compactMap(Self.odd)
    #expect(Set(odd.map(\.0)).count == odd.count)
    #expect(odd.allSatisfy { $0.1 % 2 == 1 })
    #expect(plan.questions.allSatisfy { $0.choices.count > 1 || $0.choices == [.single] })
  }

  static func odd(_ question: RoomQuestion) -> (Sex, Int)? {
    if case .oddOneOut(let sex, let count) = question.reason { (sex, count) } else { nil }
  }

  @Test("plans the same request the same way", arguments: 0..<20)
  func deterministic(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let request = dice.request(upTo: 45)
    #expect(RoomingPlan(for: request) == RoomingPlan(for: request))
  }

  @Test("moves nobody when nothing changed", arguments: 0..<40)
  func unchanged(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    var request = dice.request(upTo: 45)
    let plan = RoomingPlan(for: request)
    request.previous = plan.carried { $0 }
    #expect(RoomingPlan(for: request).moves.isEmpty)
    #expect(RoomingPlan(for: request).rooms == plan.rooms)
  }
}
