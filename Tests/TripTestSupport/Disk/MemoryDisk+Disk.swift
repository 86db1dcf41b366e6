import Synchronization
package import TripStorage

extension MemoryDisk {
  package func kind(of path: String) throws(StorageError) -> FileKind? {
    state.withLock { state in
      guard let node = state.tree.find(path) else { return nil }
      return state.tree.folders[node] == nil ? .file : .folder
    }
  }

  package func read(_ path: String) throws(StorageError) -> [UInt8] {
    let bytes = state.withLock { state in state.tree.find(path).flatMap { state.tree.files[$0]?.bytes } }
    guard let bytes else { throw StorageError(.missing, path) }
    return bytes
  }

  package func list(_ path: String) throws(StorageError) -> [String] {
    let names = state.withLock { state in state.tree.find(path).flatMap { state.tree.folders[$0]?.names.keys } }
    guard let names else { throw StorageError(.cannotRead, path) }
    return Array(names)
  }

  package func mode(of path: String) throws(StorageError) -> UInt16 {
    let mode = state.withLock { state in
      state.tree.find(path).flatMap { state.tree.files[$0]?.mode ?? state.tree.folders[$0]?.mode }
    }
    guard let mode else { throw StorageError(.missing, path) }
    return mode
  }

  package func createFolder(_ path: String, mode: UInt16) throws(StorageError) {
    try step(path) { tree, folder, name in
      guard tree.folders[folder]?.names[name] == nil else { return }
      let node = tree.addFolder(mode: mode)
      tree.folders[folder]?.names[name] = node
    }
  }

  package func write(_ bytes: [UInt8], to path: String, mode: UInt16, isSynced: Bool) throws(StorageError) {
    let isStopped = try isLastStep(path)
    try step(path) { tree, folder, name in
      let node = tree.folders[folder]?.names[name] ?? tree.add(file: [], mode: mode)
      tree.folders[folder]?.names[name] = node
      tree.files[node]?.mode = mode
      // A stop in the middle leaves half of the bytes.
      tree.files[node]?.bytes = isStopped ? Array(bytes.prefix(bytes.count / 2)) : bytes
      if isSynced, !isStopped { tree.files[node]?.durable = bytes }
    }
    if isStopped { throw StorageError(.cannotWrite, path) }
  }

  package func rename(_ path: String, to other: String) throws(StorageError) {
    guard let node = state.withLock({ $0.tree.find(path) }) else { throw StorageError(.missing, path) }
    try step(other) { tree, folder, name in
      tree.folders[folder]?.names[name] = node
      if let old = tree.find(FilePath.parent(of: path)) { tree.folders[old]?.names[FilePath.name(of: path)] = nil }
    }
  }

  package func remove(_ path: String) throws(StorageError) {
    try step(path) { tree, folder, name in tree.folders[folder]?.names[name] = nil }
  }

  package func sync(folder: String) throws(StorageError) {
    try step(folder + "/.") { tree, folder, _ in tree.sync(folder: folder) }
  }

  package func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)? { nil }

  private func isLastStep(_ path: String) throws(StorageError) -> Bool { state.withLock { $0.stepsLeft == 1 } }

  /// One thing that happens or does not.
  private func step(_ path: String, _ work: (inout DiskTree, Int, String) -> Void) throws(StorageError) {
    let isDone = state.withLock { state in
      guard state.stepsLeft != 0, let folder = state.tree.find(FilePath.parent(of: path)) else { return false }
      state.stepsLeft? -= 1
      state.steps += 1
      work(&state.tree, folder, FilePath.name(of: path))
      return true
    }
    guard isDone else { throw StorageError(.cannotWrite, path) }
  }
}
