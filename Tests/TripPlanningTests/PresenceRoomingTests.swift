import Testing
import TripCosting
import TripModel
import TripPlanning

/// Pairs of people who are not there every night.
@Suite struct PresenceRoomingTests {
  private let nights = (0..<3).map { Day(number: 20_000 + $0) }

  private func plan(_ people: [Sleeper]) -> RoomingPlan {
    let lodgings = [Lodging(stay: 0, nights: [nights[0]]), Lodging(stay: 1, nights: [nights[1], nights[2]])]
    return RoomingPlan(for: RoomingRequest(sleepers: people, lodgings: lodgings))
  }

  private func leaving(_ sleeper: Sleeper, _ night: Int) -> Sleeper {
    var sleeper = sleeper
    sleeper.presence.leaves = nights[night]
    return sleeper
  }

  @Test func `pairs strangers who leave together, so that nobody is left alone`() {
    let result = plan([leaving(man(1), 1), man(2), man(3), leaving(man(4), 1)])
    #expect(result.rooms(in: 0).map(\.sleepers) == [[0, 3], [1, 2]])
    #expect(result.rooms(in: 1).map(\.sleepers) == [[1, 2]])
    #expect(result.remarks.isEmpty)
  }

  @Test func `keeps colleagues together, and says who is alone for how many nights`() {
    let result = plan([leaving(man(1), 1), man(1), man(2), leaving(man(2), 1)])
    #expect(result.rooms(in: 0).map(\.sleepers) == [[0, 1], [2, 3]])
    #expect(result.rooms(in: 1).map(\.kind) == [.single, .single])
    #expect(result.rooms(in: 1).map(\.number) == [1, 2])
    #expect(
      result.remarks == [.aloneAtTimes(1, without: 0, nights: 2), .aloneAtTimes(2, without: 3, nights: 2)])
  }

  @Test func `asks nothing of who needs no bed, and pairs nobody with them`() {
    var visitor = man(1)
    visitor.presence = Presence(joins: nights[0], leaves: nights[0])
    let result = plan([visitor, man(1), man(2)])
    #expect(result.questions.isEmpty && result.remarks.isEmpty)
    #expect(result.rooms(in: 0).map(\.sleepers) == [[1, 2]] && result.rooms(in: 1).map(\.sleepers) == [[1, 2]])
    var friend = visitor
    friend.mate = 1
    #expect(plan([friend, man(1, mate: 0), man(2)]).rooms(in: 0).map(\.sleepers) == [[1, 2]])
  }

  @Test func `remembers a room of who is not there in the first stay`() {
    var late = man(1)
    late.presence.joins = nights[1]
    let result = plan([man(1), late])
    #expect(result.rooms(in: 0).map(\.sleepers) == [[0]] && result.rooms(in: 1).map(\.sleepers) == [[0, 1]])
    #expect(result.tenants == [PreviousRoom(number: 1, sleepers: [0, 1])])
  }
}
