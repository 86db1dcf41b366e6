import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning
import TripStorage

/// Makes every paper of a trip.
struct PaperRoom {
  private let trip: Trip
  private let settings: PaperSettings
  private let diagnostics: [Diagnostic]
  private let progress: Progress
  private let csv = CSVWriter(for: .person)

  init(_ trip: Trip, _ settings: PaperSettings, _ diagnostics: [Diagnostic], _ console: Console) {
    self.trip = trip
    self.settings = settings
    self.diagnostics = diagnostics
    progress = Progress(console, settings.language)
  }

  /// One folder for each reader, so that it can be sent whole: companies/<code>, agency, organiser.
  ///
  /// Each paper is handed on as soon as it is made.
  func make(_ take: (PaperFile) throws -> Void) throws {
    let maker = BillMaker(trip)
    let groups = trip.delegatesByCompany
    let names = PaperName.unique(trip.companies)
    let sending = trip.companies.indices.filter { !groups[$0].isEmpty }
    var bills: [Bill] = []
    for (index, number) in sending.enumerated() {
      let bill = try maker.bill(ofCompany: number)
      let folder = "companies/" + names[number]
      try invoice(bill, folder + "/invoice").forEach(take)
      try roster(RosterPaper(company: number, trip, groups: groups, settings), folder + "/roster").forEach(take)
      bills.append(bill)
      progress.tell { Messages.progress(index + 1, sending.count) }
    }
    try take(paper("organiser/charges.csv", csv.bytes(ChargesPaper(bills, trip, settings).sheet)))
    try roster(RosterPaper(delegation: trip, openPoints: openPoints, settings), "organiser/roster").forEach(take)
    try manifest().forEach(take)
    try rooming().forEach(take)
    let listed = sending.map { (trip.companies[$0], names[$0]) }
    try take(paper("index.html", HTMLWriter.bytes(IndexPaper(trip, listed, settings).page)))
  }

  private func invoice(_ bill: Bill, _ path: String) throws(CostingError) -> [PaperFile] {
    [
      paper(path + ".html", HTMLWriter.bytes(try InvoicePaper(bill, trip, settings).page())),
      paper(path + ".csv", csv.bytes(ChargesPaper([bill], trip, settings).sheet)),
    ]
  }

  private func roster(_ roster: RosterPaper, _ path: String) -> [PaperFile] {
    [
      paper(path + ".html", HTMLWriter.bytes(roster.page)), paper(path + ".csv", csv.bytes(roster.sheet)),
    ]
  }

  private func manifest() -> [PaperFile] {
    let paper = ManifestPaper(trip, findings: findings, settings)
    let path = "agency/manifest"
    return [
      self.paper(path + ".html", HTMLWriter.bytes(paper.page)), self.paper(path + ".csv", csv.bytes(paper.sheet)),
      self.paper(path + "-machine.csv", CSVWriter(for: .machine).bytes(paper.sheet)),
    ]
  }

  /// The agency's list, and one for each hotel.
  private func rooming() -> [PaperFile] {
    guard !trip.stays.isEmpty, !trip.delegates.isEmpty else { return [] }
    let paper = RoomingPaper(RoomingPlan(for: RoomingRequest(trip)), trip, settings)
    let whole = [
      self.paper("agency/rooming.html", HTMLWriter.bytes(paper.page)),
      self.paper("agency/rooming.csv", csv.bytes(paper.sheet)),
    ]
    return whole
      + trip.stays.indices.flatMap { stay in
        [
          self.paper("agency/hotel-\(stay + 1).html", HTMLWriter.bytes(paper.hotelPage(stay))),
          self.paper("agency/hotel-\(stay + 1).csv", csv.bytes(paper.hotelSheet(stay))),
        ]
      }
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
  private func paper(_ path: String, _ bytes: [UInt8]) -> PaperFile {
    PaperFile(path: path, bytes: bytes, isPersonal: true)
  }
}

/// Names of companies' folders.
enum PaperName {
  /// The company's code, freed of what a file name cannot hold; never a person's name, and never the same twice.
  static func unique(_ companies: [Company]) -> [String] {
    var seen: Set<String> = []
    return companies.map { company in
      let name = String(company.id.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" })
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
