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
  /// What is over and may go.
  var done: String { path + "/done" }
  var undo: String { path + "/undo" }
  /// Where a file is whole before it takes its name; after a power cut it may still stand there.
  private var draft: String { path + "/place" }
  var lockFile: String { path + "/lock" }

  var isOpen: Bool { get throws(StorageError) { try disk.kind(of: path) != nil } }
  /// A change that has happened is not in its places yet, or one that has not happened is being staged or was left.
  var isInterrupted: Bool { get throws(StorageError) { try disk.kind(of: committed) != nil } }
  var isStaged: Bool { get throws(StorageError) { try disk.kind(of: pending) != nil } }
  var isUncleared: Bool {
    get throws(StorageError) {
      for left in [pending, done, draft] where try disk.kind(of: left) != nil { return true }
      return false
    }
  }

  /// Old contents may hold passports: neither others nor git shall have them, whatever stopped us the last time.
  func open() throws(StorageError) {
    // Never the trip's folder itself, which may just have been taken away.
    try disk.createFolders(path, mode: 0o700, below: folder)
    let (ignored, all) = (path + "/.gitignore", Array("*\n".utf8))
    if try optional(ignored) != all { try disk.write(all, to: ignored, mode: 0o600, isSynced: true) }
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
    try disk.sync(pending)
    try disk.rename(pending, to: committed)
    try disk.sync(path)
  }

  /// Carries out what is committed and leaves nothing half done; safe to call at any time under the lock.
  @discardableResult func finish() throws(StorageError) -> Recovery? {
    var found: Recovery? = try isStaged ? .discarded : nil
    if try isInterrupted {
      let record = try self.record(in: committed)
      var kept: [String] = []
      for (index, line) in record.lines.enumerated() {
        if let name = try carryOut(line, index) { kept.append(name) }
      }
      try retire(record)
      found = told(record, kept)
    }
    try disk.removeTree(pending)
    try disk.removeTree(draft)
    if try disk.kind(of: done) != nil {
      let list = try optional(done + "/list").flatMap { ChangeRecord($0) }
      found = found ?? list.map { told($0, []) } ?? .completed(title: "", kept: [])
      try clearDone()
    }
    return found
  }

  /// A note of the tool's own is written with papers, and again with the next ones.
  private func told(_ record: ChangeRecord, _ kept: [String]) -> Recovery {
    record.fate == .note && kept.isEmpty ? .papers : .completed(title: record.title, kept: kept)
  }

  /// Its list goes last: as long as it is there, who is told of the change is told which one it was.
  private func clearDone() throws(StorageError) {
    for name in try disk.list(done).sorted() where name != "list" { try disk.remove(done + "/" + name) }
    try disk.removeTree(done)
  }

  /// The name under which a file was kept that somebody had edited since the change was worked out.
  private func carryOut(_ line: ChangeRecord.Line, _ index: Int) throws(StorageError) -> String? {
    let target = folder + "/" + line.path
    let (present, new) = (try optional(target), try optional(committed + "/new-\(index)"))
    guard present != new else {
      // As it shall be, perhaps only since a moment ago.
      if present != nil { try disk.sync(FilePath.parent(of: target)) }
      return nil
    }
    let isEdited = try isEdited(present, line, index, new)
    let kept = isEdited ? try keep(present ?? [], of: line.path) : nil
    let parent = FilePath.parent(of: target)
    if let new {
      try disk.createFolders(parent, mode: 0o755, below: folder)
      try place(new, mode: line.mode, as: target)
    } else {
      try disk.remove(target)
    }
    try disk.sync(parent)
    return kept
  }

  /// A file that is whole takes its name by one rename.
  private func place(_ bytes: [UInt8], mode: UInt16, as target: String) throws(StorageError) {
    // After a power cut it may be a second name of a file that is in its place already: writing would go through.
    try disk.removeTree(draft)
    try disk.write(bytes, to: draft, mode: mode, isSynced: true)
    try disk.rename(draft, to: target)
  }

  private func isEdited(
    _ present: [UInt8]?, _ line: ChangeRecord.Line, _ index: Int, _ new: [UInt8]?
  ) throws(StorageError) -> Bool {
    guard let present else { return false }
    // Lines are added to what was there; its old contents are not kept apart.
    if line.verb == .append { return !(new ?? []).starts(with: present) }
    return try present != optional(committed + "/old-\(index)")
  }

  /// Puts contents beside a file under a free name, or where they lie already.
  private func keep(_ bytes: [UInt8], of name: String) throws(StorageError) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    for number in 1... {
      let other = "\(name[..<dot]) (kept \(number))\(name[dot...])"
      let present = try optional(folder + "/" + other)
      if present == bytes { return other }
      guard present == nil else { continue }
      try place(bytes, mode: 0o600, as: folder + "/" + other)
      try disk.sync(FilePath.parent(of: folder + "/" + other))
      return other
    }
    return name
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
  }

  /// From the renaming on all is in its place: what cannot be made durable or cleared away then is done again later.
  private func remember() throws(StorageError) {
    try disk.createFolders(undo, mode: 0o700, below: folder)
    let known = try numbers()
    try disk.rename(committed, to: generation((known.last ?? 0) + 1))
    try? disk.sync(undo)
    try? disk.sync(path)
    for old in known.dropLast(Self.generations - 1) { try? disk.removeTree(generation(old)) }
  }

  /// A folder that is not whole any more must not be taken for one to be carried out: its new name has to be durable
  /// before anything in it goes.
  private func forget() throws(StorageError) {
    try disk.removeTree(done)
    try disk.rename(committed, to: done)
    do {
      try disk.sync(path)
      try clearDone()
    } catch {}
  }

  // MARK: - Remembering

  /// Numbers of the changes that can be taken back, oldest first; folders of names that are never given are let be.
  func numbers() throws(StorageError) -> [Int] {
    guard try disk.kind(of: undo) != nil else { return [] }
    return try disk.list(undo).compactMap { name in
      Int(name).flatMap { 1...999_999_999 ~= $0 && generation($0) == undo + "/" + name ? $0 : nil }
    }.sorted()
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
    try disk.kind(of: path) == nil ? nil : try disk.read(path)
  }

  private func write(_ bytes: [UInt8], _ path: String) throws(StorageError) {
    try disk.write(bytes, to: path, mode: 0o600, isSynced: true)
  }
}
