import TripStorage

/// Looks for trip folders below one folder, at any depth, in the order of their paths.
///
/// What lies in a trip folder belongs to that trip; what begins with a dot is passed over. A folder that cannot be looked
/// into holds up no other.
struct TripFolders {
  private let disk: any Disk
  private var found = FoundTrips()

  private init(_ disk: any Disk) { self.disk = disk }

  /// Throws where the folder itself cannot be read.
  static func all(below folder: String, _ disk: any Disk) throws(StorageError) -> FoundTrips {
    var folders = TripFolders(disk)
    if folders.isTrip(folder) {
      folders.take(trip: folder)
    } else {
      folders.look(at: try disk.list(folder), in: folder)
    }
    return folders.found
  }

  private func isTrip(_ path: String) -> Bool { disk.exists(path + "/" + Self.file) }

  private func isCopy(_ path: String) -> Bool { disk.exists(path + "/" + SharedList.name) }

  private mutating func visit(_ folder: String) {
    guard !isTrip(folder) else { return isCopy(folder) ? found.copies.append(folder) : take(trip: folder) }
    do { look(at: try disk.list(folder), in: folder) } catch { found.unreadable.append(error) }
  }

  private mutating func look(at names: [String], in folder: String) {
    if names.contains(where: Self.isNearlyTripFile) { found.lookalikes.append(folder) }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      let kind: FileKind?
      // Where one name cannot be asked about, none can: that is a right of the folder.
      do { kind = try disk.kind(of: path) } catch {
        return found.unreadable.append(StorageError(error.kind, folder, code: error.code))
      }
      if kind == .folder { visit(path) }
      if kind == .link, isTrip(path) { found.lookalikes.append(path) }
    }
  }

  private mutating func take(trip: String) {
    found.trips.append(trip)
    let inside = trips(inside: trip, passing: Self.own)
    if !inside.isEmpty { found.inside.append((trip, inside)) }
  }

  /// A copy may well be put into the folder of which it was made.
  private func trips(inside folder: String, passing own: Set<String> = []) -> [String] {
    var inside: [String] = []
    for name in ((try? disk.list(folder)) ?? []).sorted() where !name.hasPrefix(".") && !own.contains(name) {
      let path = folder + "/" + name
      guard (try? disk.kind(of: path)) == .folder else { continue }
      if isTrip(path) {
        if !isCopy(path) { inside.append(path) }
      } else {
        inside += trips(inside: path)
      }
    }
    return inside
  }

  private static let file = "trip.json"
  /// Folders that `trip` makes in a trip folder; many papers lie in some.
  private static let own: Set = ["papers", "issued", "sent", "signed", "mail", "forms", "calendars"]

  /// `Trip.json`, `trip (1).json`, `trip.json.txt`: what somebody may take for the file that is read.
  private static func isNearlyTripFile(_ name: String) -> Bool {
    let small = name.lowercased()
    guard small != "trip.schema.json" else { return false }
    return small == file || small == file + ".txt" || ConflictedCopies.original(of: small, among: [file]) != nil
  }
}
