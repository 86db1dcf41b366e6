import TripModel

/// Finds people by their names as others write them.
struct NameFinder {
  private let trip: Trip
  private var places: [String: [Int]] = [:]

  init(_ trip: Trip) {
    self.trip = trip
    for (place, delegate) in trip.delegates.enumerated() {
      for key in Set([NameLetters.key(delegate.name), NameLetters.key(delegate.latinName)]) where !key.isEmpty {
        places[key, default: []].append(place)
      }
    }
  }

  /// The room-mate whom a person names; a place outside the roster where nobody, or more than one, has that name.
  func mate(of place: Int) -> Int? {
    let name = trip.delegates[place].roommate
    guard !name.isEmpty else { return nil }
    let found = places[NameLetters.key(name), default: []].filter { $0 != place }
    let colleagues = found.filter { trip.delegates[$0].company == trip.delegates[place].company }
    if colleagues.count == 1 { return colleagues[0] }
    return found.count == 1 ? found[0] : place
  }

  /// A person of a company; nil where there is none, or more than one.
  func place(_ name: String, company: String) -> Int? {
    let found = places[NameLetters.key(name), default: []].filter { place in
      trip.delegates[place].company.map { trip.companies[$0].id } == company
    }
    return found.count == 1 ? found[0] : nil
  }
}
