import TripCosting
import TripModel
import TripPlanning
import TripTestSupport

/// Rosters and former rooms as wild as files can be: wishes crossed, rooms mixed, people missing.
struct RandomRoster {
  private var dice: SeededGenerator

  init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

  mutating func request(upTo most: Int) -> RoomingRequest {
    let sleepers = sleepers(Int.random(in: 0...most, using: &dice))
    return RoomingRequest(
      sleepers: sleepers, lodgings: RandomRoster.lodgings, previous: chance(5) ? [] : previous(sleepers.count))
  }

  mutating func sleepers(_ count: Int) -> [Sleeper] {
    var sleepers = (0..<count).map { sleeper(UInt32($0) + 1) }
    for first in sleepers.indices where chance(3) {
      let second = Int.random(in: -1...count, using: &dice)
      sleepers[first].mate = second
      if sleepers.indices.contains(second), chance(2) { sleepers[second].mate = first }
    }
    return sleepers
  }

  mutating func sleeper(_ number: UInt32) -> Sleeper {
    let sex: Sex? = chance(8) ? [nil, .unspecified].randomElement(using: &dice) ?? nil : chance(3) ? .female : .male
    return Sleeper(
      origin: Origin(number: number), company: chance(6) ? nil : Int.random(in: 0...3, using: &dice), sex: sex,
      wish: chance(6) ? .single : .twin, smokes: [nil, true, false].randomElement(using: &dice) ?? nil)
  }

  /// Rooms of up to two, now and then three, in any order; some people had none.
  mutating func previous(_ count: Int) -> [PreviousRoom] {
    var left = Array(0..<count).shuffled(using: &dice).filter { _ in !chance(4) }
    var numbers = Array(1...(count + 2)).shuffled(using: &dice)
    var rooms: [PreviousRoom] = []
    while !left.isEmpty, let number = numbers.popLast() {
      let people = Array(left.prefix(chance(12) ? 3 : chance(3) ? 1 : 2))
      left.removeFirst(people.count)
      rooms.append(PreviousRoom(number: number, sleepers: people))
    }
    return rooms
  }

  /// True once in `count`.
  mutating func chance(_ count: Int) -> Bool { Int.random(in: 1...count, using: &dice) == 1 }

  static let lodgings = [
    Lodging(stay: 0, nights: [Day(number: 20_000), Day(number: 20_001)]),
    Lodging(stay: 2, nights: [Day(number: 20_002)]),
  ]
}
