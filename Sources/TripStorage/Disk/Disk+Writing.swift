extension Disk {
  /// Replaces what is there; with `isSynced` the bytes are on the disk when it returns.
  package func write(_ bytes: [UInt8], to path: String, mode: UInt16, isSynced: Bool) throws(StorageError) {
    let file = try open(path, mode: mode)
    do {
      try setMode(of: file, mode)
      var rest = bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try append(rest, to: file)) }
      if isSynced { try sync(file) }
    } catch {
      try? close(file)
      throw error
    }
    // A network disk may tell only here that it had no room.
    try close(file)
  }

  /// Writes one file for the owner alone: beside it first, then under its name, so that nobody sees half of it.
  package func replace(_ path: String, with bytes: [UInt8]) throws(StorageError) {
    let parent = FilePath.parent(of: path)
    try createFolders(parent, mode: 0o700)
    let lock = try lock(folder: parent, waits: true)
    defer { lock?.release() }
    let draft = "\(parent)/\(Draft.name(for: FilePath.name(of: path)))"
    try removeTree(draft)
    do {
      try write(bytes, to: draft, mode: 0o600, isSynced: true)
      try rename(draft, to: path)
    } catch {
      try? remove(draft)
      throw error
    }
    try sync(parent)
  }

  /// Removes what a process that stopped left half written in a folder, unless someone is writing there now.
  ///
  /// - Returns: Whether there was anything.
  func removeDrafts(in folder: String) throws(StorageError) -> Bool {
    guard try list(folder).contains(where: Draft.isDraft) else { return false }
    let lock = try lock(folder: folder, waits: false)
    defer { lock?.release() }
    let drafts = try list(folder).filter(Draft.isDraft)
    for name in drafts { try removeTree(folder + "/" + name) }
    return !drafts.isEmpty
  }
}

/// Names of files and folders that are not whole yet.
enum Draft {
  static func name(for name: String) -> String { ".\(name).trip-new" }

  static func isDraft(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(".trip-new") }
}
