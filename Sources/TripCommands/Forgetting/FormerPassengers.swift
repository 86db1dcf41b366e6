import TripCosting
import TripModel
import TripReading
import TripStorage

/// People of sent manifests who are on the roster no more, as those in whose place somebody else went.
struct FormerPassengers {
  private(set) var people: [Delegate] = []

  init(_ loaded: LoadedTrip) throws(CommandFailure) {
    let known = ForgetSubject.onRoster(loaded.trip)
    do {
      for paper in try FrozenPaper.all(in: loaded.folder) where paper.path.hasSuffix(".csv") {
        guard let bytes = try loaded.folder.read([paper.path]).files[paper.path],
          let table = RosterTable<DelegateColumn>(TextFile(path: paper.path, bytes: bytes))
        else { continue }
        for row in table.rows.indices { take(SentRow(table, row), known, loaded.trip) }
      }
    } catch { throw .storage(error) }
  }

  private mutating func take(_ row: SentRow, _ known: [Delegate], _ trip: Trip) {
    let all = known + people
    guard !row.isEmpty, !all.contains(where: { row.isOf($0, among: all, trip) }) else { return }
    // No file of the trip has a row of theirs, so any number that no row has will do.
    people.append(row.delegate(Origin(number: .max - UInt32(people.count)), trip))
  }
}
