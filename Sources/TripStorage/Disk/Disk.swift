/// The only door to the disk: each function that changes something is one call of the system, so that tests can stop,
/// fail or forget between any two of them.
package protocol Disk: Sendable {
  /// Nil where nothing has that name; a link is told by itself, not by what it points at.
  func kind(of path: String) throws(StorageError) -> FileKind?
  func read(_ path: String) throws(StorageError) -> [UInt8]
  /// Names, without `.` and `..`, in no order.
  func list(_ path: String) throws(StorageError) -> [String]
  /// The nine permission bits.
  func mode(of path: String) throws(StorageError) -> UInt16

  func createFolder(_ path: String, mode: UInt16) throws(StorageError)
  /// Opens a file for writing, new or emptied; never through a link.
  func open(_ path: String, mode: UInt16) throws(StorageError) -> OpenFile
  /// Sets the rights of an open file, whatever the process's mask or the file that was there before says.
  func setMode(of file: OpenFile, _ mode: UInt16) throws(StorageError)
  /// How many of the bytes were taken; at least one.
  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(StorageError) -> Int
  /// The bytes are on the disk when it returns.
  func sync(_ file: OpenFile) throws(StorageError)
  func close(_ file: OpenFile) throws(StorageError)
  /// Atomic; replaces a file of that name.
  func rename(_ path: String, to other: String) throws(StorageError)
  /// A second name for a file; not every disk has that, and none where the name is taken.
  func link(_ path: String, as other: String) throws(StorageError)
  /// A file or an empty folder.
  func remove(_ path: String) throws(StorageError)
  /// Makes the names in a folder durable, or the contents of a file that was written before.
  func sync(_ path: String) throws(StorageError)
  /// A folder with all that lies in it becomes durable.
  func syncTree(_ path: String) throws(StorageError)

  /// Waits a while for others; nil where the file cannot be opened for lack of rights, as on a read-only disk.
  func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)?
  /// Keeps others from making new files in a folder at the same time; nil where the disk cannot lock folders.
  func lock(folder: String, waits: Bool) throws(StorageError) -> (any FileLock)?
}

/// What stands under a name.
package enum FileKind: Hashable, Sendable {
  case file, folder, link, other
}

/// A file that is being written.
package struct OpenFile: Hashable, Sendable {
  package var descriptor: Int32
  package var path: String

  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// Held until released.
package protocol FileLock {
  func release()
}
