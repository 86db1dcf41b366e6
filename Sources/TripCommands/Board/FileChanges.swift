import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripReading
import TripStorage

/// What `trip` itself changed in the trip's tables, day by day and file by file, as the folder's history has it.
///
/// The history counts lines and says nothing of what stood in them; titles of changes may hold names of files that
/// somebody sent, so they stay in `trip history`.
struct FileChanges {
  /// One file on one day.
  private struct Key: Hashable {
    var day: Day
    var file: String
    var isTakingBack: Bool
  }

  private var sums: [Key: (added: Int, removed: Int)] = [:]
  private var order: [Key] = []

  /// - Parameter first: The last day that is no longer told of.
  init(_ loaded: LoadedTrip, since first: Day) {
    let past = (try? loaded.folder.history()) ?? []
    for change in past {
      let day = Zone.taipei.day(at: change.signature.at)
      guard day > first else { continue }
      for file in change.files where Self.isTold(file.path, on: day, loaded.trip) {
        let key = Key(day: day, file: file.path, isTakingBack: change.isTakingBack)
        if sums[key] == nil { order.append(key) }
        sums[key, default: (0, 0)].added += file.added
        sums[key, default: (0, 0)].removed += file.removed
      }
    }
  }

  var changes: [BoardState.Change] {
    order.map { key in
      let (added, removed) = sums[key] ?? (0, 0)
      return BoardState.Change(key.day, ChangeText.file(key.file, added, removed, isTakingBack: key.isTakingBack))
    }
  }

  /// Tables of the trip; not what calendars remember, and no prices that rows with a day tell themselves.
  private static func isTold(_ path: String, on day: Day, _ trip: Trip) -> Bool {
    guard TripFiles.known.contains(path), path != CalendarRoom.file else { return false }
    return path != "confirmations.csv" || !trip.confirmations.contains { $0.on == day }
  }
}
