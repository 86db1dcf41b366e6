import TripCosting
import TripLedger
import TripModel
import TripReading
import TripStorage

extension LoadedTrip {
  /// Throws where lines of the ledger cannot be trusted or are missing: it is neither added to nor told as the truth.
  func requireWholeLedger() throws(CommandFailure) {
    guard ledger.problems.isEmpty else { throw .badData(ledger.refusal(hint("check"))) }
    if let unknown = records.problems.first(where: { $0.kind == .unknown }) { throw .badData(unknown.refusal(hint)) }
  }

  /// Throws also in a copy that was made without it, which cannot tell what was issued, paid or sent.
  func requireLedger() throws(CommandFailure) {
    guard !lacksLedger else { throw .badData(ShareWords.withoutLedger) }
    try requireWholeLedger()
  }

  /// Whether this is a copy of `trip share` for somebody who does not get the ledger.
  var lacksLedger: Bool {
    ledger.entries.isEmpty && SharedList(files)?.files.contains(Ledger.fileName) == true
  }

  /// Throws where a file that is written anew as a whole holds a second version, which was not read.
  func requireMerged(_ name: String) throws(CommandFailure) {
    guard UnresolvedMerge(files[name] ?? []) == nil else { throw .badData(ImportWords.unmerged(name)) }
  }

  /// Throws where a colleague has written a line since the ledger was read: what lies there is explained by it.
  func requireUnchangedLedger() throws(CommandFailure) {
    let name = Ledger.fileName
    let isChanged: Bool
    do { isChanged = try folder.isChanged(name, since: files[name]) } catch { throw .storage(error) }
    if isChanged { throw .storage(StorageError(.changedMeanwhile, folder.path + "/" + name)) }
  }

  /// Writes facts into the ledger together with records of papers; none of it can be taken back by undo.
  ///
  /// - Parameters:
  ///   - records: No file may be replaced by one of them.
  ///   - edits: Changes of the folder's other files.
  ///   - basis: Files from which these were worked out.
  /// - Returns: The ledger as it is then.
  @discardableResult func record(
    _ facts: [Fact], with records: [Edit] = [], and edits: [Edit] = [], basis: [String: [UInt8]] = [:],
    _ title: String, _ console: Console
  ) throws(CommandFailure) -> Ledger {
    guard files[SharedList.name] == nil else { throw .badData(ShareWords.isCopy) }
    try requireWholeLedger()
    if let last = ledger.entries.last?.written, today < last {
      throw .badData(InvoiceMessages.beforeLastLine(today.iso, last.iso))
    }
    let clock = LoadedTrip.day(ofClock: console.now)
    // Papers may be dated ahead while a trip is prepared or tried out, but not beyond all that it can still need.
    if today > clock, today > (trip.lastDay ?? clock).advanced(by: 365) {
      throw .badData(InvoiceMessages.farAhead(today.iso, clock.iso))
    }
    for case .put(let path, _, _) in records where exists(path) {
      try requireUnchangedLedger()
      throw .badData(RecordProblem(kind: .unknown, path: path).refusal(hint))
    }
    guard let added = ledger.adding(facts, at: console.now, dated: today == clock ? nil : today, by: by) else {
      throw .badData(Messages.tooLarge)
    }
    let change = Change(
      title, records + keptFromGit(records) + edits + added.edits,
      basis: added.basis.merging(basis) { first, _ in first },
      isUndoable: false)
    do { try folder.apply(change) } catch { throw .storage(error) }
    return added.ledger
  }

  /// Folders of records hold personal data.
  private func keptFromGit(_ records: [Edit]) -> [Edit] {
    let folders = Set(records.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    return folders.sorted().map { "\($0)/.gitignore" }.filter { !exists($0) }.map {
      .put(path: $0, bytes: Array("*\n".utf8), isPersonal: false)
    }
  }

  private func exists(_ path: String) -> Bool { folder.exists(path) }
}
