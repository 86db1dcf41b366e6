/// A trip's folder: read as one moment, changed as a whole or not at all.
package struct TripFolder: Sendable {
  package let path: String
  let disk: any Disk

  package init(path: String, disk: any Disk) {
    self.path = path
    self.disk = disk
  }

  var room: ChangeRoom { ChangeRoom(folder: path, disk: disk) }

  /// The files of those names that are there, as of one moment, and the names of all that lies in the folder.
  ///
  /// A change that a crash interrupted is carried out first.
  package func read(_ names: [String]) throws(StorageError) -> (files: [String: [UInt8]], names: [String]) {
    guard room.isOpen else { return try contents(names) }
    if room.isInterrupted { try locked { (room) throws(StorageError) in try room.finish() } }
    let lock = try disk.lock(room.lockFile, isShared: true)
    defer { lock?.release() }
    return try contents(names)
  }

  private func contents(_ names: [String]) throws(StorageError) -> (files: [String: [UInt8]], names: [String]) {
    var files: [String: [UInt8]] = [:]
    let found = try disk.list(path).sorted()
    for name in names where disk.exists(path + "/" + name) { files[name] = try disk.read(path + "/" + name) }
    return (files, found)
  }

  /// Makes a new trip folder; refused where one of the files would replace another.
  package func create(_ files: [String: [UInt8]]) throws(StorageError) {
    for name in files.keys.sorted() where disk.exists(path + "/" + name) {
      throw StorageError(.exists, path + "/" + name)
    }
    try disk.createFolders(path, mode: 0o755)
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try disk.write(bytes, to: path + "/" + name, mode: 0o644, isSynced: true)
    }
    try disk.sync(folder: path)
  }

  /// Runs alone among all that write here, after finishing what a crash left behind.
  func locked<Result>(
    _ work: (ChangeRoom) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try room.open()
    let lock = try disk.lock(room.lockFile, isShared: false)
    defer { lock?.release() }
    try room.finish()
    return try work(room)
  }
}
