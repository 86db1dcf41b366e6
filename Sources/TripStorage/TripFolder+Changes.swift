extension TripFolder {
  /// Carries out all edits or none; after a crash the next reader finds the old folder or the new one, whole.
  package func apply(_ change: Change) throws(StorageError) {
    try locked { (room) throws(StorageError) in
      for (path, bytes) in change.basis.sorted(by: { $0.key < $1.key })
      where try room.optional(self.path + "/" + path) ?? [] != bytes {
        throw StorageError(.changedMeanwhile, self.path + "/" + path)
      }
      try carryOut(change.title, change.edits, change.isNote ? .note : change.isUndoable ? .undoable : .final, in: room)
    }
  }

  /// What can be taken back, latest first.
  package func undoableChanges() throws(StorageError) -> [String] {
    var titles: [String] = []
    for number in try room.numbers().reversed() { titles.append(try room.record(in: room.generation(number)).title) }
    return titles
  }

  /// Puts back what the last change replaced, and adds lines that say so; appended lines stay. Returns its title.
  ///
  /// Refused where one of its files has been changed since: nothing of anyone's work is lost.
  package func undo(adding lines: [Edit] = []) throws(StorageError) -> String {
    try locked { (room) throws(StorageError) in
      guard let number = try room.numbers().last else { throw StorageError(.nothingToUndo, self.path) }
      let generation = room.generation(number)
      let record = try room.record(in: generation)
      var edits: [Edit] = []
      for (index, line) in record.lines.enumerated() where line.verb != .append {
        let old = try room.optional(generation + "/old-\(index)")
        let new = try room.optional(generation + "/new-\(index)")
        let present = try room.optional(self.path + "/" + line.path)
        guard present == new || present == old else {
          throw StorageError(.changedSince, self.path + "/" + line.path)
        }
        if present != old { edits.append(Self.restoring(old, line)) }
      }
      try carryOut(record.title, edits + lines, .undoing(number), in: room)
      return record.title
    }
  }

  private static func restoring(_ old: [UInt8]?, _ line: ChangeRecord.Line) -> Edit {
    guard let old else { return .remove(path: line.path) }
    return .put(path: line.path, bytes: old, isPersonal: line.mode & 0o077 == 0)
  }

  private func carryOut(
    _ title: String, _ edits: [Edit], _ fate: ChangeRecord.Fate, in room: ChangeRoom
  ) throws(StorageError) {
    var record = ChangeRecord(title: title, fate: fate)
    var (new, old): ([[UInt8]?], [[UInt8]?]) = ([], [])
    for edit in try edits + historyEdit(title, edits, fate) {
      let present = try present(edit, room)
      record.lines.append(try line(for: edit))
      switch edit {
      case .put(_, let bytes, _): new.append(bytes)
      case .append(_, let bytes): new.append((present ?? []) + bytes)
      case .remove: new.append(nil)
      }
      if case .append = edit { old.append(nil) } else { old.append(present) }
    }
    try stage(record, new, old, room)
    do { try room.finish() } catch { throw StorageError(.unfinished, error.path, code: error.code) }
  }

  /// Throws where nothing has happened, or where it has and cannot be carried out now; never leaves that open.
  private func stage(
    _ record: ChangeRecord, _ new: [[UInt8]?], _ old: [[UInt8]?], _ room: ChangeRoom
  ) throws(StorageError) {
    do {
      try room.stage(record, new: new, old: old)
    } catch {
      guard !((try? room.isInterrupted) ?? true) else {
        throw StorageError(.unfinished, error.path, code: error.code)
      }
      try? disk.removeTree(room.pending)
      throw error
    }
  }

  private func present(_ edit: Edit, _ room: ChangeRoom) throws(StorageError) -> [UInt8]? {
    let target = path + "/" + edit.path
    guard FilePath.isInside(edit.path) else { throw StorageError(.outside, edit.path) }
    switch try disk.kind(of: target) {
    case nil: return nil
    case .file: return try disk.read(target)
    case .link: throw StorageError(.link, target)
    case .folder, .other: throw StorageError(.exists, target)
    }
  }

  private func line(for edit: Edit) throws(StorageError) -> ChangeRecord.Line {
    let target = path + "/" + edit.path
    let present = disk.exists(target) ? try disk.mode(of: target) : nil
    return switch edit {
    case .put(let path, _, let isPersonal):
      ChangeRecord.Line(verb: .put, mode: present ?? (isPersonal ? 0o600 : 0o644), path: path)
    case .append(let path, _):
      ChangeRecord.Line(verb: .append, mode: present ?? (path == Self.historyFile ? 0o600 : 0o644), path: path)
    case .remove(let path): ChangeRecord.Line(verb: .remove, mode: present ?? 0o644, path: path)
    }
  }
}
