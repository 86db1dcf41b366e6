import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripPlanning
import TripStorage

/// Makes every paper of a trip.
struct PaperRoom: Sendable {
  let trip: Trip
  let settings: PaperSettings
  let loaded: LoadedTrip
  private let diagnostics: [Diagnostic]
  private let changes: ChangesPaper
  let calendars: CalendarRoom
  private let progress: Progress
  /// How many of the companies' folders, and of the other papers, are made at a time.
  private let cores: Int
  /// The only paper that runs a script, so no browser prints it for us.
  static let page = "page.html"
  let csv = CSVWriter(for: .person)

  init(
    _ loaded: LoadedTrip, _ settings: PaperSettings, _ console: Console, cores: Int = Cores.count
  ) throws(CommandFailure) {
    self.loaded = loaded
    trip = loaded.trip
    self.settings = settings
    diagnostics = loaded.diagnostics
    changes = try loaded.changes(ManifestPaper(loaded.trip, findings: [:], settings), settings)
    calendars = try CalendarRoom(loaded)
    progress = Progress(console, settings.language)
    self.cores = cores
  }

  /// One folder for each reader, so that it can be sent whole: companies/<code>, agency, organiser.
  ///
  /// Each paper is handed on, in the same order every time, soon after it is made.
  func make(_ hand: (PaperFile) throws -> Void) throws {
    let desk = try PaperDesk(self)
    var made: [String] = []
    let (rest, companies) = (rest(desk), desk.sending.count)
    // A piece that is slow lets few of those behind it wait in memory.
    try InOrder.run(desk.bills.count + rest.count, jobs: cores, window: cores * 2) { index in
      (index, Result { try piece(index, desk, rest) })
    } _: { index, papers in
      for paper in try papers.get() {
        try hand(paper)
        made.append(paper.path)
      }
      if index < companies { progress.tell { Messages.progress(index + 1, companies) } }
    }
    let board = BoardRoom(loaded: loaded, book: calendars.book).state(papers: Set(made), prefix: "")
    let boardPaper = try BoardPaper(board, trip, settings).page()
    let index = IndexPaper(trip, desk.listed, hosts: desk.meetings.hosts, made: made + ["board.html"], settings)
    for (name, page) in [("board.html", boardPaper), ("index.html", index.page)] {
      try hand(paper(name, HTMLWriter.bytes(page)))
    }
  }

  private typealias Piece = @Sendable () throws -> [PaperFile]

  /// What is made apart from everything else: each company's folder, the notice of each that left, then the rest.
  private func piece(_ index: Int, _ desk: PaperDesk, _ rest: [Piece]) throws -> [PaperFile] {
    let (left, last) = (index - desk.sending.count, index - desk.bills.count)
    if left < 0 { return try company(index, desk) }
    if last < 0 { return try gone(desk.gone[left], desk.bills[index], desk) }
    return try rest[last]()
  }

  /// What stands once for the whole delegation.
  private func rest(_ desk: PaperDesk) -> [Piece] {
    let roster = RosterPaper(delegation: trip, openPoints: openPoints, settings)
    return [
      { try charges(ChargesPaper(desk.bills, trip, settings).sheet) }, { try cash(desk.cash) },
      { self.roster(roster, "organiser/roster") }, { emergency() },
      { [try workbook("organiser/roster.xlsx", [roster.sheet])] },
      { calendar(.organiser, "organiser/deadlines.ics") }, { try agency() }, { try desk.meetings.rest() },
      { try applications() }, { try days(desk.cash, desk.meetings.tables) }, { hosts() }, { try closing() },
      { calendar(.delegation, "calendar.ics") }, { itinerary(desk, "itinerary.html") }, { leavers(desk) },
      { [try page()] },
    ]
  }

  private func company(_ index: Int, _ desk: PaperDesk) throws -> [PaperFile] {
    let (number, bill) = (desk.sending[index], desk.bills[index])
    let (folder, notice) = (desk.folder(of: number), try notice(number, desk))
    return try invoice(bill, notice, folder + "/invoice") + costs(bill, folder, notice.flatMap(besides))
      + desk.meetings.company(number, folder)
      + roster(RosterPaper(company: number, trip, groups: desk.groups, settings), folder + "/roster")
      + calendar(.company(number), folder + "/calendar.ics") + itinerary(desk, folder + "/itinerary.html")
  }

