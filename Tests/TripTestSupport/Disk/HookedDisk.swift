package import TripStorage

/// Another disk with somebody at its door, who refuses a call or does something before it.
package struct HookedDisk: Disk {
  /// The calls that the hook hears of.
  package enum Call: Sendable {
    case list, createFolder
  }

  private let disk: any Disk
  private let hook: @Sendable (Call, String) throws(StorageError) -> Void

  package init(_ disk: any Disk, _ hook: @escaping @Sendable (Call, String) throws(StorageError) -> Void) {
    (self.disk, self.hook) = (disk, hook)
  }

  package func kind(of path: String) throws(StorageError) -> FileKind? { try disk.kind(of: path) }
  package func read(_ path: String) throws(StorageError) -> [UInt8] { try disk.read(path) }
  package func list(_ path: String) throws(StorageError) -> [String] {
    try hook(.list, path)
    return try disk.list(path)
  }
  package func mode(of path: String) throws(StorageError) -> UInt16 { try disk.mode(of: path) }
  package func createFolder(_ path: String, mode: UInt16) throws(StorageError) {
    try hook(.createFolder, path)
    try disk.createFolder(path, mode: mode)
  }
  package func open(_ path: String, mode: UInt16) throws(StorageError) -> OpenFile {
    try disk.open(path, mode: mode)
  }
  package func setMode(of file: OpenFile, _ mode: UInt16) throws(StorageError) { try disk.setMode(of: file, mode) }
  package func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(StorageError) -> Int {
    try disk.append(bytes, to: file)
  }
  package func sync(_ file: OpenFile) throws(StorageError) { try disk.sync(file) }
  package func close(_ file: OpenFile) throws(StorageError) { try disk.close(file) }
  package func rename(_ path: String, to other: String) throws(StorageError) { try disk.rename(path, to: other) }
  package func link(_ path: String, as other: String) throws(StorageError) { try disk.link(path, as: other) }
  package func remove(_ path: String) throws(StorageError) { try disk.remove(path) }
  package func sync(_ path: String) throws(StorageError) { try disk.sync(path) }
  package func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)? {
    try disk.lock(path, isShared: isShared)
  }
  package func lock(folder: String, waits: Bool) throws(StorageError) -> (any FileLock)? {
    try disk.lock(folder: folder, waits: waits)
  }
}
