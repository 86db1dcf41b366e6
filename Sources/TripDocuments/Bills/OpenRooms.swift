import TripCosting
package import TripModel
package import TripPlanning

/// Parts of rooms that are charged while the rooming still asks who has the rest: the room may become another one, at
/// another price.
package struct OpenRooms: Sendable {
  private var questions: [Int: RoomQuestion] = [:]

  /// - Parameter most: People of a roster that is looked at; pairing grows with their square.
  package init(_ trip: Trip, upTo most: Int = .max) {
    guard trip.delegates.count <= most, trip.rooms.contains(where: { $0.kind.sleeps > 1 }) else { return }
    let shares = trip.roomShares
    for question in RoomingPlan(for: RoomingRequest(trip)).questions {
      guard let share = shares[question.sleeper], trip.rooms[share.room].kind.sleeps > 1,
        let company = trip.delegates[question.sleeper].company, questions[company] == nil
      else { continue }
      questions[company] = question
    }
  }

  /// The first one about a company's people; nil where none of them is charged for a part that may change.
  package func question(ofCompany company: Int) -> RoomQuestion? { questions[company] }
}
