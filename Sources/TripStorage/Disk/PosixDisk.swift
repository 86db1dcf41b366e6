#if canImport(Glibc)
  import CLinux
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The machine's own disk.
package struct PosixDisk: Disk {
  /// For how many seconds it waits for somebody else's lock.
  private let patience: Int

  package init(patience: Int = 20) { self.patience = patience }

  package func kind(of path: String) throws(StorageError) -> FileKind? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw StorageError(.cannotRead, path, code: errno)
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  package func mode(of path: String) throws(StorageError) -> UInt16 {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StorageError(.cannotRead, path, code: errno) }
    return UInt16(truncatingIfNeeded: status.st_mode & 0o777)
  }

  package func list(_ path: String) throws(StorageError) -> [String] {
    guard let folder = opendir(path) else { throw StorageError(.cannotRead, path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  package func createFolder(_ path: String, mode: UInt16) throws(StorageError) {
    guard mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else {
      throw StorageError(.cannotCreate, path, code: errno)
    }
  }

  package func rename(_ path: String, to other: String) throws(StorageError) {
    // The function of the C library, not this one.
    guard renameat(AT_FDCWD, path, AT_FDCWD, other) == 0 else { throw StorageError(.cannotWrite, other, code: errno) }
  }

  package func link(_ path: String, as other: String) throws(StorageError) {
    guard linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 else {
      throw StorageError(.cannotCreate, other, code: errno)
    }
  }

  package func remove(_ path: String) throws(StorageError) {
    let isFolder = try kind(of: path) == .folder
    guard unlinkat(AT_FDCWD, path, isFolder ? AT_REMOVEDIR : 0) == 0 || errno == ENOENT else {
      throw StorageError(.cannotWrite, path, code: errno)
    }
  }

  package func sync(_ path: String) throws(StorageError) {
    let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(.cannotWrite, path, code: errno) }
    let file = OpenFile(descriptor: descriptor, path: path)
    defer { try? close(file) }
    // Some network file systems cannot sync a folder and say so with EINVAL; there is nothing more to be done there.
    guard Self.flush(descriptor) || errno == EINVAL else { throw StorageError(.cannotWrite, path, code: errno) }
  }

  /// One flush of the whole file system, where it can do that: each of some hundred papers by itself waits for the disk.
  package func syncTree(_ path: String) throws(StorageError) {
    #if canImport(Glibc)
      let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw StorageError(.cannotWrite, path, code: errno) }
      let isDone = syncfs(descriptor) == 0
      try close(OpenFile(descriptor: descriptor, path: path))
      if isDone { return }
    #endif
    try syncEach(path)
  }

  package func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)? {
    try PosixLock(path, isShared: isShared, patience: patience)
  }

  package func lock(folder: String, waits: Bool) throws(StorageError) -> (any FileLock)? {
    try PosixLock(folder: folder, patience: waits ? patience : 0)
  }
}
