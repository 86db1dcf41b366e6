/// Where changes of a folder are prepared and remembered: `.trip/` in it.
///
/// A change is staged whole in `pending/`, which becomes `committed/` by one rename: the moment from which it has
/// happened. Then the files are put in their places, and `committed/` becomes `undo/000001/`. After a crash, a
/// `pending/` is thrown away and a `committed/` is carried out again from its start; every step may be repeated.
struct ChangeRoom {
  /// How many changes are remembered for taking back.
  static let generations = 20

  let folder: String
  let disk: any Disk

  var path: String { folder + "/.trip" }
  var pending: String { path + "/pending" }
  var committed: String { path + "/committed" }
  var undo: String { path + "/undo" }
  var lockFile: String { path + "/lock" }

  var isOpen: Bool { disk.exists(path) }
  var isInterrupted: Bool { disk.exists(committed) }

  func open() throws(StorageError) {
    guard !isOpen else { return }
    try disk.createFolders(path, mode: 0o700)
    // Old contents may hold passports: neither others nor git shall have them.
    try disk.write(Array("*\n".utf8), to: path + "/.gitignore", mode: 0o600, isSynced: false)
  }

  // MARK: - Staging and carrying out

  func stage(_ record: ChangeRecord, new: [[UInt8]?], old: [[UInt8]?]) throws(StorageError) {
    try disk.removeTree(pending)
    try disk.createFolder(pending, mode: 0o700)
    for (index, bytes) in new.enumerated() {
      if let bytes { try write(bytes, pending + "/new-\(index)") }
    }
    for (index, bytes) in old.enumerated() {
      if let bytes { try write(bytes, pending + "/old-\(index)") }
    }
    try write(record.bytes, pending + "/list")
    try disk.sync(folder: pending)
    try disk.rename(pending, to: committed)
    try disk.sync(folder: path)
  }

  /// Carries out what is committed and leaves nothing half done; safe to call at any time under the lock.
  func finish() throws(StorageError) {
    if isInterrupted {
      let record = try self.record(in: committed)
      for (index, line) in record.lines.enumerated() { try carryOut(line, index) }
      try retire(record)
    }
    try disk.removeTree(pending)
  }

  private func carryOut(_ line: ChangeRecord.Line, _ index: Int) throws(StorageError) {
    let target = folder + "/" + line.path
    let parent = FilePath.parent(of: target)
    if line.verb == .remove {
      guard disk.exists(target) else { return }
      try disk.remove(target)
    } else {
      try disk.createFolders(parent, mode: 0o755)
      let bytes = try disk.read(committed + "/new-\(index)")
      try disk.write(bytes, to: path + "/place", mode: line.mode, isSynced: true)
      try disk.rename(path + "/place", to: target)
    }
    try disk.sync(folder: parent)
  }

  private func retire(_ record: ChangeRecord) throws(StorageError) {
    switch record.fate {
    case .undoable: try remember()
    case .final:
      try disk.removeTree(undo)
      try forget()
    case .note: try forget()
    case .undoing(let number):
      try disk.removeTree(generation(number))
      try forget()
    }
    try disk.sync(folder: path)
  }

  private func remember() throws(StorageError) {
    try disk.createFolders(undo, mode: 0o700)
    let known = try numbers()
    try disk.rename(committed, to: generation((known.last ?? 0) + 1))
    for old in known.dropLast(Self.generations - 1) { try disk.removeTree(generation(old)) }
    try disk.sync(folder: undo)
  }

  /// A folder that is not whole any more must not be taken for one to be carried out: its new name has to be durable
  /// before anything in it goes.
  private func forget() throws(StorageError) {
    try disk.removeTree(path + "/done")
    try disk.rename(committed, to: path + "/done")
    try disk.sync(folder: path)
    try disk.removeTree(path + "/done")
  }

  // MARK: - Remembering

  /// Numbers of the changes that can be taken back, oldest first.
  func numbers() throws(StorageError) -> [Int] {
    guard disk.exists(undo) else { return [] }
    return try disk.list(undo).compactMap { Int($0) }.sorted()
  }

  func generation(_ number: Int) -> String {
    let digits = String(number)
    return undo + "/" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  func record(in folder: String) throws(StorageError) -> ChangeRecord {
    guard let record = ChangeRecord(try disk.read(folder + "/list")) else {
      throw StorageError(.damagedState, folder + "/list")
    }
    return record
  }

  func optional(_ path: String) throws(StorageError) -> [UInt8]? {
    disk.exists(path) ? try disk.read(path) : nil
  }

  private func write(_ bytes: [UInt8], _ path: String) throws(StorageError) {
    try disk.write(bytes, to: path, mode: 0o600, isSynced: true)
  }
}
