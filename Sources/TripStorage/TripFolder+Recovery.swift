extension TripFolder {
  /// Clears up after a process that was stopped, and says what there was; nothing where all is well.
  ///
  /// A change that had happened is finished, one that had not is thrown away. What is being written now is let be.
  package func recover() throws(StorageError) -> [Recovery] {
    var found: [Recovery] = []
    if try room.isInterrupted {
      do {
        if let change = try alone({ (room) throws(StorageError) in try room.finish() }) { found.append(change) }
      } catch {
        throw error.kind == .locked ? error : StorageError(.unfinished, error.path, code: error.code)
      }
    } else if try room.isUncleared, let change = try? alone({ (room) throws(StorageError) in try room.finish() }) {
      // Where it cannot be removed, as on a read-only disk, it does no harm: it has not happened.
      found.append(change)
    }
    if clearPapers() { found.append(.papers) }
    return found
  }

  /// Papers can be made again: where nothing can be written here, or somebody is writing, they are let be.
  private func clearPapers() -> Bool {
    let isLeft =
      ["papers", "mail/drafts"].count { (try? PapersFolder(path: path + "/" + $0, disk: disk).clear()) ?? false } > 0
    let folders = ((try? disk.list(path)) ?? []).filter { !$0.hasPrefix(".") && !$0.contains(".") }
    let drafts = [path] + folders.map { path + "/" + $0 }
    return drafts.count { (try? disk.removeDrafts(in: $0)) ?? false } > 0 || isLeft
  }
}
