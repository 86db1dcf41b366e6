import Testing
import TripCosting
import TripModel
import TripPlanning
import TripTestSupport

/// Somebody leaves or joins, or changes a wish, after the rooms were agreed.
@Suite struct ReroomingTests {
  @Test func `leaves former room-mates together although they are no colleagues`() {
    let result = plan([man(1), man(2), man(1), man(2)], previous: [[0, 1], [2, 3]])
    #expect(result.rooms.map(\.sleepers) == [[0, 1], [2, 3]])
    #expect(result.moves.isEmpty)
  }

  @Test func `moves one of two whose room-mates left, to the lower number`() {
    let result = plan([man(1), man(2), man(3), man(3)], previous: [[0], [2, 3], [1]])
    #expect(result.rooms.map(\.sleepers) == [[0, 1], [2, 3]])
    #expect(result.moves == [RoomMove(sleeper: 1, from: 3, to: 1)])
  }

  @Test func `puts who joins to who was left alone, so that nobody moves`() {
    let result = plan([man(1), man(2), man(1), man(2)], previous: [[0], [1]])
    #expect(result.rooms.map(\.sleepers) == [[0, 2], [1, 3]])
    #expect(result.moves.isEmpty)
  }

  @Test func `moves the one who would have to give up the room anyhow`() {
    let people = [man(1), man(1, .single), man(2), man(3)]
    let result = plan(people, previous: [[0, 1], [2], [3]])
    #expect(result.moves == [RoomMove(sleeper: 0, from: 1, to: 2)])
    #expect(result.room(of: 1, in: 0)?.number == 1)
  }

  @Test func `joins two who now name each other and moves one of each room`() {
    let result = plan([man(1, mate: 2), man(1), man(2, mate: 0), man(2)], previous: [[0, 1], [2, 3]])
    #expect(result.rooms.map(\.sleepers) == [[0, 2], [1, 3]])
    #expect(result.moves.map(\.sleeper) == [1, 2])
  }

  @Test func `gives new people the lowest numbers that are free`() {
    let rooms = [PreviousRoom(number: 1, sleepers: []), PreviousRoom(number: 2, sleepers: [0, 1])]
    let lodgings = [Lodging(stay: 0, nights: [Day(number: 1)])]
    let people = [man(1), man(1), woman(2), woman(2), woman(3, .single)]
    let result = RoomingPlan(for: RoomingRequest(sleepers: people, lodgings: lodgings, previous: rooms))
    #expect(result.rooms.map(\.sleepers) == [[2, 3], [0, 1], [4]])
  }

  @Test func `counts a person once where the previous rooming has them twice, and forgets places nobody has`() {
    let result = plan([man(1), man(1)], previous: [[0, 1], [1, 7, -1]])
    #expect(result.rooms.map(\.sleepers) == [[0, 1]])
    #expect(result.moves.isEmpty)
  }

  @Test func `gives a night that two stays claim to the first`() {
    let from = Day(number: 20_000)
    var trip = Trip(origin: .none, title: .same("試"), language: .zhHant, caps: Caps(origin: .none))
    trip.stays = [(0, 2), (1, 2), (1, 4), (5, 3)].map { first, end in
      Stay(
        origin: .none, place: .same("東京"), checkIn: from.advanced(by: first), checkOut: from.advanced(by: end))
    }
    let nights = Lodging.all(in: trip).map { lodging in (lodging.stay, lodging.nights.map { $0.days(since: from) }) }
    #expect(nights.map(\.0) == [0, 2])
    #expect(nights.map(\.1) == [[0, 1], [2, 3]])
  }
}
