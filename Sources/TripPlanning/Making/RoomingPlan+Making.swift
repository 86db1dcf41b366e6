import TripCosting
import TripModel

extension RoomingPlan {
  /// The one rooming for a request: every sleeper has the same room number in every stay with a night to sleep there.
  ///
  /// Who leaves whom to decide gets a provisional single, so that nobody is without a bed.
  package init(for request: RoomingRequest) {
    let wishes = Wishes(request.sleepers, nights: request.lodgings.flatMap(\.nights))
    let grouping = Grouping(wishes, Tenancy(request.previous, count: request.sleepers.count))
    let groups = grouping.groups
    let numbers = Numbering(groups, grouping.tenancy).numbers
    let questions = Asking(wishes: wishes, groups: groups, lodgings: request.lodgings).questions
    let asked = Set(questions.map(\.sleeper))
    let rooms = zip(numbers, groups).sorted { $0.0 < $1.0 }.map { number, group in
      Room(number: number, group: group, isProvisional: group.contains(where: asked.contains))
    }
    self.init(
      rooms: request.lodgings.flatMap { lodging in rooms.compactMap { $0.during(lodging, wishes.sleepers) } },
      questions: questions,
      remarks: Remarking(wishes: wishes, groups: groups, nights: request.lodgings.flatMap(\.nights)).remarks,
      moves: grouping.tenancy.moves(to: rooms))
  }
}

extension Room {
  fileprivate init(number: Int, group: [Int], isProvisional: Bool) {
    self.init(
      number: number, kind: group.count == 1 ? .single : .twin, sleepers: group, stay: 0, isProvisional: isProvisional)
  }

  /// With those who sleep there on any of its nights; nil where nobody does.
  fileprivate func during(_ lodging: Lodging, _ all: [Sleeper]) -> Room? {
    var copy = self
    copy.stay = lodging.stay
    copy.sleepers = sleepers.filter { lodging.nights.contains(where: all[$0].presence.sleeps) }
    guard copy.sleepers != sleepers else { return copy }
    copy.kind = copy.sleepers.count == 1 ? .single : kind
    return copy.sleepers.isEmpty ? nil : copy
  }
}

extension Tenancy {
  /// Those whose number changed, in the order of the roster.
  fileprivate func moves(to rooms: [Room]) -> [RoomMove] {
    let moves = rooms.flatMap { room in
      room.sleepers.compactMap { sleeper -> RoomMove? in
        guard let number = former[sleeper], number != room.number else { return nil }
        return RoomMove(sleeper: sleeper, from: number, to: room.number)
      }
    }
    return moves.sorted { $0.sleeper < $1.sleeper }
  }
}
