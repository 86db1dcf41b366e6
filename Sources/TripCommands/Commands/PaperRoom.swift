import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

/// Makes every paper of a trip.
struct PaperRoom {
  private let trip: Trip
  private let settings: PaperSettings
  private let diagnostics: [Diagnostic]
  private let console: Console
  private let csv = CSVWriter(for: .person)

  init(_ trip: Trip, _ settings: PaperSettings, _ diagnostics: [Diagnostic], _ console: Console) {
    self.trip = trip
    self.settings = settings
    self.diagnostics = diagnostics
    self.console = console
  }

  func papers() throws(CostingError) -> [PaperFile] {
    var papers: [PaperFile] = []
    let maker = BillMaker(trip)
    let groups = trip.delegatesByCompany
    var bills: [Bill] = []
    for number in trip.companies.indices where !groups[number].isEmpty {
      let bill = try maker.bill(ofCompany: number)
      let name = PaperName.of(trip.companies[number])
      papers += try invoice(bill, "invoices/" + name)
      papers += roster(RosterPaper(company: number, trip, groups: groups, settings), "rosters/" + name)
      bills.append(bill)
    }
    papers.append(paper("charges.csv", csv.bytes(ChargesPaper(bills, trip, settings).sheet)))
    papers += roster(RosterPaper(delegation: trip, openPoints: openPoints, settings), "roster")
    papers += manifest()
    let index = IndexPaper(trip, bills.compactMap(\.company).map { ($0, PaperName.of($0)) }, settings)
    papers.append(paper("index.html", HTMLWriter.bytes(index.page)))
    return papers
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
    let doubted = Set(diagnostics.filter { $0.severity > .note && $0.waiver == nil }.compactMap(\.origin))
    let paper = ManifestPaper(trip, doubted: doubted, settings)
    return [
      self.paper("manifest.html", HTMLWriter.bytes(paper.page)), self.paper("manifest.csv", csv.bytes(paper.sheet)),
      self.paper("manifest-machine.csv", CSVWriter(for: .machine).bytes(paper.sheet)),
    ]
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

/// Names of papers' files.
enum PaperName {
  /// The company's code, freed of what a file name cannot hold; never a person's name.
  static func of(_ company: Company) -> String {
    let name = company.id.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" }
    return String(name)
  }
}
