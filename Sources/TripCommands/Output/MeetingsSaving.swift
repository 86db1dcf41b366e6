import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning
import TripReading
import TripStorage

/// Writes timetables into `meetings.csv` and their interpreters into `companies.csv`, in one change.
struct MeetingsSaving {
  let tables: [MeetingTable]
  let loaded: LoadedTrip

  /// What to tell of it.
  func write(isSaving: Bool, isBooking: Bool) throws(CommandFailure) -> [Sentence] {
    var files: [Edit] = []
    var told: [Sentence] = []
    if isSaving { try loaded.requireMerged("meetings.csv") }
    if isSaving, saved != loaded.files["meetings.csv"] {
      files.append(.put(path: "meetings.csv", bytes: saved, isPersonal: false))
      told.append(MeetingsWords.saved(loaded.hint))
    }
    let companies = isBooking ? try booked() : []
    if isBooking, companies != loaded.files["companies.csv"] {
      files.append(.put(path: "companies.csv", bytes: companies, isPersonal: true))
      told.append(MeetingsWords.booked(loaded.hint))
    }
    guard !files.isEmpty else { return isSaving || isBooking ? [MeetingsWords.nothingToWrite] : [] }
    let names = ["meetings.csv", "companies.csv", "hosts.csv", "wishes.csv", "trip.json"]
    let basis = Dictionary(uniqueKeysWithValues: names.map { ($0, loaded.files[$0] ?? []) })
    do { try loaded.folder.apply(Change("meetings", files, basis: basis)) } catch { throw .storage(error) }
    return told
  }

  /// What was saved of other sessions stays.
  private var saved: [UInt8] {
    let own = Set(tables.map(\.round.session))
    let others = loaded.trip.meetings.filter { !own.contains($0.session) }
    let rows =
      (others + tables.flatMap(\.meetings)).sorted {
        ($0.session, $0.start, $0.table) < ($1.session, $1.start, $1.table)
      }.map(row) + cancelled
    let columns = MeetingColumn.allCases.map { Column($0.rawValue, key: $0.rawValue) }
    return [0xEF, 0xBB, 0xBF] + CSVWriter(for: .machine).bytes(Sheet(name: "meetings", columns: columns, rows: rows))
  }

  /// Rows of sessions that were called off count for nothing and stay as they are.
  private var cancelled: [Row] {
    guard let table = try? RosterFile<MeetingColumn>("meetings.csv", loaded.files).table else { return [] }
    return table.rows.indices.filter { loaded.trip.isCancelled(session: table.text(.session, row: $0)) }.map { row in
      Row(MeetingColumn.allCases.map { .words(table.text($0, row: row)) })
    }
  }

  private func row(_ meeting: SavedMeeting) -> Row {
    Row([
      .words(loaded.trip.sessions[meeting.session].word), .words(DayText.clock(meeting.start)),
      .count(Int64(meeting.table)), .words(meeting.company), .words(meeting.host),
      meeting.interpreter > 0 ? .count(Int64(meeting.interpreter)) : .empty,
    ])
  }

  /// The roster with the interpreters of these timetables; what companies book elsewhere, and what no timetable needs,
  /// stays.
  private func booked() throws(CommandFailure) -> [UInt8] {
    var file = try RosterFile<CompanyColumn>("companies.csv", loaded.files)
    var trip = loaded.trip
    for table in tables { trip = trip.booking(table.booked, at: table.round.session) }
    let roster = file.table
    let changes = roster.rows.indices.compactMap { row -> (row: Int, column: CompanyColumn, text: String)? in
      let code = roster.text(.company, row: row)
      guard let number = trip.companies.firstIndex(where: { $0.id == code }) else { return nil }
      let (old, new) = (loaded.trip.companies[number], trip.companies[number])
      guard old.interpreterBookings != new.interpreterBookings else { return nil }
      return (
        row, .interpreters,
        ([trip.words(new.interpreterBookings)] + new.interpretersCalledOff).filter { !$0.isEmpty }.joined(
          separator: " ")
      )
    }
    if !changes.isEmpty { file.change(changes) }
    return file.bytes
  }
}
