import TripModel

/// Whose calendar it is.
package enum CalendarOwner: Hashable, Sendable {
  /// All that the delegation does together.
  case delegation
  /// That, and what its office must keep; a number into the trip's companies.
  case company(Int)
  /// What the person takes part in; a number into the trip's delegates.
  case person(Int)
  /// The organiser's ladder of deadlines.
  case organiser

  func includes(_ entry: CalendarBook.Entry, _ trip: Trip) -> Bool {
    let readers = entry.saved.readers
    switch self {
    case .delegation: return readers.groups.contains(.delegation)
    case .organiser: return readers.groups.contains(.organiser)
    case .company(let number):
      guard !entry.isOverview else { return false }
      return !readers.groups.isDisjoint(with: [.delegation, .companies]) || readers.company == trip.companies[number].id
    case .person(let number):
      let person = trip.delegates[number]
      if entry.isOverview { return false }
      if entry.planned?.isFlight ?? false, person.ownFlight ?? false { return false }
      let company = person.company.map { trip.companies[$0].id }
      return readers.groups.contains(.delegation)
        || readers.isForPeople && company != nil && readers.company == company
    }
  }

  func name(in trip: Trip, _ language: Language) -> String {
    let name =
      switch self {
      case .delegation: CalendarWords.delegation.text(language)
      case .organiser: CalendarWords.deadlines.text(language)
      case .company(let number): trip.companies[number].name(in: language)
      case .person(let number): trip.delegates[number].name(in: language)
      }
    return trip.title.text(language) + " – " + name
  }
}
