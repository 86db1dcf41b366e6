import TripLedger
import TripModel
import TripStorage

extension LoadedTrip {
  /// Throws where lines of the ledger cannot be trusted or are missing: it is neither added to nor told as the truth.
  func requireWholeLedger() throws(CommandFailure) {
    guard ledger.problems.isEmpty else { throw .badData(ledger.refusal) }
    if let unknown = records.problems.first(where: { $0.kind == .unknown }) { throw .badData(unknown.refusal) }
  }

  /// Lines for the ledger, to be written together with new records; none of those may replace a file.
  func adding(
    _ facts: [Fact], with records: [Edit], _ console: Console
  ) throws(CommandFailure) -> (edit: Edit, basis: [String: [UInt8]]) {
    try requireWholeLedger()
    for case .put(let path, _, _) in records where PosixDisk().exists(folder.path + "/" + path) {
      throw .badData(RecordProblem(kind: .unknown, path: path).refusal)
    }
    guard let added = ledger.adding(facts, at: moment(console), by: by) else { throw .badData(ledger.refusal) }
    return added
  }
}
