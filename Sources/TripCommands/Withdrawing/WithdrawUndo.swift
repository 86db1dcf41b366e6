import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripReading
import TripStorage

/// `trip withdraw --undo LINE`: takes a recorded withdrawal back; its record stays, and a line of the ledger says so.
struct WithdrawUndo {
  let loaded: LoadedTrip
  let line: Int

  func carryOut(_ reason: String, _ console: Console) throws(CommandFailure) -> Sentence {
    guard case .withdrew(let number, let company, let people, let day, let charge, _) = fact else {
      throw .badData(WithdrawWords.noWithdrawal(line))
    }
    guard !loaded.ledger.isReversed(line) else { throw .badData(WithdrawWords.takenBack(line)) }
    let store = InvoiceStore(loaded: loaded)
    let record = try store.leavingRecord(number)
    var table = try RosterFile<WithdrawalColumn>(WithdrawRecording.file, loaded.files)
    let own = loaded.trip.withdrawals.filter { line in
      loaded.trip.companies[line.company].id == company && line.on == day && line.people.count <= people
        && line.people.allSatisfy { person in
          // The trip's language may be another by now than that of the record.
          Language.allCases.contains { record.people.contains(person.name(in: $0)) }
        }
    }
    let count = max(1, charge.count)
    let charged = own.filter { $0.charge.map(charge.contains) ?? charge.isEmpty }.prefix(count)
    guard charged.count == count else {
      throw .badData(WithdrawWords.lineGone(WithdrawRecording.file, record.code))
    }
    // Whoever withdrew with them may stand on a line without a charge.
    let others = own.filter { line in
      line.charge == nil && !line.isWhole && !charged.contains { $0.origin == line.origin }
    }.prefix(people - 1)
    let places = (charged + others).compactMap { loaded.sources.find($0.origin, nil)?.line }
    table.remove(table.table.lines.indices.filter { places.contains(table.table.lines[$0]) })
    try loaded.record(
      [.reversed(line: line, on: loaded.today, reason: reason)],
      and: [.put(path: WithdrawRecording.file, bytes: table.bytes, isPersonal: true)],
      basis: [WithdrawRecording.file: table.original], "reversal of line \(line)", console)
    return WithdrawWords.undone(record.code, loaded.ledger.entries.count + 1)
  }

  private var fact: Fact? { loaded.ledger.entries.first { $0.number == line }?.fact }
}
