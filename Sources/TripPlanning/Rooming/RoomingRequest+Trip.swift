import TripCosting
package import TripModel

extension RoomingRequest {
  /// What a trip says of its people, nights and last rooming.
  package init(_ trip: Trip) {
    let (finder, lodgings) = (NameFinder(trip), Lodging.all(in: trip))
    let first = lodgings.flatMap(\.nights).min() ?? trip.firstDay
    let sleepers = trip.delegates.enumerated().map { place, delegate in
      Sleeper(
        origin: delegate.origin, company: delegate.company, sex: delegate.sex, wish: trip.roomWish(of: delegate),
        mate: finder.mate(of: place), smokes: delegate.smokes,
        isMinor: first.map(delegate.isMinor) ?? false, presence: delegate.presence)
    }
    self.init(sleepers: sleepers, lodgings: lodgings, previous: Self.previous(trip, finder))
  }

  private static func previous(_ trip: Trip, _ finder: NameFinder) -> [PreviousRoom] {
    var rooms: [Int: [Int]] = [:]
    for bed in trip.beds {
      rooms[bed.room, default: []] += finder.place(bed.name, company: bed.company).map { [$0] } ?? []
    }
    return rooms.sorted { $0.key < $1.key }.map { PreviousRoom(number: $0.key, sleepers: $0.value) }
  }
}
