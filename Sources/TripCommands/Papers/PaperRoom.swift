import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripPlanning
import TripStorage

/// Makes every paper of a trip.
struct PaperRoom {
  let trip: Trip
  let settings: PaperSettings
  let loaded: LoadedTrip
  private let diagnostics: [Diagnostic]
  private let changes: ChangesPaper
  let calendars: CalendarRoom
  private let progress: Progress
  /// The only paper that runs a script, so no browser prints it for us.
  static let page = "page.html"
  let csv = CSVWriter(for: .person)

  init(_ loaded: LoadedTrip, _ settings: PaperSettings, _ console: Console) throws(CommandFailure) {
    self.loaded = loaded
    trip = loaded.trip
    self.settings = settings
    diagnostics = loaded.diagnostics
    changes = try loaded.changes(ManifestPaper(loaded.trip, findings: [:], settings), settings)
    calendars = try CalendarRoom(loaded)
    progress = Progress(console, settings.language)
  }

  /// One folder for each reader, so that it can be sent whole: companies/<code>, agency, organiser.
  ///
  /// Each paper is handed on as soon as it is made.
  func make(_ hand: (PaperFile) throws -> Void) throws {
    var made: [String] = []
    func take(_ paper: PaperFile) throws {
      try hand(paper)
      made.append(paper.path)
    }
    func takeCalendar(_ owner: CalendarOwner, _ path: String) throws {
      guard let agenda = calendars.agenda(of: owner) else { return }
      try take(paper(path, ICSWriter.bytes(agenda)))
    }
    let maker = BillMaker(trip)
    let groups = trip.delegatesByCompany
    let names = PaperName.unique(trip.companies)
    let sending = trip.companies.indices.filter { !groups[$0].isEmpty }
    let meetings = MeetingPapers(trip, settings)
    var bills: [Bill] = []
    for (index, number) in sending.enumerated() {
      let bill = try maker.bill(ofCompany: number)
      let folder = "companies/" + names[number]
      try invoice(bill, number, maker, folder + "/invoice").forEach(take)
      try costs(bill, folder).forEach(take)
      try meetings.company(number, folder).forEach(take)
      try roster(RosterPaper(company: number, trip, groups: groups, settings), folder + "/roster").forEach(take)
      try takeCalendar(.company(number), folder + "/calendar.ics")
      bills.append(bill)
      progress.tell { Messages.progress(index + 1, sending.count) }
    }
    // A company that left gets its notice alone, where something was charged.
    let gone = trip.companies.indices.filter { trip.hasLeft($0) && !trip.leavingCharges(of: $0).isEmpty }
    for number in gone {
      let bill = try maker.bill(ofCompany: number)
      try invoice(bill, number, maker, "companies/\(names[number])/invoice").forEach(take)
      bills.append(bill)
    }
    let charges = ChargesPaper(bills, trip, settings).sheet
    try take(paper("organiser/charges.csv", csv.bytes(charges)))
    try take(workbook("organiser/charges.xlsx", [charges]))
    let cash = try CashPlan(bills, trip, reserve: settings.reserve)
    if let code = cash.unused(settings.reserve).map(CurrencyCodes.code) {
      throw CommandFailure.badData(Messages.reserveUnused(code))
    }
    try self.cash(cash).forEach(take)
    try roster(RosterPaper(delegation: trip, openPoints: openPoints, settings), "organiser/roster").forEach(take)
    try take(workbook("organiser/roster.xlsx", [RosterPaper(delegation: trip, openPoints: openPoints, settings).sheet]))
    try takeCalendar(.organiser, "organiser/deadlines.ics")
    try agency().forEach(take)
    try meetings.rest().forEach(take)
    try applications().forEach(take)
    try days(cash, meetings.tables).forEach(take)
    try hosts().forEach(take)
    try closing().forEach(take)
    try takeCalendar(.delegation, "calendar.ics")
    try take(PaperFile(path: Self.page, bytes: PageMaker(trip: trip, settings: settings).bytes(), isPersonal: false))
    let listed = (sending + gone).sorted().map { (trip.companies[$0], names[$0]) }
    let board = BoardRoom(loaded: loaded).state(papers: Set(made), prefix: "")
    try take(paper("board.html", HTMLWriter.bytes(try BoardPaper(board, trip, settings).page())))
    let index = IndexPaper(trip, listed, hosts: meetings.hosts, made: made, settings)
    try take(paper("index.html", HTMLWriter.bytes(index.page)))
  }

  /// Where a notice stands, the frozen one; beside it a draft only where today's would ask for something else.
  private func invoice(_ bill: Bill, _ company: Int, _ maker: BillMaker, _ path: String) throws -> [PaperFile] {
    let store = InvoiceStore(loaded: loaded)
    guard loaded.ledger.problems.isEmpty, let account = loaded.ledger.standing(trip.companies[company].id) else {
      return try draft(bill, path)
    }
    let record = try store.record(account.invoice)
    let issued = paper(path + ".html", HTMLWriter.bytes(IssuedPaper(record, settings.language).page))
    let isSame = (try? store.draft(company, mayCashBeOpen: true, maker))?.asksSame(as: record) ?? false
    guard !isSame else { return [issued, charges(bill, path)] }
    return [issued] + (try draft(bill, path + "-draft", insteadOf: record.code))
  }

  private func draft(_ bill: Bill, _ path: String, insteadOf code: String? = nil) throws(CostingError) -> [PaperFile] {
    let page = try InvoicePaper(bill, trip, settings, insteadOf: code).page()
    return [paper(path + ".html", HTMLWriter.bytes(page)), charges(bill, path)]
  }

  private func charges(_ bill: Bill, _ path: String) -> PaperFile {
    paper(path + ".csv", csv.bytes(ChargesPaper([bill], trip, settings).sheet))
  }

  /// What it costs in all, and what its accountant will ask for.
  private func costs(_ bill: Bill, _ folder: String) throws -> [PaperFile] {
    let pack = ExpensePack(bill, trip, settings)
    return [
      paper(folder + "/card.html", HTMLWriter.bytes(try CostCard(bill, trip, settings).page())),
      paper(folder + "/expenses.html", HTMLWriter.bytes(try pack.page())),
      try workbook(folder + "/expenses.xlsx", pack.sheets()),
    ]
  }

  /// Envelopes, their labels and the receipts; none where nobody has booked an interpreter.
  private func cash(_ plan: CashPlan) throws(CostingError) -> [PaperFile] {
    guard !plan.envelopes.isEmpty else { return [] }
    let list = try CashPaper(plan, trip, settings)
    return [
      paper("organiser/cash.html", HTMLWriter.bytes(try list.page())),
      paper("organiser/cash.csv", csv.bytes(try list.sheet())),
      paper("organiser/cash-labels.html", HTMLWriter.bytes(try CashLabels(plan, trip, settings).page())),
      paper("organiser/receipts.html", HTMLWriter.bytes(try ReceiptPaper(plan, trip, settings).page())),
    ]
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

/// Names of companies' folders.
enum PaperName {
  /// A code, freed of what a file name cannot hold.
  static func file(_ code: String) -> String {
    String(code.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" })
  }

  /// The company's code, freed of what a file name cannot hold; never a person's name, and never the same twice.
  static func unique(_ companies: [Company]) -> [String] { unique(companies.map(\.id)) }

  static func unique(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.map { code in
      let name = file(code)
      var unique = name
      var number = 2
      // File systems that ignore case must not fold two companies into one folder.
      while !seen.insert(unique.lowercased()).inserted {
        unique = "\(name)-\(number)"
        number += 1
      }
      return unique
    }
  }
}
