import TripCosting
import TripModel

/// Reads `meetings.csv`.
struct MeetingsReader {
  let notebook: Notebook

  func read(_ file: TextFile, for trip: Trip) -> [SavedMeeting] {
    guard var table = TableReader<MeetingColumn>(file, notebook: notebook) else { return [] }
    table.require([.session, .from, .table, .company, .host])
    let bookings = Bookings(trip, notebook: notebook)
    var meetings: [SavedMeeting] = []
    while let cells = table.nextCells() {
      let session = bookings.session(cells.text(table.position(.session)), cells, MeetingColumn.session)
      let number = cells.count(table.position(.table), MeetingColumn.table)
      let interpreter = cells.count(table.position(.interpreter), MeetingColumn.interpreter)
      let text = cells.text(table.position(.from))
      guard let start = ClockText.read(text) else {
        notebook.report(.clockUnreadable(text), at: cells.origin, field: MeetingColumn.from.field)
        continue
      }
      if number == nil, cells.text(table.position(.table)).isEmpty {
        notebook.report(.emptyCell(MeetingColumn.table.told), at: cells.origin, field: MeetingColumn.table.field)
      }
      guard let session, let number else { continue }
      meetings.append(
        SavedMeeting(
          origin: cells.origin, session: session, start: start, table: number,
          company: cells.text(table.position(.company)),
          host: cells.text(table.position(.host)), interpreter: interpreter ?? 0))
    }
    return meetings
  }
}
