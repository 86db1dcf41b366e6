import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// Papers of the one-to-one meetings; none where the trip has none.
struct MeetingPapers {
  private let trip: Trip
  private let settings: PaperSettings
  let tables: [MeetingTable]
  /// Hosts that come to a session with meetings, each with the name of its folder.
  let hosts: [(Host, String)]

  init(_ trip: Trip, _ settings: PaperSettings) {
    self.trip = trip
    self.settings = settings
    tables = MeetingTable.standing(trip)
    let sessions = Set(trip.rounds.map(\.session))
    let coming = trip.hosts.filter { !sessions.isDisjoint(with: $0.sessions) }
    hosts = Array(zip(coming, PaperName.unique(coming.map(\.id))))
  }

  /// The schedule of one company.
  func company(_ number: Int, _ folder: String) -> [PaperFile] {
    guard !tables.isEmpty else { return [] }
    let schedule = MeetingSchedule(company: number, tables, trip, settings)
    return [paper(folder + "/meetings.html", HTMLWriter.bytes(schedule.page))]
  }

  /// For each session the room and its table cards, for each host its schedule.
  func rest() throws(CostingError) -> [PaperFile] {
    var papers: [PaperFile] = []
    for (number, table) in tables.enumerated() {
      let (grid, path) = (try MeetingGrid(table, settings), "organiser/meetings-\(number + 1)")
      papers.append(paper(path + ".html", HTMLWriter.bytes(grid.page)))
      papers.append(paper(path + ".csv", CSVWriter(for: .person).bytes(grid.sheet)))
      papers.append(paper(path + "-cards.html", HTMLWriter.bytes(TableCards(table, settings).page)))
    }
    for (host, name) in hosts {
      guard let number = trip.hosts.firstIndex(where: { $0.id == host.id }) else { continue }
      let schedule = MeetingSchedule(host: number, tables, trip, settings)
      papers.append(paper("hosts/\(name)/meetings.html", HTMLWriter.bytes(schedule.page)))
    }
    return papers
  }

  private func paper(_ path: String, _ bytes: [UInt8]) -> PaperFile {
    PaperFile(path: path, bytes: bytes, isPersonal: true)
  }
}
