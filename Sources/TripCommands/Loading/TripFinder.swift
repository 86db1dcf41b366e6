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
      let below = isTrip(folder) ? [] : trips(in: folder, depth: 2)
      guard below.isEmpty else { throw .noTrip(Messages.tripsBelow(named, below)) }
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

  /// Trips of a folder that holds several, not searched deep: it may be anything that somebody named.
  private func trips(in folder: String, depth: Int) -> [String] {
    let names = ((try? disk.list(folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    let here = names.filter { isTrip(folder + "/" + $0) }
    guard here.isEmpty, depth > 1 else { return here }
    return names.flatMap { name in trips(in: folder + "/" + name, depth: depth - 1).map { name + "/" + $0 } }
  }

  /// True for a word that names a folder while no trip is here: it can only be meant as that.
  func isMeantAsFolder(_ word: String) -> Bool {
    (try? disk.kind(of: console.absolute(word))) == .folder && (try? folder(nil)) == nil
  }

  /// True where a word on the command line names a trip folder rather than a company.
  func isTripFolder(_ word: String) -> Bool { isTrip(console.absolute(word)) }

  private func isTrip(_ folder: String) -> Bool { disk.exists(folder + "/trip.json") }

  /// Folders of Itineraries/ that hold trips for tests and learning.
  private static func isGallery(_ name: String) -> Bool { name == "Examples" || name == "Mistakes" }
}
