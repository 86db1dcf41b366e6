#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension PosixDisk {
  package func read(_ path: String) throws(StorageError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageError(errno == ENOENT ? .missing : .cannotRead, path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StorageError(.cannotRead, path, code: errno) }
    var bytes: [UInt8] = []
    // One more than the size, so that a file that did not grow ends with its first reading.
    var room = max(Int(status.st_size) + 1, 4096)
    while true {
      let count = append(from: descriptor, atMost: room, to: &bytes)
      guard count >= 0 else { throw StorageError(.cannotRead, path, code: errno) }
      if count == 0 { return bytes }
      room = max(room - count, 65_536)
    }
  }

  private func append(from descriptor: Int32, atMost room: Int, to bytes: inout [UInt8]) -> Int {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
      repeat {
        #if canImport(Glibc)
          count = Glibc.read(descriptor, buffer.baseAddress, room)
        #elseif canImport(Musl)
          count = Musl.read(descriptor, buffer.baseAddress, room)
        #else
          count = Darwin.read(descriptor, buffer.baseAddress, room)
        #endif
      } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    // The first piece usually is the whole file: take it as it is.
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    return count
  }

  package func write(_ bytes: [UInt8], to path: String, mode: UInt16, isSynced: Bool) throws(StorageError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode_t(mode))
    guard descriptor >= 0 else { throw StorageError(.cannotCreate, path, code: errno) }
    defer { close(descriptor) }
    // The process's mask and a file that was there before must not widen the rights.
    guard fchmod(descriptor, mode_t(mode)) == 0 else { throw StorageError(.cannotCreate, path, code: errno) }
    guard writeAll(bytes, to: descriptor), !isSynced || fsync(descriptor) == 0 else {
      throw StorageError(.cannotWrite, path, code: errno)
    }
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
