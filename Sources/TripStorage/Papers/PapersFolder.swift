/// A folder of papers: they are written into a new folder beside it, which is synced at once when all are there and
/// then takes its name.
///
/// A paper that says what it said keeps its file, under both names until the old folder goes: its time tells when it
/// last changed, and nothing is copied to other machines again.
///
/// The list `.trip-papers` in it says which files are ours. Without it a folder with anything in it is never replaced;
/// what others put beside our papers is carried over.
package struct PapersFolder: Sendable {
  private static let list = ".trip-papers"

  private let path: String
  private let disk: any Disk

  package init(path: String, disk: any Disk) {
    self.path = path
    self.disk = disk
  }

  private var parent: String { FilePath.parent(of: path) }
  private var new: String { parent + "/" + Draft.name(for: FilePath.name(of: path)) }
  private var old: String { "\(parent)/.\(FilePath.name(of: path)).trip-old" }

  /// Makes the new folder ready to be filled; the old one stands until ``finish(_:)``.
  ///
  /// - Returns: What keeps others from making papers here; to be released after the end.
  package func begin() throws(StorageError) -> (any FileLock)? {
    try disk.createFolders(parent, mode: 0o755)
    let lock = try disk.lock(folder: parent, waits: true)
    do {
      try recover()
      _ = try ours()
      try disk.createFolder(new, mode: 0o700)
    } catch {
      lock?.release()
      throw error
    }
    return lock
  }

  /// Adds one paper, so that all of them never stand in memory together.
  package func add(_ file: PaperFile) throws(StorageError) {
    guard FilePath.isInside(file.path) else { throw StorageError(.outside, file.path) }
    try place(file.bytes, file.path, mode: file.isPersonal ? 0o600 : 0o644)
  }

  /// The new papers take the old ones' place; returns the relative paths of files that are not ours and were kept.
  package func finish(_ names: [String]) throws(StorageError) -> [String] {
    let ours = try ours().union(names)
    let kept = disk.exists(path) ? try disk.files(below: path).filter { !ours.contains($0) } : []
    for name in kept { try carry(name) }
    try place(Array("*\n".utf8), ".gitignore", mode: 0o644)
    let list = names + [".gitignore", Self.list]
    try place(Array((list.joined(separator: "\n") + "\n").utf8), Self.list, mode: 0o600)
    try swap()
    return kept
  }

  /// All at once, for a few papers.
  package func replace(with files: [PaperFile]) throws(StorageError) -> [String] {
    let lock = try begin()
    defer { lock?.release() }
    for file in files { try add(file) }
    return try finish(files.map(\.path))
  }

  /// Those of our papers that are there.
  package func papers() throws(StorageError) -> Set<String> {
    let names = try ours().subtracting([Self.list, ".gitignore"])
    return names.filter { FilePath.isInside($0) && disk.exists(path + "/" + $0) }
  }

  /// Removes our papers and leaves what others put beside them, as when names must go; they can be made again.
  ///
  /// - Returns: How many there were.
  package func remove() throws(StorageError) -> Int {
    guard try disk.kind(of: path) != nil, disk.exists(path + "/" + Self.list) else { return 0 }
    let lock = try disk.lock(folder: parent, waits: true)
    defer { lock?.release() }
    try recover()
    let names = try papers()
    for name in names.sorted() { try disk.remove(path + "/" + name) }
    // The list goes last: what was stopped on the way goes on.
    try disk.write(Array(".gitignore\n\(Self.list)\n".utf8), to: path + "/" + Self.list, mode: 0o600, isSynced: true)
    try disk.sync(path)
    return names.count
  }

  /// Nothing has happened, where papers cannot be made to their end.
  package func cancel() throws(StorageError) { try disk.removeTree(new) }

  /// Ends what a process that was stopped began, unless somebody is making papers now; whether there was anything.
  func clear() throws(StorageError) -> Bool {
    guard disk.exists(old) || disk.exists(new) else { return false }
    let lock = try disk.lock(folder: parent, waits: false)
    defer { lock?.release() }
    guard disk.exists(old) || disk.exists(new) else { return false }
    try recover()
    return true
  }

  /// A crash between the two renames left the old papers under another name.
  private func recover() throws(StorageError) {
    if try disk.kind(of: old) != nil, try disk.kind(of: path) == nil { try disk.rename(old, to: path) }
    try disk.removeTree(old)
    try disk.removeTree(new)
  }

  private func swap() throws(StorageError) {
    try disk.syncTree(new)
    if try disk.kind(of: path) != nil { try disk.rename(path, to: old) }
    do {
      try disk.rename(new, to: path)
    } catch {
      try? disk.rename(old, to: path)
      throw error
    }
    // The papers are there; what cannot be cleared away now goes with the next ones. The old ones go last, so that a
    // power cut finds one of both.
    do {
      try disk.sync(parent)
      try disk.removeTree(old)
    } catch {}
  }

  private func place(_ bytes: [UInt8], _ name: String, mode: UInt16) throws(StorageError) {
    let target = try place(for: name)
    guard !keeps(bytes, name, mode: mode) else { return }
    try disk.write(bytes, to: target, mode: mode, isSynced: false)
  }

  /// What is not ours comes along: the file itself where it can have two names, what stands in it elsewhere.
  private func carry(_ name: String) throws(StorageError) {
    let (file, target) = (path + "/" + name, try place(for: name))
    if try disk.kind(of: file) == .file, (try? disk.link(file, as: target)) != nil { return }
    try disk.write(try disk.read(file), to: target, mode: try disk.mode(of: file), isSynced: false)
  }

  /// Where a new file goes; what was made of that name before must not be emptied under its other name.
  private func place(for name: String) throws(StorageError) -> String {
    let target = new + "/" + name
    try disk.createFolders(FilePath.parent(of: target), mode: 0o700, isSynced: false)
    if disk.exists(target) { try disk.remove(target) }
    return target
  }

  /// Whether the file of that name is the one wanted, owner and all, and stands in the new folder too; never so on a disk
  /// without links or rights.
  private func keeps(_ bytes: [UInt8], _ name: String, mode: UInt16) -> Bool {
    let file = path + "/" + name
    do {
      guard try disk.kind(of: file) == .file, try disk.mode(of: file) == mode, try disk.read(file) == bytes else {
        return false
      }
      try disk.link(file, as: new + "/" + name)
      return true
    } catch { return false }
  }

  /// What the last list says; refused where a folder with anything in it has none.
  func ours() throws(StorageError) -> Set<String> {
    guard let kind = try disk.kind(of: path) else { return [] }
    guard kind == .folder else { throw StorageError(.exists, path) }
    guard disk.exists(path + "/" + Self.list) else {
      guard try disk.list(path).isEmpty else { throw StorageError(.notPapers, path) }
      return []
    }
    let text = String(decoding: try disk.read(path + "/" + Self.list), as: UTF8.self)
    return Set(text.split(separator: "\n").map(String.init))
  }
}
