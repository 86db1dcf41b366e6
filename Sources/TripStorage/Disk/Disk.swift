/// What a disk can do, so that tests can stop one at any step.
package protocol Disk: Sendable {
  /// Nil where nothing has that name; a link is told by itself, not by what it points at.
  func kind(of path: String) throws(StorageError) -> FileKind?
  func read(_ path: String) throws(StorageError) -> [UInt8]
  /// Names, without `.` and `..`, in no order.
  func list(_ path: String) throws(StorageError) -> [String]
  /// The nine permission bits.
  func mode(of path: String) throws(StorageError) -> UInt16
  func createFolder(_ path: String, mode: UInt16) throws(StorageError)
  /// Replaces what is there; with `isSynced` the bytes are on the disk when it returns.
  func write(_ bytes: [UInt8], to path: String, mode: UInt16, isSynced: Bool) throws(StorageError)
  /// Atomic; replaces a file of that name.
  func rename(_ path: String, to other: String) throws(StorageError)
  /// A file or an empty folder.
  func remove(_ path: String) throws(StorageError)
  /// Makes the names in a folder durable.
  func sync(folder: String) throws(StorageError)
  /// Waits a short while for others; nil where the file cannot be opened for lack of rights, as on a read-only disk.
  func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)?
}

/// What stands under a name.
package enum FileKind: Hashable, Sendable {
  case file, folder, link, other
}

/// Held until released.
package protocol FileLock {
  func release()
}
