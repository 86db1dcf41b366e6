import TripCosting
package import TripModel
package import TripPlanning

/// The rooming as it would be after a change of the roster, beside the present one; nothing is saved.
package struct RoomingTrial: Sendable {
  package let before: RoomingPlan
  package let after: RoomingPlan
  /// Sentences about the rooming after the change.
  private let paper: RoomingPaper
  private let fresh: [RoomQuestion]
  /// How many questions of before need no answer any more.
  package let settled: Int

  /// - Parameter place: a person's place in the changed roster, nil for who left.
  package init(from trip: Trip, to changed: Trip, _ settings: PaperSettings, place: (Int) -> Int?) {
    let before = RoomingPlan(for: RoomingRequest(trip))
    var request = RoomingRequest(changed)
    request.previous = before.carried(to: place)
    let after = RoomingPlan(for: request)
    let asked = Set(before.questions.compactMap { place($0.sleeper) })
    fresh = after.questions.filter { !asked.contains($0.sleeper) }
    settled = asked.subtracting(after.questions.map(\.sleeper)).count
    self.before = before
    self.after = after
    var shown = after
    shown.questions = fresh
    paper = RoomingPaper(shown, changed, settings)
  }

  /// The rooming without some people.
  package init(_ trip: Trip, without people: [Int], _ settings: PaperSettings) {
    let gone = Set(people)
    self.init(from: trip, to: trip.without(people), settings) { place in
      gone.contains(place) ? nil : place - people.count { $0 < place }
    }
  }

  /// Who has to move; questions that only this change opens.
  package var moves: [String] { paper.moves }
  package var questions: [String] { paper.questions }

  /// Rooms of one kind during the first stay.
  package static func count(_ kind: RoomKind, in plan: RoomingPlan) -> Int {
    guard let stay = plan.rooms.first?.stay else { return 0 }
    return plan.rooms.count { $0.stay == stay && $0.kind == kind }
  }
}
