import TripCosting
import TripModel
import TripPlanning

func man(_ company: Int?, _ wish: RoomWish = .twin, mate: Int? = nil, smokes: Bool? = nil) -> Sleeper {
  Sleeper(origin: .none, company: company, sex: .male, wish: wish, mate: mate, smokes: smokes)
}

func woman(_ company: Int?, _ wish: RoomWish = .twin, mate: Int? = nil) -> Sleeper {
  Sleeper(origin: .none, company: company, sex: .female, wish: wish, mate: mate)
}

func sleeper(_ company: Int?, _ sex: Sex?, _ wish: RoomWish = .twin, mate: Int? = nil) -> Sleeper {
  Sleeper(origin: .none, company: company, sex: sex, wish: wish, mate: mate)
}

/// The rooming for one stay of one night.
func plan(_ people: [Sleeper], previous: [[Int]] = []) -> RoomingPlan {
  let rooms = previous.enumerated().map { PreviousRoom(number: $0 + 1, sleepers: $1) }
  let lodging = Lodging(stay: 0, nights: [Day(number: 20_000)])
  return RoomingPlan(for: RoomingRequest(sleepers: people, lodgings: [lodging], previous: rooms))
}
