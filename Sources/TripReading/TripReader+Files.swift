import TripModel

extension TripReader {
  /// Who goes, what was agreed for them, and who has left again: each file names what stands in those before it.
  static func readRoster(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "companies.csv", files, notebook) {
      trip.companies = CompaniesReader(notebook: notebook).read(text, for: trip)
    }
    if let text = text(of: "delegates.csv", files, notebook) {
      trip.delegates = DelegatesReader(notebook: notebook).read(text, for: trip)
    }
    if let text = text(of: "waivers.csv", files, notebook) {
      trip.waivers = WaiversReader(notebook: notebook).read(text)
    }
    if let text = text(of: "confirmations.csv", files, notebook) {
      trip.confirmations = ConfirmationsReader(notebook: notebook, trip: trip).read(text)
    }
    if let text = text(of: "interpreters.csv", files, notebook) {
      trip.interpreterLines = InterpretersReader(notebook: notebook, trip: trip).read(text)
    }
    if let text = text(of: "withdrawals.csv", files, notebook) {
      let (lines, people) = WithdrawalsReader(notebook: notebook, trip: trip).read(text)
      trip.withdrawals = lines
      trip.leave(people)
    }
  }

  /// What was decided or written earlier.
  static func readRecords(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "rates.csv", files, notebook) {
      trip.rates = RatesReader(notebook: notebook).read(text)
    }
    if let text = text(of: "rooms.csv", files, notebook) {
      trip.beds = RoomsReader(notebook: notebook).read(text)
    }
    if let text = text(of: "calendar.csv", files, notebook) {
      trip.savedEvents = CalendarReader(notebook: notebook).read(text)
    }
  }

  static func readApplications(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "applications.csv", files, notebook) {
      trip.applications = ApplicationsReader(notebook: notebook, call: trip.call).read(text)
    }
    if let text = text(of: "lookups.csv", files, notebook) {
      trip.lookups = LookupsReader(notebook: notebook, applications: trip.applications).read(text)
    }
    readReview(into: &trip, notebook) { self.text(of: $0, files, notebook) }
  }

  static func readMeetings(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "hosts.csv", files, notebook) {
      trip.hosts = HostsReader(notebook: notebook).read(text, for: trip)
    }
    if let text = text(of: "wishes.csv", files, notebook) {
      let wishes = WishesReader(notebook: notebook, trip: trip).read(text)
      // Of a company that left as of what it booked: nothing holds any more.
      trip.wishes = wishes.filter { !trip.hasLeft($0.company) }
    }
    if let text = text(of: "meetings.csv", files, notebook) {
      trip.meetings = MeetingsReader(notebook: notebook).read(text, for: trip)
    }
    if let text = text(of: "results.csv", files, notebook) {
      trip.results = ResultsReader(notebook: notebook, trip: trip).read(text)
    }
  }

  static func readMails(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    for kind in MailKind.allCases {
      guard let text = text(of: kind.file, files, notebook) else { continue }
      trip.mailTemplates[kind] = MailTemplateReader(kind, notebook).read(text)
    }
  }

  static func readRoad(_ files: TripFiles, into trip: inout Trip, _ notebook: Notebook) {
    if let text = text(of: "tables.csv", files, notebook) {
      trip.tables = TablesReader(notebook: notebook, trip: trip).read(text)
    }
    if let text = text(of: "booklet.csv", files, notebook) {
      trip.booklet = BookletReader(notebook: notebook, companies: trip.companies).read(text)
    }
  }
}
