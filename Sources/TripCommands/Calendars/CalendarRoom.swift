import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel
import TripReading
import TripStorage

/// The calendars of a trip, and the file that remembers what was written of each event.
struct CalendarRoom {
  static let file = "calendar.csv"

  let book: CalendarBook
  private let trip: Trip
  private let language: Language
  private let ledger: Ledger

  init(_ loaded: LoadedTrip) throws(CommandFailure) {
    do {
      let bills = try CalendarPlan.bills(loaded.trip)
      let plan = try CalendarPlan(bills, loaded.trip, notices: StandingNotice.byCompany(loaded)).events()
      book = CalendarBook(plan, loaded.trip, today: loaded.today, loaded.paperLanguage) { Digest(of: $0).hex }
    } catch { throw CommandFailure(error) }
    (trip, ledger) = (loaded.trip, loaded.ledger)
    language = loaded.paperLanguage
  }

  /// Nil where there is nothing to put into it.
  func agenda(of owner: CalendarOwner) -> Agenda? { paper(of: owner).agenda }

  private func paper(of owner: CalendarOwner) -> CalendarPaper {
    CalendarPaper(book, for: owner, trip, language, reader: reader(owner), departures: departures(of: owner))
  }

  private func departures(of owner: CalendarOwner) -> CalendarPaper.Departures {
    guard case .company(let number) = owner else { return CalendarPaper.Departures() }
    var withdrawn: [Int: Day] = [:]
    var days: [Day] = []
    for entry in ledger.entries {
      switch entry.fact {
      case .withdrew(_, trip.companies[number].id, _, let on, _, _):
        withdrawn[entry.number] = on
        days.append(on)
      case .reversed(let line, let on, _) where withdrawn[line] != nil: days.append(on)
      default: break
      }
    }
    return CalendarPaper.Departures(count: withdrawn.count, last: days.max())
  }

  /// Of one person, by company and name, so that places in lists and titles may change.
  func reader(_ owner: CalendarOwner) -> String {
    guard case .person(let number) = owner else { return "" }
    let person = trip.delegates[number]
    let company = person.company.map { trip.companies[$0].id } ?? ""
    return String(Digest(of: Array("\(company)\n\(person.name)\n\(person.latinName)".utf8)).hex.prefix(16))
  }

  /// The same for one person who has an earlier file; everybody else's changes are in the book itself.
  func agenda(of owner: CalendarOwner, after earlier: GivenCalendar?, today: Day) -> Agenda? {
    guard let earlier else { return agenda(of: owner) }
    return paper(of: owner).agenda(after: earlier, today: today)
  }

  /// Writes what the files now say, where it is anything new; a note of ours that `trip undo` passes over.
  func remember(_ loaded: LoadedTrip) throws(CommandFailure) {
    let old = loaded.files[Self.file] ?? []
    // Of a merge that nobody settled yet, the version that was not read would be lost.
    guard book.isNews, UnresolvedMerge(old) == nil else { return }
    let bytes = [0xEF, 0xBB, 0xBF] + CSVWriter(for: .machine).bytes(sheet)
    do {
      try loaded.folder.apply(
        Change(
          "calendar", [.put(path: Self.file, bytes: bytes, isPersonal: false)],
          basis: [Self.file: old], isNote: true))
    } catch { throw .storage(error) }
  }

  private var sheet: Sheet {
    let rows = book.saved.map { event in
      Row([
        .words(event.key), .words(event.uid), .count(Int64(event.sequence)), .words(event.digest),
        .words(event.changed.iso), .words(event.isCancelled ? "cancelled" : "planned"), .words(event.readers.text),
        .words(event.time.text), .words(event.title), .words(event.before?.text ?? ""),
      ])
    }
    let columns = CalendarColumn.allCases.map { Column($0.rawValue, key: $0.rawValue) }
    return Sheet(name: "calendar", columns: columns, rows: rows)
  }
}
