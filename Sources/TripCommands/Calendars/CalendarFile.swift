import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// Where a calendar is written if nobody says so; never called by a person's name.
struct CalendarFile {
  let folder: String
  let console: Console

  /// - Parameter reader: Whose file it is, where it belongs to one person.
  func path(of owner: CalendarOwner, _ reader: String, _ trip: Trip) -> String {
    let names = PaperName.unique(trip.companies)
    switch owner {
    case .delegation: return "\(folder)/delegation.ics"
    case .organiser: return "\(folder)/deadlines.ics"
    case .company(let number): return "\(folder)/\(names[number]).ics"
    case .person(let number):
      guard let company = trip.delegates[number].company else { return person("person", number, reader) }
      return person(names[company], trip.delegatesByCompany[company].firstIndex(of: number) ?? 0, reader)
    }
  }

  /// The own earlier file where there is one, else the first number from the place on that is no colleague's: places
  /// change when somebody leaves, and the file alone remembers what its reader was told.
  private func person(_ stem: String, _ place: Int, _ reader: String) -> String {
    let names = ((try? console.disk.list(folder)) ?? []).filter { $0.hasSuffix(".ics") }.sorted()
    let readers = names.map { name in
      (try? console.disk.read("\(folder)/\(name)")).map { GivenCalendar($0).reader } ?? ""
    }
    if let own = readers.firstIndex(of: reader) { return "\(folder)/\(names[own])" }
    let taken = Set(zip(names, readers).filter { !$0.1.isEmpty }.map(\.0))
    let free = (place + 1...place + 1 + taken.count).lazy.map { "\(stem)-\($0).ics" }.first { !taken.contains($0) }
    return "\(folder)/\(free ?? "\(stem)-\(place + 1).ics")"
  }
}
