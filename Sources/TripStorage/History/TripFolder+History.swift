extension TripFolder {
  static let historyFile = ".trip/history"

  /// Every change that `trip` made, oldest first; those of versions that kept no history are not known.
  package func history() throws(StorageError) -> [PastChange] {
    let path = path + "/" + Self.historyFile
    guard try disk.kind(of: path) != nil else { return [] }
    return try disk.read(path).split(separator: 10).compactMap { PastChange(line: $0) }
  }

  /// Title and files of the change that would be taken back next.
  package func lastChange() throws(StorageError) -> (title: String, files: [String])? {
    guard let number = try room.numbers().last else { return nil }
    let record = try room.record(in: room.generation(number))
    let files = record.lines.filter { $0.verb != .append }.map(\.path)
    return (record.title, files)
  }

  /// The line that goes into the history together with the change; none for a note of the tool's own.
  func historyEdit(_ title: String, _ edits: [Edit], _ fate: ChangeRecord.Fate) throws(StorageError) -> [Edit] {
    guard let signature, fate != .note else { return [] }
    var files: [PastChange.File] = []
    for edit in edits where !edit.path.hasSuffix(".gitignore") {
      let old = try room.optional(path + "/" + edit.path) ?? []
      switch edit {
      case .put(_, let bytes, _): files.append(PastChange.File(edit.path, from: old, to: bytes))
      case .append(_, let bytes): files.append(PastChange.File(edit.path, from: old, to: old + bytes))
      case .remove: files.append(PastChange.File(edit.path, from: old, to: []))
      }
    }
    var isTakingBack = false
    if case .undoing = fate { isTakingBack = true }
    let change = PastChange(signature: signature, title: title, isTakingBack: isTakingBack, files: files)
    return [.append(path: Self.historyFile, bytes: change.line)]
  }
}
