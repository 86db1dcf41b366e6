package import TripCosting
package import TripFormats
package import TripModel

/// The calendar of one reader.
package struct CalendarPaper: Sendable {
  /// Withdrawals of a company's people, taken back or not. Each may have left nobody, so that all was told as cancelled,
  /// and somebody may be there again since: it is worth two changes of every event, so that no sequence ever sinks.
  package struct Departures: Sendable {
    package var count = 0
    /// The last day on which somebody withdrew or was taken back.
    package var last: Day?

    package init(count: Int = 0, last: Day? = nil) { (self.count, self.last) = (count, last) }

    /// Also where a line of `withdrawals.csv` is in no ledger, a company that has left is told.
    func raised(hasLeft: Bool) -> Int { hasLeft ? 2 * max(count, 1) - 1 : 2 * count }
  }

  private let book: CalendarBook
  private let entries: [CalendarBook.Entry]
  private let owner: CalendarOwner
  private let trip: Trip
  private let language: Language
  private let reader: String
  private let departures: Departures

  /// - Parameter departures: Of the reader's people, which the book of the whole trip knows nothing of.
  package init(
    _ book: CalendarBook, for owner: CalendarOwner, _ trip: Trip, _ language: Language, reader: String = "",
    departures: Departures = Departures()
  ) {
    (self.book, self.reader, self.departures) = (book, reader, departures)
    self.owner = owner
    self.trip = trip
    self.language = language
    let own = book.entries.filter { owner.includes($0, trip) }.enumerated()
    entries = own.sorted { left, right in
      let (first, second) = (Self.start(left.element), Self.start(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  /// Nil where there is nothing to put into it.
  package var agenda: Agenda? {
    guard !entries.isEmpty else { return nil }
    let contact = trip.contact.map { [$0.name.text(language), $0.email ?? "", $0.phone ?? ""] } ?? []
    var agenda = Agenda(
      name: owner.name(in: trip, language), language: language.rawValue,
      contact: contact.filter { !$0.isEmpty }.joined(separator: " "), events: entries.map(event))
    agenda.reader = reader
    return agenda
  }

  /// The same for who has an earlier file of it, which is the only place that remembers what one person was told.
  ///
  /// - Parameters:
  ///   - earlier: That file.
  ///   - today: The day of what changes with this one.
  package func agenda(after earlier: GivenCalendar, today: Day) -> Agenda? {
    let all = book.entries.map { cancelled($0.saved) }
    return agenda?.after(earlier, at: Self.stamp(today), gone: all)
  }

  /// - Parameter left: Since when it is no longer the reader's own, be it cancelled for all or not.
  private func cancelled(_ saved: SavedEvent, left: Day? = nil) -> Event {
    Event(
      uid: saved.uid, sequence: saved.sequence + departures(saved).raised(hasLeft: left != nil),
      changed: stamp(saved, left), when: saved.time.when,
      title: CalendarWords.cancelled.text(language) + saved.title, status: .cancelled)
  }

  private func event(_ entry: CalendarBook.Entry) -> Event {
    let saved = entry.saved
    let left = owner.leftOn(entry, trip)
    guard left == nil, let planned = entry.planned.map({ owner.part(of: $0, trip) }) else {
      return cancelled(saved, left: left)
    }
    return Event(
      uid: saved.uid, sequence: saved.sequence + departures(saved).raised(hasLeft: false), changed: stamp(saved),
      when: planned.time.when,
      title: planned.title.text(language), details: planned.details.map { $0.text(language) }.joined(separator: "\n"),
      place: planned.place?.text(language) ?? "", status: planned.isTentative ? .tentative : .confirmed,
      isBusy: planned.isBusy, alarms: planned.alarms)
  }

  /// What is the company's own, such as a payment, is told by the book whoever travels.
  private func departures(_ saved: SavedEvent) -> Departures {
    saved.readers.company == nil ? departures : Departures()
  }

  /// Of the last change, or of people's leaving or coming back since.
  private func stamp(_ saved: SavedEvent, _ left: Day? = nil) -> Int64 {
    Self.stamp([departures(saved).last, left].compactMap(\.self).reduce(saved.changed, max))
  }

  /// The day's beginning in Taipei: never in the future, and the same however often the file is made.
  private static func stamp(_ day: Day) -> Int64 { Zone.taipei.seconds(day, second: 0) }

  private static func start(_ entry: CalendarBook.Entry) -> Int64 {
    switch entry.saved.time {
    case .days(let day, _): stamp(day)
    case .span(let day, let from, _, let zone): zone.seconds(day, second: from * 60)
    case .moment(let day, let minutes, let zone): zone.seconds(day, second: minutes * 60)
    }
  }
}
