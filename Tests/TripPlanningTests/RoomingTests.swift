import Testing
import TripCosting
import TripModel
import TripPlanning
import TripTestSupport

/// Who shares with whom, and what is asked instead of decided.
@Suite struct RoomingTests {
  @Test func `pairs two who name each other before colleagues`() {
    let people = [man(1, mate: 2), man(1), man(2, mate: 0), man(2)]
    #expect(shared(people) == [[0, 2], [1, 3]])
  }

  @Test func `pairs colleagues before those alike in smoking`() {
    let people = [man(1, smokes: true), man(2, smokes: true), man(1, smokes: false), man(2, smokes: false)]
    #expect(shared(people) == [[0, 2], [1, 3]])
  }

  @Test func `pairs those alike in smoking before the order of the roster`() {
    let people = [man(1, smokes: true), man(2, smokes: false), man(3, smokes: true), man(4, smokes: false)]
    #expect(shared(people) == [[0, 2], [1, 3]])
  }

  @Test func `puts somebody unknown between a smoker and a non-smoker`() {
    let people = [man(1), man(2), man(3, smokes: true), man(4, smokes: false)]
    #expect(shared(people) == [[0, 2], [1, 3]])
  }

  @Test func `pairs in the order of the roster where nothing else speaks`() {
    #expect(shared([man(1), man(2), man(3), man(4)]) == [[0, 1], [2, 3]])
  }

  @Test func `takes people without a company for nobody's colleagues`() {
    #expect(shared([man(nil), man(1), man(nil), man(1)]) == [[0, 2], [1, 3]])
    #expect(shared([man(nil), man(1, smokes: true), man(nil, smokes: true), man(2)]) == [[0, 3], [1, 2]])
  }

  @Test func `mixes a room only where both name each other, and says so`() {
    let both = plan([man(1, mate: 1), woman(1, mate: 0)])
    #expect(both.rooms.map(\.sleepers) == [[0, 1]])
    #expect(both.remarks == [.mixedByWish(0, 1)])
    let one = plan([man(1, mate: 1), woman(1)])
    #expect(one.rooms.map(\.sleepers) == [[0], [1]])
    #expect(one.remarks == [.oneSidedWish(of: 0, toward: 1)])
  }

  @Test func `gives a single to who asks for one, also when naming a mate`() {
    let result = plan([man(1, .single, mate: 1), man(1, mate: 0), man(1)])
    #expect(result.rooms.map(\.sleepers) == [[0], [1, 2]])
    #expect(result.remarks == [.singleYetNames(0, 1)])
    #expect(result.questions.isEmpty)
  }

  @Test func `reports a mate who is nobody else of the roster`() {
    #expect(plan([man(1, mate: 0), man(1, mate: 9)]).remarks == [.mateNotFound(of: 0), .mateNotFound(of: 1)])
  }

  @Test func `reports a smoker with a non-smoker`() {
    let result = plan([man(1, smokes: false), man(1, smokes: true)])
    #expect(result.remarks == [.smokingDiffers(smoker: 1, other: 0)])
  }

  @Test func `asks about the odd one of each sex and names the choices`() {
    let people = [man(1), man(1), man(2), woman(3), man(4, .single), man(2, .single)]
    let result = plan(people)
    let man = RoomQuestion(
      sleeper: 2, reason: .oddOneOut(.male, of: 3),
      choices: [.single, .share(with: 5), .share(with: 4), .triple(with: [0, 1], isCertain: false)])
    let woman = RoomQuestion(sleeper: 3, reason: .oddOneOut(.female, of: 1), choices: [.single])
    #expect(result.questions == [man, woman])
    #expect(result.rooms.filter(\.isProvisional).map(\.sleepers) == [[2], [3]])
  }

  @Test func `offers a triple for certain only where every hotel has one, and not where one has none`() {
    let people = [man(1), man(1), man(2)]
    #expect(triples(people, true, true) == [.triple(with: [0, 1], isCertain: true)])
    #expect(triples(people, true, nil) == [.triple(with: [0, 1], isCertain: false)])
    #expect(triples(people, true, false) == [])
  }

  @Test func `asks for an unknown sex instead of guessing it`() {
    let result = plan([sleeper(1, nil), sleeper(1, nil), sleeper(1, .unspecified)])
    #expect(result.rooms.map(\.sleepers) == [[0], [1], [2]])
    #expect(result.questions.map(\.reason) == [.sexUnknown, .sexUnknown, .sexUnspecified])
    #expect(result.questions[0].choices == [.stateSex, .nameMate, .single])
  }

  @Test func `asks for no sex where it decides nothing`() {
    #expect(plan([sleeper(1, nil, .single), sleeper(1, nil, mate: 2), man(1, mate: 1)]).questions.isEmpty)
  }

  @Test func `plans nothing for nobody, and no room without a night`() {
    #expect(plan([]) == RoomingPlan(rooms: []))
    #expect(RoomingPlan(for: RoomingRequest(sleepers: [man(1)], lodgings: [])).rooms.isEmpty)
  }
}

extension RoomingTests {
  private func triples(_ people: [Sleeper], _ hotels: Bool?...) -> [RoomChoice] {
    let lodgings = hotels.enumerated().map { Lodging(stay: $0, nights: [Day(number: Int32($0))], hasTriples: $1) }
    let choices = RoomingPlan(for: RoomingRequest(sleepers: people, lodgings: lodgings)).questions.flatMap(\.choices)
    return choices.filter { $0 != .single }
  }

  private func shared(_ people: [Sleeper]) -> [[Int]] { plan(people).rooms.map(\.sleepers) }
}
