import Testing
import TripCosting
import TripModel
import TripPlanning
import TripTestSupport

/// Nobody moves who need not, judged against every possible rooming.
@Suite struct FewestMovesTests {
  @Test("moves as few people as any lawful rooming could", arguments: 0..<60)
  func minimal(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    for _ in 0..<40 {
      let request = dice.request(upTo: 8)
      let plan = RoomingPlan(for: request)
      #expect(plan.moves.count == ExhaustiveSearch(request).fewestMoves, "\(request)")
    }
  }

  @Test("lets as many colleagues share as a first rooming can", arguments: 0..<20)
  func colleagues(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    for _ in 0..<20 {
      let request = RoomingRequest(sleepers: dice.sleepers(8), lodgings: RandomRoster.lodgings)
      let search = ExhaustiveSearch(request)
      let pairs = RoomingPlan(for: request).rooms(in: 0).count { search.isPairOfColleagues($0.sleepers) }
      #expect(pairs == search.mostColleagues, "\(request)")
    }
  }

  @Test("names exactly those whose number changed", arguments: 0..<40)
  func named(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let request = dice.request(upTo: 45)
    let plan = RoomingPlan(for: request)
    let moved = request.previous.flatMap { room in
      room.sleepers.filter { plan.room(of: $0, in: 0)?.number != room.number }
    }
    #expect(moved.sorted() == plan.moves.map(\.sleeper))
    #expect(plan.moves.allSatisfy { plan.room(of: $0.sleeper, in: 2)?.number == $0.to && $0.from != $0.to })
  }

  @Test("moves at most one person when one leaves", arguments: 0..<40)
  func oneLeaves(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    let sleepers = dice.sleepers(35)
    let before = RoomingPlan(for: RoomingRequest(sleepers: sleepers, lodgings: RandomRoster.lodgings))
    for gone in [0, 17, 34] {
      let previous = before.carried { $0 == gone ? nil : $0 < gone ? $0 : $0 - 1 }
      let after = Self.without(gone, sleepers)
      let plan = RoomingPlan(for: RoomingRequest(sleepers: after, lodgings: RandomRoster.lodgings, previous: previous))
      #expect(plan.moves.count <= 1)
    }
  }

  @Test("moves nobody when somebody joins whom nobody names", arguments: 0..<40)
  func oneJoins(seed: UInt64) {
    var dice = RandomRoster(seed: seed)
    var sleepers = dice.sleepers(34)
    for place in sleepers.indices where sleepers[place].mate == 34 { sleepers[place].mate = nil }
    let before = RoomingPlan(for: RoomingRequest(sleepers: sleepers, lodgings: RandomRoster.lodgings))
    sleepers.append(dice.sleeper(35))
    let plan = RoomingPlan(
      for: RoomingRequest(sleepers: sleepers, lodgings: RandomRoster.lodgings, previous: before.carried { $0 }))
    #expect(plan.moves.isEmpty)
  }

  /// The roster after one left, with the wishes pointing at the places that the others have now.
  static func without(_ gone: Int, _ sleepers: [Sleeper]) -> [Sleeper] {
    var left = sleepers
    left.remove(at: gone)
    return left.map { sleeper in
      var sleeper = sleeper
      sleeper.mate = sleeper.mate.flatMap { $0 == gone ? nil : $0 < gone ? $0 : $0 - 1 }
      return sleeper
    }
  }
}
