import TripStorage

/// All trip folders below one folder, at any depth, in the order of their paths.
///
/// What lies in a trip folder belongs to that trip and is not looked through; neither is what begins with a dot.
struct TripFolders {
  private let disk: any Disk

  init(_ disk: any Disk) { self.disk = disk }

  /// Absolute paths; a folder that cannot be read is told.
  func all(below folder: String) throws(StorageError) -> [String] {
    if disk.exists(folder + "/trip.json") { return [folder] }
    var found: [String] = []
    for name in try disk.list(folder).sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if try disk.kind(of: path) == .folder { found += try all(below: path) }
    }
    return found
  }
}
