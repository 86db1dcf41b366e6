extension Disk {
  package func exists(_ path: String) -> Bool { ((try? kind(of: path)) ?? nil) != nil }

  /// Makes a folder and those it lies in, up to the one named; with `isSynced` their names are durable when it returns.
  func createFolders(
    _ path: String, mode: UInt16, below top: String = "", isSynced: Bool = true
  ) throws(StorageError) {
    guard !path.isEmpty, path != top, try kind(of: path) == nil else { return }
    let parent = FilePath.parent(of: path)
    try createFolders(parent, mode: mode, below: top, isSynced: isSynced)
    try createFolder(path, mode: mode)
    if isSynced, !parent.isEmpty { try sync(parent) }
  }

  /// A folder with all that lies in it; links are removed, never followed.
  func removeTree(_ path: String) throws(StorageError) {
    guard let kind = try kind(of: path) else { return }
    if kind == .folder {
      for name in try list(path) { try removeTree(path + "/" + name) }
    }
    try remove(path)
  }

  /// File by file; a disk that can do it at once does.
  package func syncTree(_ path: String) throws(StorageError) { try syncEach(path) }

  func syncEach(_ path: String) throws(StorageError) {
    if try kind(of: path) == .folder {
      for name in try list(path).sorted() { try syncEach(path + "/" + name) }
    }
    try sync(path)
  }

  /// Relative paths of all files below a folder, sorted.
  package func files(below folder: String, _ prefix: String = "") throws(StorageError) -> [String] {
    var found: [String] = []
    for name in try list(folder).sorted() {
      let path = folder + "/" + name
      if try kind(of: path) == .folder {
        found += try files(below: path, prefix + name + "/")
      } else {
        found.append(prefix + name)
      }
    }
    return found
  }
}
