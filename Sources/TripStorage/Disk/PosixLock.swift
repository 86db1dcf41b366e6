#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `flock` on a file: the system lets go of it when the process ends, however it ends.
struct PosixLock: FileLock {
  /// 5 seconds in steps of 20 milliseconds.
  private static let attempts = 250
  private static let pause: UInt32 = 20_000

  private let descriptor: Int32

  init?(_ path: String, isShared: Bool) throws(StorageError) {
    descriptor = open(path, (isShared ? O_RDONLY : O_RDWR | O_CREAT) | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if isShared { return nil }
      throw StorageError(.cannotCreate, path, code: errno)
    }
    for _ in 0..<Self.attempts {
      if flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(Self.pause)
    }
    let code = errno
    close(descriptor)
    // File systems without locks: reading goes on, writing does not.
    if isShared, code != EWOULDBLOCK { return nil }
    throw StorageError(.locked, path, code: code)
  }

  func release() { close(descriptor) }
}
