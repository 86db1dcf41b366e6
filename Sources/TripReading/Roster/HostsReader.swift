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
    while let cells = table.nextCells() {
      let host = host(cells, table, bookings, usual: trip.isTakenForJapan ? [.japanese] : [])
      table.require([.host, .name, .sessions], in: cells)
      guard !host.id.isEmpty else { continue }
      if let first = seen[host.id] {
        notebook.report(
          .meeting(.duplicateHost(host.id)), at: cells.origin, field: HostColumn.host.field, related: [first])
      } else {
        seen[host.id] = cells.origin
        hosts.append(host)
      }
    }
    return hosts
  }

  /// - Parameter usual: What a host speaks that says nothing of it.
  private func host(
    _ cells: RowCells, _ table: TableReader<HostColumn>, _ bookings: Bookings, usual: [Tongue]
  ) -> Host {
    func text(_ column: HostColumn) -> String { cells.text(table.position(column)) }
    return Host(
      origin: cells.origin, id: text(.host), name: text(.name), reading: text(.reading), nameEn: text(.nameEn),
      person: text(.person), business: text(.business),
      tongues: bookings.tongues(
        cells.words(table.position(.languages)), cells, HostColumn.languages, else: usual),
      sessions: cells.words(table.position(.sessions)).compactMap { bookings.session($0, cells, HostColumn.sessions) },
      attendance: bookings.attendance(cells.words(table.position(.free)), cells, HostColumn.free),
      most: cells.count(table.position(.most), HostColumn.most))
  }
}