  private func gone(_ number: Int, _ bill: Bill, _ desk: PaperDesk) throws -> [PaperFile] {
    try invoice(bill, notice(number, desk), desk.folder(of: number) + "/invoice")
  }

  /// The calendars of companies that left, which take back what they were told of the trip.
  private func leavers(_ desk: PaperDesk) -> [PaperFile] {
    trip.companies.indices.filter(trip.hasLeft).flatMap { number in
      calendar(.company(number), desk.folder(of: number) + "/calendar.ics")
    }
  }

  private func emergency() -> [PaperFile] {
    guard !trip.delegates.isEmpty else { return [] }
    return [paper("organiser/emergency.html", HTMLWriter.bytes(EmergencyPaper(trip, settings).page))]
  }

  private func charges(_ sheet: Sheet) throws -> [PaperFile] {
    [paper("organiser/charges.csv", csv.bytes(sheet)), try workbook("organiser/charges.xlsx", [sheet])]
  }

  private func calendar(_ owner: CalendarOwner, _ path: String) -> [PaperFile] {
    calendars.agenda(of: owner).map { [paper(path, ICSWriter.bytes($0))] } ?? []
  }

  private func itinerary(_ desk: PaperDesk, _ path: String) -> [PaperFile] {
    desk.itinerary.map { [paper(path, $0)] } ?? []
  }

  private func page() throws -> PaperFile {
    PaperFile(path: Self.page, bytes: try PageMaker(trip: trip, settings: settings).bytes(), isPersonal: false)
  }

  /// A notice that stands, and what it would be today; nil of a bill that could not be issued.
  private typealias Notice = (record: InvoiceRecord, now: InvoiceRecord?)

  private func notice(_ company: Int, _ desk: PaperDesk) throws(CommandFailure) -> Notice? {
    guard loaded.ledger.problems.isEmpty, let account = loaded.ledger.standing(trip.companies[company].id) else {
      return nil
    }
    let store = InvoiceStore(loaded: loaded)
    return (try store.record(account.invoice), try? store.draft(company, mayCashBeOpen: true, desk.maker))
  }

  /// Where a notice stands, the frozen one; beside it a draft only where today's would ask for something else.
  private func invoice(_ bill: Bill, _ notice: Notice?, _ path: String) throws -> [PaperFile] {
    guard let notice else { return try draft(bill, path) }
    let (record, now) = notice
    let issued = paper(path + ".html", HTMLWriter.bytes(IssuedPaper(record, settings.language).page))
    let cash = now?.cashTotals == record.cashTotals ? bill : nil
    let sheet = paper(path + ".csv", csv.bytes(IssuedCharges(record, cash: cash, trip, settings).sheet))
    let other = otherCash(notice)
    let isOther = !bill.charges.isEmpty && now.map { !$0.asksSame(as: record) } ?? true
    guard other != nil || isOther else { return [issued, sheet] }
    return [issued, sheet] + (try draft(bill, path + "-draft", insteadOf: record.code, other))
  }

  /// Nil of a record that told no cash.
  private func otherCash(_ notice: Notice) -> Sentence? {
    guard notice.record.information != nil, let now = notice.now else { return nil }
    return InvoiceState.cash(notice.record, now)
  }

  /// What the cost card and the expense pack say beside a notice that tells other cash than they do.
  private func besides(_ notice: Notice) -> Sentence? {
    otherCash(notice).map { InvoiceState.besides(notice.record.code) + $0 }
  }

  private func draft(
    _ bill: Bill, _ path: String, insteadOf code: String? = nil, _ otherCash: Sentence? = nil
  ) throws(CostingError) -> [PaperFile] {
    let page = try InvoicePaper(bill, trip, settings, insteadOf: code, otherCash: otherCash).page()
    let sheet = NoticeCharges(bill, trip, settings).sheet
    return [paper(path + ".html", HTMLWriter.bytes(page)), paper(path + ".csv", csv.bytes(sheet))]
  }

