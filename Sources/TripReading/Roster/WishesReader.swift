import TripCosting
import TripModel

/// Reads `wishes.csv`.
struct WishesReader {
  let notebook: Notebook
  let trip: Trip
  private let bookings: Bookings
  private let codes: PartyCodes

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    bookings = Bookings(trip, notebook: notebook)
    codes = PartyCodes(trip)
  }

  /// What a session has one wish for.
  private struct Key: Hashable {
    var session: Int
    var company: Int
    var host: Int
  }

  func read(_ file: TextFile) -> [MeetingWish] {
    guard var table = TableReader<WishColumn>(file, notebook: notebook) else { return [] }
    table.require([.company, .host])
    var wishes: [MeetingWish] = []
    var first: [Key: Origin] = [:]
    while let cells = table.nextCells() {
      guard let wish = wish(cells, table) else { continue }
      let key = Key(session: wish.session, company: wish.company, host: wish.host)
      if let other = first[key] {
        let (company, host) = (trip.companies[wish.company].id, trip.hosts[wish.host].id)
        notebook.report(
          .meeting(.duplicateWish(company: company, host: host)), at: cells.origin, field: WishColumn.host.field,
          related: [other]
        )
      } else {
        first[key] = cells.origin
        wishes.append(wish)
      }
    }
    return wishes
  }

  private func wish(_ cells: RowCells, _ table: TableReader<WishColumn>) -> MeetingWish? {
    table.require([WishColumn.company, .host], in: cells)
    let company = cells.text(table.position(.company))
    let host = cells.text(table.position(.host))
    let (companyNumber, hostNumber) = (
      codes.company(company, cells, WishColumn.company), codes.host(host, cells, WishColumn.host)
    )
    let (ofCompany, ofHost) = (
      strength(.companyWish, cells, table), strength(.hostWish, cells, table)
    )
    let fixed = cells.clock(cells.text(table.position(.fixed)), WishColumn.fixed)
    guard let companyNumber, let hostNumber, let session = session(hostNumber, cells, table) else { return nil }
    return MeetingWish(
      origin: cells.origin, session: session, company: companyNumber, host: hostNumber, ofCompany: ofCompany,
      ofHost: ofHost, fixed: fixed)
  }

  /// The one to which the host comes, where it is not named; a host that comes to several leaves no doubt only by name.
  private func session(_ host: Int, _ cells: RowCells, _ table: TableReader<WishColumn>) -> Int? {
    let word = cells.text(table.position(.session))
    if !word.isEmpty { return bookings.session(word, cells, WishColumn.session) }
    let sessions = trip.hosts[host].sessions
    if sessions.count == 1 { return sessions[0] }
    if sessions.count > 1 {
      notebook.report(.emptyCell(WishColumn.session.told), at: cells.origin, field: WishColumn.session.field)
    }
    return nil
  }

  private func strength(_ column: WishColumn, _ cells: RowCells, _ table: TableReader<WishColumn>) -> WishStrength {
    cells.choice(cells.text(table.position(column)), .wish, column) ?? .none
  }
}
