/// What a process that was stopped had left in a folder, as somebody finds it who only looks and touches nothing.
package enum Leftover: Hashable, Sendable {
  /// The change had not happened: the folder is whole, as it was before.
  case notHappened
  /// It had happened, and not all of its files are in their places: the folder is not to be read as it lies.
  case unfinished(title: String)
  /// All of it is in its place; only nobody has been told.
  case untold(title: String)
}

extension TripFolder {
  /// What a stopped process left; to be asked while nobody writes (``still()``), since what is being written is no
  /// leftover.
  package func leftover() throws(StorageError) -> Leftover? {
    if try room.isInterrupted { return .unfinished(title: title(in: room.committed)) }
    if try room.isStaged { return .notHappened }
    guard try disk.kind(of: room.done) != nil else { return nil }
    // A note of the tool's own is nothing that anybody had entered.
    let record = try? room.record(in: room.done)
    return record?.fate == .note ? nil : .untold(title: record?.title ?? "")
  }

  private func title(in folder: String) -> String { (try? room.record(in: folder))?.title ?? "" }
}
