import TripCosting
package import TripModel
package import TripPlanning

/// Parts of rooms that are charged while the rooming still asks who has the rest: the room may become another one, at
/// another price.
package struct OpenRooms: Sendable {
  private let trip: Trip
  private let questions: [RoomQuestion]

  package init(_ trip: Trip) {
    self.trip = trip
    guard trip.rooms.contains(where: { $0.kind.sleeps > 1 }) else {
      questions = []
      return
    }
    let shares = trip.roomShares
    questions = RoomingPlan(for: RoomingRequest(trip)).questions.filter { question in
      shares[question.sleeper].map { trip.rooms[$0.room].kind.sleeps > 1 } ?? false
    }
  }

  /// The first one about a company's people; nil where none of them is charged for a part that may change.
  package func question(ofCompany company: Int) -> RoomQuestion? {
    questions.first { trip.delegates[$0.sleeper].company == company }
  }
}
