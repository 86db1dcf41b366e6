#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension PosixDisk {
  /// A gigabyte; a roster of a million rows takes a fifth of it.
  private static let largest = 1 << 30

  package func read(_ path: String) throws(StorageError) -> [UInt8] {
    let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw StorageError(errno == ENOENT ? .missing : .cannotRead, path, code: errno)
    }
    let file = OpenFile(descriptor: descriptor, path: path)
    defer { try? close(file) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StorageError(.cannotRead, path, code: errno) }
    guard status.st_size <= Self.largest else { throw StorageError(.cannotRead, path, code: EFBIG) }
    var bytes: [UInt8] = []
    // One more than the size, so that a file that did not grow ends with its first reading.
    var room = max(Int(status.st_size) + 1, 4096)
    while true {
      let count = append(from: descriptor, atMost: room, to: &bytes)
      guard count >= 0 else { throw StorageError(.cannotRead, path, code: errno) }
      if count == 0 { return bytes }
      // What has no size, as a device, may have no end.
      guard bytes.count <= Self.largest else { throw StorageError(.cannotRead, path, code: EFBIG) }
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

  package func open(_ path: String, mode: UInt16) throws(StorageError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    // The function of the C library, not this one.
    let descriptor = openat(AT_FDCWD, path, flags, mode_t(mode))
    guard descriptor >= 0 else { throw StorageError(.cannotCreate, path, code: errno) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  package func setMode(of file: OpenFile, _ mode: UInt16) throws(StorageError) {
    guard fchmod(file.descriptor, mode_t(mode)) == 0 else {
      throw StorageError(.cannotCreate, file.path, code: errno)
    }
  }

  package func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(StorageError) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { Self.write(file.descriptor, $0) }
      if count > 0 { return count }
      guard count < 0, errno == EINTR else {
        throw StorageError(.cannotWrite, file.path, code: count < 0 ? errno : EIO)
      }
    }
  }

  private static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  package func sync(_ file: OpenFile) throws(StorageError) {
    guard Self.flush(file.descriptor) else { throw StorageError(.cannotWrite, file.path, code: errno) }
  }

  package func close(_ file: OpenFile) throws(StorageError) {
    #if canImport(Glibc)
      let result = Glibc.close(file.descriptor)
    #elseif canImport(Musl)
      let result = Musl.close(file.descriptor)
    #else
      let result = Darwin.close(file.descriptor)
    #endif
    guard result == 0 || errno == EINTR else { throw StorageError(.cannotWrite, file.path, code: errno) }
  }

  /// On the disk itself, not in its cache, where the system tells the two apart.
  static func flush(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    return fsync(descriptor) == 0
  }
}
