import TripCosting
import TripModel
import TripPlanning

extension RoomingPaper {
  /// Rooms night by night, where guests come earlier or go later than the others: a hotel blocks rooms by the night.
  func roomsByNight(_ rooms: [Room]) -> String? {
    guard hasOwnDays(rooms) else { return nil }
    let spans = spans(
      rooms.map { room in room.sleepers.map { RoomingBed(room: room, place: $0).stay(in: parts.trip) } })
    return spans.map { parts.text(Words.rooms($0.count, from: $0.first, to: $0.last)) }.listed(parts.language)
  }

  /// Nights on end with the same number of rooms.
  ///
  /// - Parameter stays: Of those who sleep in a room, room by room.
  private func spans(_ stays: [[Stay]]) -> [(first: Day, last: Day, count: Int)] {
    guard let first = stays.joined().map(\.checkIn).min(), let end = stays.joined().map(\.checkOut).max() else {
      return []
    }
    return (0..<max(0, end.days(since: first))).map { first.advanced(by: $0) }.reduce(into: []) { spans, night in
      let count = stays.count { $0.contains { $0.checkIn <= night && night < $0.checkOut } }
      if let last = spans.indices.last, spans[last].count == count {
        spans[last].last = night
      } else {
        spans.append((night, night, count))
      }
    }
  }
}
