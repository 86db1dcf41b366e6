import Synchronization
package import TripStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another disk that counts every call which changes something, and at one of them goes wrong.
package final class FaultyDisk: Disk {
  /// What a call does, which decides what a lasting fault refuses.
  package enum Call: String, Hashable, Sendable {
    case mkdir, open, chmod, write, fsync, close, rename, link, unlink, syncPath, lock
  }

  private struct State {
    var calls: [Call] = []
    var isOver = false
  }

  private let disk: any Disk
  private let fault: Fault?
  private let point: Int
  private let state = Mutex(State())

  /// - Parameter point: Counted from 1; a fault at one that is never reached does nothing.
  package init(_ disk: any Disk, _ fault: Fault? = nil, at point: Int = 0) {
    self.disk = disk
    self.fault = fault
    self.point = point
  }

  /// Every call that would have changed something, in order.
  package var calls: [Call] { state.withLock(\.calls) }

  /// Whether the fault has come.
  package var isReached: Bool { state.withLock(\.isOver) }

  /// True where this very call is the one that is torn; throws where it does not happen at all.
  private func pass(_ call: Call, _ path: String) throws(StorageError) -> Bool {
    let (number, wasOver) = state.withLock { state in
      state.calls.append(call)
      let wasOver = state.isOver
      if fault != nil, state.calls.count == point { state.isOver = true }
      return (state.calls.count, wasOver)
    }
    guard let fault, number == point || wasOver else { return false }
    switch fault {
    case .death: throw StorageError(.cannotWrite, path)
    case .torn:
      if number == point, call == .write { return true }
      throw StorageError(.cannotWrite, path)
    case .gone: throw StorageError(call == .open || call == .mkdir ? .cannotCreate : .cannotWrite, path, code: ENOENT)
    case .refused(let code, let lasting):
      guard number == point || lasting && Self.refuses(code, call) else { return false }
      // What grows a file may get half of it done before the disk is full.
      if number == point, call == .write { return true }
      throw StorageError(call == .open || call == .mkdir ? .cannotCreate : .cannotWrite, path, code: code)
    }
  }

  /// A full disk still lets go of things; any other lasting reason refuses all.
  private static func refuses(_ code: Int32, _ call: Call) -> Bool {
    code != ENOSPC || [.mkdir, .open, .write, .fsync, .link].contains(call)
  }

  /// Nothing is seen any more by a process that has ended or of a folder that is gone.
  private func look(_ path: String) throws(StorageError) {
    guard isReached else { return }
    switch fault {
    case .death, .torn: throw StorageError(.cannotRead, path)
    case .gone: throw StorageError(.missing, path, code: ENOENT)
    case .refused, nil: return
    }
  }

  package func kind(of path: String) throws(StorageError) -> FileKind? {
    if isReached, fault == .gone { return nil }
    try look(path)
    return try disk.kind(of: path)
  }

  package func read(_ path: String) throws(StorageError) -> [UInt8] {
    try look(path)
    return try disk.read(path)
  }

  package func list(_ path: String) throws(StorageError) -> [String] {
    try look(path)
    return try disk.list(path)
  }

  package func mode(of path: String) throws(StorageError) -> UInt16 {
    try look(path)
    return try disk.mode(of: path)
  }

  package func createFolder(_ path: String, mode: UInt16) throws(StorageError) {
    _ = try pass(.mkdir, path)
    try disk.createFolder(path, mode: mode)
  }

  package func open(_ path: String, mode: UInt16) throws(StorageError) -> OpenFile {
    _ = try pass(.open, path)
    return try disk.open(path, mode: mode)
  }

  package func setMode(of file: OpenFile, _ mode: UInt16) throws(StorageError) {
    _ = try pass(.chmod, file.path)
    try disk.setMode(of: file, mode)
  }

  package func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(StorageError) -> Int {
    guard try pass(.write, file.path) else { return try disk.append(bytes, to: file) }
    if bytes.count > 1 { _ = try disk.append(bytes.prefix(bytes.count / 2), to: file) }
    if case .refused(let code, _) = fault { throw StorageError(.cannotWrite, file.path, code: code) }
    throw StorageError(.cannotWrite, file.path)
  }

  package func sync(_ file: OpenFile) throws(StorageError) {
    _ = try pass(.fsync, file.path)
    try disk.sync(file)
  }

  package func close(_ file: OpenFile) throws(StorageError) {
    // The descriptor goes with the process, too.
    defer { if isReached { try? disk.close(file) } }
    _ = try pass(.close, file.path)
    try disk.close(file)
  }

  package func rename(_ path: String, to other: String) throws(StorageError) {
    _ = try pass(.rename, other)
    try disk.rename(path, to: other)
  }

  package func link(_ path: String, as other: String) throws(StorageError) {
    _ = try pass(.link, other)
    try disk.link(path, as: other)
  }

  package func remove(_ path: String) throws(StorageError) {
    _ = try pass(.unlink, path)
    try disk.remove(path)
  }

  package func sync(_ path: String) throws(StorageError) {
    _ = try pass(.syncPath, path)
    try disk.sync(path)
  }

  package func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)? {
    if !isShared { _ = try pass(.lock, path) }
    return try disk.lock(path, isShared: isShared)
  }

  package func lock(folder: String, waits: Bool) throws(StorageError) -> (any FileLock)? {
    try look(folder)
    return try disk.lock(folder: folder, waits: waits)
  }
}
