/// A trip's folder: read as one moment, changed as a whole or not at all.
package struct TripFolder: Sendable {
  package let path: String
  package let disk: any Disk
  /// Who changes it and when, for its history.
  package var signature: Signature?
  /// Nothing is changed by who has just been told that a change before was finished: it may be the same one.
  package var isToBeLookedAt = false

  package init(path: String, disk: any Disk) {
    self.path = path
    self.disk = disk
  }

  var room: ChangeRoom { ChangeRoom(folder: path, disk: disk) }

  /// Whether something stands under a name in it.
  package func exists(_ name: String) -> Bool { disk.exists(path + "/" + name) }

  package func isFolder(_ name: String) -> Bool { ((try? disk.kind(of: path + "/" + name)) ?? nil) == .folder }

  /// Names of what lies in a folder of it.
  package func names(in folder: String) throws(StorageError) -> [String] { try disk.list(path + "/" + folder) }

  /// The files of those names that are there, as of one moment, and the names of all that lies in the folder.
  ///
  /// A change that a crash interrupted is carried out first.
  package func read(_ names: [String]) throws(StorageError) -> (files: [String: [UInt8]], names: [String]) {
    guard try room.isOpen else { return try contents(names) }
    if try room.isInterrupted { _ = try alone { (room) throws(StorageError) in try room.finish() } }
    let lock = try disk.lock(room.lockFile, isShared: true)
    defer { lock?.release() }
    return try contents(names)
  }

  /// Keeps everybody from writing, so that several readings are of one moment; nil where nobody writes anyway.
  package func still() throws(StorageError) -> (any FileLock)? { try disk.lock(room.lockFile, isShared: true) }

  package var isInterrupted: Bool { get throws(StorageError) { try room.isInterrupted } }

  /// Whether a file is no longer what was read of it.
  package func isChanged(_ name: String, since bytes: [UInt8]?) throws(StorageError) -> Bool {
    try read([name]).files[name] != bytes
  }

  private func contents(_ names: [String]) throws(StorageError) -> (files: [String: [UInt8]], names: [String]) {
    var files: [String: [UInt8]] = [:]
    let found = try disk.list(path).sorted()
    for name in names where try disk.kind(of: path + "/" + name) != nil {
      files[name] = try disk.read(path + "/" + name)
    }
    return (files, found)
  }

  /// Makes a new trip folder; refused where one of the files would replace another.
  ///
  /// - Parameter isPersonal: The files are for the owner alone.
  package func create(_ files: [String: [UInt8]], isPersonal: Bool = false) throws(StorageError) {
    for name in files.keys.sorted() where try disk.kind(of: path + "/" + name) != nil {
      throw StorageError(.exists, path + "/" + name)
    }
    guard try disk.kind(of: path) == nil else {
      let edits = files.map { Edit.put(path: $0.key, bytes: $0.value, isPersonal: isPersonal) }
      return try apply(Change("new", edits.sorted { $0.path < $1.path }))
    }
    try createWhole(files, mode: isPersonal ? 0o600 : 0o644)
  }

  /// Beside its place first, so that it is there with all of its files or not at all.
  private func createWhole(_ files: [String: [UInt8]], mode: UInt16) throws(StorageError) {
    let parent = FilePath.parent(of: path)
    try disk.createFolders(parent, mode: 0o755)
    let lock = parent.isEmpty ? nil : try disk.lock(folder: parent, waits: true)
    defer { lock?.release() }
    let draft = (parent.isEmpty ? "" : parent + "/") + Draft.name(for: FilePath.name(of: path))
    try disk.removeTree(draft)
    do {
      try disk.createFolder(draft, mode: 0o755)
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        try disk.createFolders(FilePath.parent(of: draft + "/" + name), mode: 0o755, below: draft)
        try disk.write(bytes, to: draft + "/" + name, mode: mode, isSynced: true)
      }
      try disk.sync(draft)
      try disk.rename(draft, to: path)
    } catch {
      try? disk.removeTree(draft)
      throw error
    }
    // It is there.
    try? disk.sync(parent.isEmpty ? "." : parent)
  }

  /// Runs alone among all that write here, after finishing what a crash left behind.
  func locked<Result>(
    _ work: (ChangeRoom) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    guard !isToBeLookedAt else { throw StorageError(.finishedFirst, path) }
    try room.open()
    return try alone { (room) throws(StorageError) in
      _ = try room.finish()
      return try work(room)
    }
  }

  func alone<Result>(_ work: (ChangeRoom) throws(StorageError) -> Result) throws(StorageError) -> Result {
    let lock = try disk.lock(room.lockFile, isShared: false)
    defer { lock?.release() }
    return try work(room)
  }
}
