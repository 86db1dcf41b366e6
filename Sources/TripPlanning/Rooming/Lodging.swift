package import TripCosting
package import TripModel

/// The nights that one stay of the trip gives beds for.
package struct Lodging: Hashable, Sendable {
  /// Number into the trip's stays.
  package var stay: Int
  package var nights: [Day]
  /// Whether the hotel puts three into a room; nil until it was asked.
  package var hasTriples: Bool?

  package init(stay: Int, nights: [Day], hasTriples: Bool? = nil) {
    self.stay = stay
    self.nights = nights
    self.hasTriples = hasTriples
  }

  /// The stays of a trip; a night that two of them claim belongs to the first, so that nobody gets two beds.
  package static func all(in trip: Trip) -> [Lodging] {
    var taken: Set<Day> = []
    return trip.stays.enumerated().compactMap { number, stay in
      let nights = (0..<max(0, stay.nights)).map { stay.checkIn.advanced(by: $0) }
      let free = nights.filter { taken.insert($0).inserted }
      return free.isEmpty ? nil : Lodging(stay: number, nights: free)
    }
  }
}
