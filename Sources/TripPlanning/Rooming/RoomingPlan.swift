/// Who sleeps where, and what a person still has to decide.
package struct RoomingPlan: Hashable, Sendable {
  /// Stay by stay, then by number.
  package var rooms: [Room]
  package var questions: [RoomQuestion]
  package var remarks: [RoomingRemark]
  package var moves: [RoomMove]

  package init(rooms: [Room], questions: [RoomQuestion] = [], remarks: [RoomingRemark] = [], moves: [RoomMove] = []) {
    self.rooms = rooms
    self.questions = questions
    self.remarks = remarks
    self.moves = moves
  }

  package func rooms(in stay: Int) -> [Room] { rooms.filter { $0.stay == stay } }

  package func room(of sleeper: Int, in stay: Int) -> Room? {
    rooms.first { $0.stay == stay && $0.sleepers.contains(sleeper) }
  }

  /// Rooms by number with whoever has a bed in them during any stay, since numbers go on from stay to stay.
  package var tenants: [PreviousRoom] {
    var sleepers: [Int: Set<Int>] = [:]
    for room in rooms { sleepers[room.number, default: []].formUnion(room.sleepers) }
    return sleepers.sorted { $0.key < $1.key }.map { PreviousRoom(number: $0.key, sleepers: $0.value.sorted()) }
  }

  /// This rooming as the previous one for a changed roster; `place` is nil for those who left.
  package func carried(to place: (Int) -> Int?) -> [PreviousRoom] {
    tenants.map { PreviousRoom(number: $0.number, sleepers: $0.sleepers.compactMap(place)) }
  }
}
