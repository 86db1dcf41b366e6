import Synchronization
package import TripStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension MemoryDisk {
  package func kind(of path: String) throws(StorageError) -> FileKind? {
    tree.withLock { tree in tree.find(path).map { tree.folders[$0] == nil ? .file : .folder } }
  }

  package func read(_ path: String) throws(StorageError) -> [UInt8] {
    let bytes = tree.withLock { tree in tree.find(path).flatMap { tree.files[$0]?.bytes } }
    guard let bytes else { throw StorageError(.missing, path) }
    return bytes
  }

  package func list(_ path: String) throws(StorageError) -> [String] {
    let names = tree.withLock { tree in tree.find(path).flatMap { tree.folders[$0]?.names.keys } }
    guard let names else { throw StorageError(.cannotRead, path) }
    return Array(names)
  }

  package func mode(of path: String) throws(StorageError) -> UInt16 {
    let mode = tree.withLock { tree in
      tree.find(path).flatMap { tree.files[$0]?.mode ?? tree.folders[$0]?.mode }
    }
    guard let mode else { throw StorageError(.missing, path) }
    return mode
  }

  package func createFolder(_ path: String, mode: UInt16) throws(StorageError) {
    try named(path, .cannotCreate) { tree, folder, name in
      guard tree.folders[folder]?.names[name] == nil else { return nil }
      let node = tree.addFolder(mode: mode)
      tree.folders[folder]?.change([name: node])
      return nil
    }
  }

  package func open(_ path: String, mode: UInt16) throws(StorageError) -> OpenFile {
    try named(path, .cannotCreate) { tree, folder, name in
      let node = tree.folders[folder]?.names[name] ?? tree.add(file: [], mode: mode)
      guard tree.files[node] != nil else { return EISDIR }
      tree.files[node]?.bytes = []
      tree.folders[folder]?.change([name: node])
      return nil
    }
    return OpenFile(descriptor: Int32(tree.withLock { $0.find(path) ?? 0 }), path: path)
  }

  package func setMode(of file: OpenFile, _ mode: UInt16) throws(StorageError) {
    tree.withLock { $0.files[Int(file.descriptor)]?.mode = mode }
  }

  package func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(StorageError) -> Int {
    tree.withLock { $0.files[Int(file.descriptor)]?.bytes += bytes }
    return bytes.count
  }

  package func sync(_ file: OpenFile) throws(StorageError) { tree.withLock { $0.sync(file: Int(file.descriptor)) } }

  package func close(_ file: OpenFile) throws(StorageError) {}

  package func rename(_ path: String, to other: String) throws(StorageError) {
    guard let node = tree.withLock({ $0.find(path) }) else { throw StorageError(.cannotWrite, path, code: ENOENT) }
    try named(other, .cannotWrite) { tree, folder, name in
      if let there = tree.folders[folder]?.names[name], !(tree.folders[there]?.names.isEmpty ?? true) {
        return ENOTEMPTY
      }
      guard let old = tree.find(FilePath.parent(of: path)) else { return ENOENT }
      let gone: [String: Int?] = [FilePath.name(of: path): nil]
      guard old != folder else {
        tree.folders[folder]?.change(gone.merging([name: node]) { $1 })
        return nil
      }
      tree.folders[folder]?.change([name: node])
      tree.folders[old]?.change(gone)
      return nil
    }
  }

  package func link(_ path: String, as other: String) throws(StorageError) {
    guard let node = tree.withLock({ $0.find(path) }) else { throw StorageError(.cannotCreate, path, code: ENOENT) }
    try named(other, .cannotCreate) { tree, folder, name in
      guard tree.folders[folder]?.names[name] == nil else { return EEXIST }
      tree.folders[folder]?.change([name: node])
      return nil
    }
  }

  package func remove(_ path: String) throws(StorageError) {
    try named(path, .cannotWrite) { tree, folder, name in
      if let there = tree.folders[folder]?.names[name], !(tree.folders[there]?.names.isEmpty ?? true) {
        return ENOTEMPTY
      }
      tree.folders[folder]?.change([name: nil])
      return nil
    }
  }

  package func sync(_ path: String) throws(StorageError) {
    tree.withLock { tree in
      guard let node = tree.find(path) else { return }
      if tree.files[node] == nil { tree.sync(folder: node) } else { tree.sync(file: node) }
    }
  }

  package func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)? { nil }

  package func lock(folder: String, waits: Bool) throws(StorageError) -> (any FileLock)? { nil }

  /// Something that happens to a name in a folder, or the system's reason why not.
  private func named(
    _ path: String, _ kind: StorageError.Kind, _ work: (inout DiskTree, Int, String) -> Int32?
  ) throws(StorageError) {
    let code = tree.withLock { tree -> Int32? in
      guard let folder = tree.find(FilePath.parent(of: path)), tree.folders[folder] != nil else { return ENOENT }
      return work(&tree, folder, FilePath.name(of: path))
    }
    if let code { throw StorageError(kind, path, code: code) }
  }
}
