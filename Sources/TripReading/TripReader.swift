import TripCosting
package import TripModel

/// What became of a trip folder: the trip, everything that is wrong, and where each thing stands.
package struct TripReading: Sendable {
  /// Nil only where there is no `trip.json` to speak of.
  package var trip: Trip?
  package var diagnostics: [Diagnostic]
  package var sources: SourceTable
}

/// Reads a trip folder to the end, whatever is wrong on the way.
package enum TripReader {
  /// - Parameter onRows: is called now and then with the number of rows read, for whoever waits.
  package static func read(_ files: TripFiles, onRows: ((Int) -> Void)? = nil) -> TripReading {
    let notebook = Notebook(onRows: onRows)
    reportUnknownFiles(files, notebook)
    guard let text = text(of: "trip.json", files, notebook, isRequired: true),
      var trip = trip(text, notebook)
    else { return TripReading(trip: nil, diagnostics: notebook.diagnostics, sources: notebook.registry.table) }
    if let text = self.text(of: "companies.csv", files, notebook) {
      trip.companies = CompaniesReader(notebook: notebook).read(text, for: trip)
    }
    if let text = self.text(of: "delegates.csv", files, notebook) {
      trip.delegates = DelegatesReader(notebook: notebook).read(text, for: trip)
    }
    if let text = self.text(of: "waivers.csv", files, notebook) {
      trip.waivers = WaiversReader(notebook: notebook).read(text)
    }
    if let text = self.text(of: "confirmations.csv", files, notebook) {
      trip.confirmations = ConfirmationsReader(notebook: notebook, trip: trip).read(text)
    }
    if let text = self.text(of: "interpreters.csv", files, notebook) {
      trip.interpreterLines = InterpretersReader(notebook: notebook, trip: trip).read(text)
    }
    if let text = self.text(of: "withdrawals.csv", files, notebook) {
      let (lines, people) = WithdrawalsReader(notebook: notebook, trip: trip).read(text)
      trip.withdrawals = lines
      trip.leave(people)
    }
    if let text = self.text(of: "rates.csv", files, notebook) {
      trip.rates = RatesReader(notebook: notebook).read(text)
    }
    if let text = self.text(of: "rooms.csv", files, notebook) {
      trip.beds = RoomsReader(notebook: notebook).read(text)
    }
    if let text = self.text(of: "calendar.csv", files, notebook) {
      trip.savedEvents = CalendarReader(notebook: notebook).read(text)
    }
    readApplications(files, into: &trip, notebook)
    if let text = self.text(of: "hosts.csv", files, notebook) {
      trip.hosts = HostsReader(notebook: notebook).read(text, for: trip)
    }
    if let text = self.text(of: "wishes.csv", files, notebook) {
      let wishes = WishesReader(notebook: notebook, trip: trip).read(text)
      // Of a company that left as of what it booked: nothing holds any more.
      trip.wishes = wishes.filter { !trip.hasLeft($0.company) }
    }
    if let text = self.text(of: "meetings.csv", files, notebook) {
      trip.meetings = MeetingsReader(notebook: notebook).read(text, for: trip)
    }
    if let text = self.text(of: "results.csv", files, notebook) {
      trip.results = ResultsReader(notebook: notebook, trip: trip).read(text)
    }
    for kind in MailKind.allCases {
      guard let text = self.text(of: kind.file, files, notebook) else { continue }
      trip.mailTemplates[kind] = MailTemplateReader(kind, notebook).read(text)
    }
    readRoad(files, into: &trip, notebook)
    trip.unreadFiles = notebook.unread
    return TripReading(trip: trip, diagnostics: notebook.diagnostics, sources: notebook.registry.table)
  }

  private static func readApplications(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "applications.csv", files, notebook) {
      trip.applications = ApplicationsReader(notebook: notebook, call: trip.call).read(text)
    }
    if let text = text(of: "lookups.csv", files, notebook) {
      trip.lookups = LookupsReader(notebook: notebook, applications: trip.applications).read(text)
    }
    readReview(into: &trip, notebook) { self.text(of: $0, files, notebook) }
  }

  private static func readRoad(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "tables.csv", files, notebook) {
      trip.tables = TablesReader(notebook: notebook, trip: trip).read(text)
    }
    if let text = text(of: "booklet.csv", files, notebook) {
      trip.booklet = BookletReader(notebook: notebook, companies: trip.companies).read(text)
    }
  }

  private static func trip(_ text: TextFile, _ notebook: Notebook) -> Trip? {
    let file = notebook.registry.add(text)
    let (root, problems) = JSONReader.read(text)
    for problem in problems {
      notebook.report(.json(problem), in: file, at: problem.offset, length: problem.length)
    }
    guard let root else { return nil }
    guard case .object = root.value else {
      if case .damaged = root.value { return nil }
      notebook.report(.wrongKind("trip.json", expected: .object), in: file, at: root.range.lowerBound)
      return nil
    }
    return TripFileReader(root: ObjectReader(root, file: file, notebook: notebook)).read()
  }
}
