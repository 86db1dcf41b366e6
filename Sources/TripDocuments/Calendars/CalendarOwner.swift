import TripCosting
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
      guard !entry.isOverview, !isNews(entry, trip) else { return false }
      return !readers.groups.isDisjoint(with: [.delegation, .companies]) || readers.company == trip.companies[number].id
    case .person(let number):
      let person = trip.delegates[number]
      if entry.isOverview { return false }
      if case .flight(let day) = entry.planned?.kind, !trip.flies(person, on: day) { return false }
      if isElsewhere(person, entry, trip) { return false }
      let company = person.company.map { trip.companies[$0].id }
      return readers.groups.contains(.delegation)
        || readers.isForPeople && company != nil && readers.company == company
    }
  }

  private func isElsewhere(_ person: Delegate, _ entry: CalendarBook.Entry, _ trip: Trip) -> Bool {
    guard case .stay(let stay) = entry.planned?.kind else {
      return trip.isAway(person, on: entry.saved.time.firstDay)
    }
    return trip.stays[stay].nights > 0 && !trip.ownStays(of: person).contains(stay)
  }

  /// What was first written after a company had left was never told to it.
  private func isNews(_ entry: CalendarBook.Entry, _ trip: Trip) -> Bool {
    guard let left = leftOn(entry, trip) else { return false }
    return entry.saved.sequence == 0 && entry.saved.changed > left
  }

  /// The day since which a reader who had an event takes no part in it any more: a company of which nobody is left keeps
  /// only what it owes.
  func leftOn(_ entry: CalendarBook.Entry, _ trip: Trip) -> Day? {
    guard case .company(let number) = self, entry.saved.readers.company != trip.companies[number].id else { return nil }
    return trip.leftOn(number)
  }

  /// An event as this reader has it: nights are those that are slept there.
  func part(of event: PlannedEvent, _ trip: Trip) -> PlannedEvent {
    guard case .person(let number) = self, case .stay(let stay) = event.kind else { return event }
    let part = trip.ownStay(stay, of: trip.delegates[number])
    guard part != trip.stays[stay] else { return event }
    var event = event
    event.time = .nights(part)
    event.details = CalendarWords.nights(part)
    return event
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
