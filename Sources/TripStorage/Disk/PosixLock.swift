#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `flock` on a file or folder: the system lets go of it when the process ends, however it ends.
struct PosixLock: FileLock {
  /// 20 milliseconds.
  private static let pause: UInt32 = 20_000

  private let descriptor: Int32
  /// The file that says who has the lock; nil where none is written.
  private let note: String?

  /// Of a file, for writing alone or for reading beside others who read.
  ///
  /// The file itself is never written, so that nothing which copies the folder puts another one in its place.
  init?(_ path: String, isShared: Bool, patience: Int) throws(StorageError) {
    descriptor = open(path, (isShared ? O_RDONLY : O_RDWR | O_CREAT) | O_CLOEXEC, 0o600)
    let note = FilePath.parent(of: path) + "/holder"
    self.note = isShared ? nil : note
    guard descriptor >= 0 else {
      if isShared { return nil }
      throw StorageError(.cannotCreate, path, code: errno)
    }
    let (descriptor, me) = (descriptor, LockHolder.me)
    let isHeld = Self.wait(descriptor, isShared ? LOCK_SH : LOCK_EX, patience) {
      isShared || !(LockHolder.read(note)?.isElsewhere(seenBy: me) ?? false)
    }
    if isHeld {
      if !isShared { me.write(note) }
      return
    }
    let code = errno
    close(descriptor)
    if code == EWOULDBLOCK { throw StorageError(.locked, path, holder: LockHolder.read(note)) }
    // File systems without locks: reading goes on, writing does not.
    if isShared { return nil }
    throw StorageError(.cannotLock, path, code: code)
  }

  /// Of a folder; nil where the disk cannot do that.
  init?(folder: String, patience: Int) throws(StorageError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    note = nil
    guard descriptor >= 0 else { return nil }
    if Self.wait(descriptor, LOCK_EX, patience, { true }) { return }
    let code = errno
    close(descriptor)
    guard code == EWOULDBLOCK else { return nil }
    throw StorageError(.locked, folder)
  }

  func release() {
    if let note { unlinkat(AT_FDCWD, note, 0) }
    close(descriptor)
  }

  /// False where others keep it for the whole time, or the file system has no locks; `errno` says which.
  private static func wait(
    _ descriptor: Int32, _ operation: Int32, _ patience: Int, _ isFree: () -> Bool
  ) -> Bool {
    let last = patience * 1_000_000 / Int(pause)
    for attempt in 0...last {
      if flock(descriptor, operation | LOCK_NB) == 0 {
        if isFree() { return true }
        flock(descriptor, LOCK_UN)
      } else if errno != EWOULDBLOCK, errno != EINTR {
        return false
      }
      // Nobody keeps step with another one and always comes second.
      if attempt < last { usleep(pause / 2 + UInt32.random(in: 0..<pause)) }
    }
    errno = EWOULDBLOCK
    return false
  }
}