  /// What it costs in all, and what its accountant will ask for.
  private func costs(_ bill: Bill, _ folder: String, _ otherCash: Sentence?) throws -> [PaperFile] {
    let pack = ExpensePack(bill, trip, settings, otherCash: otherCash)
    return [
      paper(folder + "/card.html", HTMLWriter.bytes(try CostCard(bill, trip, settings, otherCash: otherCash).page())),
      paper(folder + "/expenses.html", HTMLWriter.bytes(try pack.page())),
      try workbook(folder + "/expenses.xlsx", pack.sheets()),
    ]
  }

  /// Envelopes, their labels and the receipts; none where nobody has booked an interpreter.
  private func cash(_ plan: CashPlan) throws(CostingError) -> [PaperFile] {
    guard !plan.envelopes.isEmpty else { return [] }
    let list = try CashPaper(plan, trip, settings)
    let receipts = ReceiptPaper(plan, trip, settings)
    return [
      paper("organiser/cash.html", HTMLWriter.bytes(try list.page())),
      paper("organiser/cash.csv", csv.bytes(try list.sheet())),
      paper("organiser/cash-labels.html", HTMLWriter.bytes(try CashLabels(plan, trip, settings).page())),
    ] + (receipts.isEmpty ? [] : [paper("organiser/receipts.html", HTMLWriter.bytes(try receipts.page()))])
  }

  private func roster(_ roster: RosterPaper, _ path: String) -> [PaperFile] {
    [
      paper(path + ".html", HTMLWriter.bytes(roster.page)), paper(path + ".csv", csv.bytes(roster.sheet)),
    ]
  }

  /// The manifest with its workbook and change sheet, the rooming list, and a list for each hotel.
  private func agency() throws(CommandFailure) -> [PaperFile] {
    let manifest = ManifestPaper(trip, findings: findings, settings)
    let rooming = RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, settings)
    let papers = [
      paper("agency/manifest.html", HTMLWriter.bytes(manifest.page)),
      paper("agency/manifest.csv", csv.bytes(manifest.sheet)),
      paper("agency/manifest-machine.csv", CSVWriter(for: .machine).bytes(manifest.sheet)),
      try workbook("agency/manifest.xlsx", ManifestWorkbook(manifest, rooming, changes).sheets),
      paper("agency/changes.html", HTMLWriter.bytes(changes.page)),
    ]
    return papers + self.rooming(rooming)
  }

  private func rooming(_ rooming: RoomingPaper) -> [PaperFile] {
    guard !trip.stays.isEmpty, !trip.delegates.isEmpty else { return [] }
    return [
      paper("agency/rooming.html", HTMLWriter.bytes(rooming.page)),
      paper("agency/rooming.csv", csv.bytes(rooming.sheet)),
    ]
      + trip.stays.indices.flatMap { stay in
        [
          paper("agency/hotel-\(stay + 1).html", HTMLWriter.bytes(rooming.hotelPage(stay))),
          paper("agency/hotel-\(stay + 1).csv", csv.bytes(rooming.hotelSheet(stay))),
        ]
      }
  }

  func workbook(_ path: String, _ sheets: [Sheet]) throws(CommandFailure) -> PaperFile {
    paper(path, try Workbook.bytes(sheets, title: trip.title.text(settings.language)))
  }

  /// What stands against a delegate and is not waived, for who books the flight.
  private var findings: [Origin: [Sentence]] {
    var findings: [Origin: [Sentence]] = [:]
    for diagnostic in diagnostics where diagnostic.severity > .note && diagnostic.waiver == nil {
      if let origin = diagnostic.origin { findings[origin, default: []].append(diagnostic.summary) }
    }
    return findings
  }

  /// Warnings that stand, for the organiser's roster.
  private var openPoints: [Sentence] {
    diagnostics.filter { $0.severity == .warning && $0.waiver == nil }.prefix(200).map(\.summary)
  }

  /// Every paper names people, so each is written for its owner alone.
  func paper(_ path: String, _ bytes: [UInt8]) -> PaperFile {
    PaperFile(path: path, bytes: bytes, isPersonal: true)
  }
}
