import TripModel
import TripStorage

/// Finds the trip folder: the one named, the one stood in, or the only one directly in Itineraries/.
struct TripFinder {
  private let console: Console
  private var disk: any Disk { console.disk }

  init(_ console: Console) { self.console = console }

  func folder(_ named: String?) throws(CommandFailure) -> String {
    if let named {
      // That it has no trip.json is told by reading it.
      let folder = console.absolute(named)
      guard disk.exists(folder) else { throw .noTrip(Messages.noFolder(named)) }
      return folder
    }
    if isTrip(console.folder) { return console.folder }
    let itineraries = console.folder + "/Itineraries"
    let names = ((try? disk.list(itineraries)) ?? []).filter { !TripFinder.isGallery($0) }.sorted()
    let trips = names.filter { isTrip(itineraries + "/" + $0) }
    guard trips.count <= 1 else { throw .noTrip(Messages.severalTrips(trips.map { "Itineraries/" + $0 })) }
    guard let trip = trips.first else { throw .noTrip(Messages.noTrip) }
    return itineraries + "/" + trip
  }

  /// True where a word on the command line names a trip folder rather than a company.
  func isTripFolder(_ word: String) -> Bool { isTrip(console.absolute(word)) }

  private func isTrip(_ folder: String) -> Bool { disk.exists(folder + "/trip.json") }

  /// Folders of Itineraries/ that hold trips for tests and learning.
  private static func isGallery(_ name: String) -> Bool { name == "Examples" || name == "Mistakes" }
}
