import TripStorage

/// A trip folder that is always the same and takes nothing, so that whole commands can be tried.
struct FixedDisk: Disk {
  static let folder = "/trip"

  /// By their paths in the folder.
  var files: [String: [UInt8]]

  private func name(_ path: String) -> String { String(path.dropFirst(Self.folder.count + 1)) }

  func kind(of path: String) throws(StorageError) -> FileKind? {
    guard path.hasPrefix(Self.folder + "/") else { return path == Self.folder ? .folder : nil }
    let name = name(path)
    if files[name] != nil { return .file }
    return files.keys.contains { $0.hasPrefix(name + "/") } ? .folder : nil
  }

  func read(_ path: String) throws(StorageError) -> [UInt8] {
    guard let bytes = files[name(path)] else { throw StorageError(.missing, path) }
    return bytes
  }

  func list(_ path: String) throws(StorageError) -> [String] {
    guard try kind(of: path) == .folder else { throw StorageError(.missing, path) }
    let start = path == Self.folder ? "" : name(path) + "/"
    let rests = files.keys.filter { $0.hasPrefix(start) }.map { $0.dropFirst(start.count) }
    return Set(rests.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  func mode(of path: String) throws(StorageError) -> UInt16 { 0o600 }
  func createFolder(_ path: String, mode: UInt16) throws(StorageError) { throw StorageError(.cannotCreate, path) }
  func open(_ path: String, mode: UInt16) throws(StorageError) -> OpenFile { throw StorageError(.cannotCreate, path) }
  func setMode(of file: OpenFile, _ mode: UInt16) throws(StorageError) {}
  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(StorageError) -> Int { bytes.count }
  func sync(_ file: OpenFile) throws(StorageError) {}
  func close(_ file: OpenFile) throws(StorageError) {}
  func rename(_ path: String, to other: String) throws(StorageError) { throw StorageError(.cannotWrite, path) }
  func link(_ path: String, as other: String) throws(StorageError) { throw StorageError(.cannotCreate, other) }
  func remove(_ path: String) throws(StorageError) { throw StorageError(.cannotWrite, path) }
  func sync(_ path: String) throws(StorageError) {}
  func lock(_ path: String, isShared: Bool) throws(StorageError) -> (any FileLock)? { nil }
  func lock(folder: String, waits: Bool) throws(StorageError) -> (any FileLock)? { nil }
}
