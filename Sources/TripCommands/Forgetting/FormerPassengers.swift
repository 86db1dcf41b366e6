import TripCosting
import TripDocuments
import TripLedger
import TripModel
import TripReading
import TripStorage

/// People of sent manifests and frozen notices who are on the roster no more, as those in whose place somebody else went.
struct FormerPassengers {
  private(set) var people: [Delegate] = []

  init(_ loaded: LoadedTrip) throws(CommandFailure) {
    let known = ForgetSubject.onRoster(loaded.trip)
    do {
      for paper in try FrozenPaper.all(in: loaded.folder) where paper.path.hasSuffix(".csv") {
        guard let bytes = try loaded.folder.read([paper.path]).files[paper.path],
          let table = RosterTable<DelegateColumn>(TextFile(path: paper.path, bytes: bytes))
        else { continue }
        for row in table.rows.indices { take(SentRow(table, row), known, loaded.trip) }
      }
    } catch { throw .storage(error) }
    let store = InvoiceStore(loaded: loaded)
    for account in loaded.ledger.accounts {
      // What cannot be read any more is told in the report.
      guard let record = try? store.record(account.invoice) else { continue }
      for line in record.lines { take(line.people, of: record.company, known, loaded.trip) }
    }
    for entry in loaded.ledger.entries {
      guard case .withdrew(let number, _, _, _, _, _) = entry.fact, let record = try? store.leavingRecord(number)
      else { continue }
      take(record.people, of: record.company, known, loaded.trip)
    }
  }

  /// Of a notice there is a name alone.
  private mutating func take(_ names: [String], of company: String, _ known: [Delegate], _ trip: Trip) {
    let number = trip.companies.firstIndex { $0.id == company }
    for name in names where !name.isEmpty && ForgottenName.number(in: name) == nil {
      let isKnown = (known + people).contains { $0.company == number && PersonalTexts.names($0).contains(name) }
      if !isKnown { people.append(Delegate(origin: origin, company: number, name: name)) }
    }
  }

  /// No file of the trip has a row of theirs, so any number that no row has will do.
  private var origin: Origin { Origin(number: .max - UInt32(people.count)) }

  private mutating func take(_ row: SentRow, _ known: [Delegate], _ trip: Trip) {
    let all = known + people
    guard !row.isEmpty, !all.contains(where: { row.isOf($0, among: all, trip) }) else { return }
    people.append(row.delegate(origin, trip))
  }
}
