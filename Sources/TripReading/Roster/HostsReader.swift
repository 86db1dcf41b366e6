import TripCosting
import TripModel

/// Reads `hosts.csv`.
struct HostsReader {
  let notebook: Notebook

  func read(_ file: TextFile, for trip: Trip) -> [Host] {
    guard var table = TableReader<HostColumn>(file, notebook: notebook) else { return [] }
    table.require([.host, .name, .sessions])
    let bookings = Bookings(trip, notebook: notebook)
    var hosts: [Host] = []
    var seen: [String: Origin] = [:]
    var record = CSVRecord()
    while let origin = table.next(into: &record) {
      let cells = RowCells(reader: table.reader, record: record, origin: origin, notebook: notebook)
      let host = host(cells, table, bookings)
      for column in [HostColumn.host, .name, .sessions]
      where table.position(column) != nil && cells.text(table.position(column)).isEmpty {
        notebook.report(.emptyCell(column.rawValue), at: origin, field: column.field)
      }
      guard !host.id.isEmpty else { continue }
      if let first = seen[host.id] {
        notebook.report(.duplicateHost(host.id), at: origin, field: HostColumn.host.field, related: [first])
      } else {
        seen[host.id] = origin
        hosts.append(host)
      }
    }
    return hosts
  }

  private func host(_ cells: RowCells, _ table: TableReader<HostColumn>, _ bookings: Bookings) -> Host {
    func text(_ column: HostColumn) -> String { cells.text(table.position(column)) }
    return Host(
      origin: cells.origin, id: text(.host), name: text(.name), reading: text(.reading), nameEn: text(.nameEn),
      person: text(.person), business: text(.business),
      tongues: bookings.tongues(
        cells.words(table.position(.languages)), cells, HostColumn.languages, else: [.japanese]),
      sessions: cells.words(table.position(.sessions)).compactMap { bookings.session($0, cells, HostColumn.sessions) },
      attendance: bookings.attendance(cells.words(table.position(.free)), cells, HostColumn.free),
      most: cells.count(table.position(.most), HostColumn.most))
  }
}
