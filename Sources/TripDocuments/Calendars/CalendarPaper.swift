package import TripCosting
package import TripFormats
package import TripModel

/// The calendar of one reader.
package struct CalendarPaper: Sendable {
  private let book: CalendarBook
  private let entries: [CalendarBook.Entry]
  private let owner: CalendarOwner
  private let trip: Trip
  private let language: Language
  private let reader: String
  private let returns: [Day]

  /// - Parameter returns: The days on which the reader, who was told that all is cancelled, came back; each has raised what
  ///   was said twice, which the book of the whole trip knows nothing of.
  package init(
    _ book: CalendarBook, for owner: CalendarOwner, _ trip: Trip, _ language: Language, reader: String = "",
    returns: [Day] = []
  ) {
    (self.book, self.reader, self.returns) = (book, reader, returns)
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
    let raised = left != nil && !saved.isCancelled ? 1 : 0
    // What is cancelled for all after the reader had left was cancelled for the reader before that.
    let changed = left.map { saved.isCancelled ? min(saved.changed, $0) : max(saved.changed, $0) } ?? saved.changed
    return Event(
      uid: saved.uid, sequence: sequence(saved) + raised, changed: stamp(changed), when: saved.time.when,
      title: CalendarWords.cancelled.text(language) + saved.title, status: .cancelled)
  }

  private func event(_ entry: CalendarBook.Entry) -> Event {
    let saved = entry.saved
    let left = owner.leftOn(entry, trip)
    guard left == nil, let planned = entry.planned.map({ owner.part(of: $0, trip) }) else {
      return cancelled(saved, left: left)
    }
    return Event(
      uid: saved.uid, sequence: sequence(saved), changed: stamp(saved.changed), when: planned.time.when,
      title: planned.title.text(language), details: planned.details.map { $0.text(language) }.joined(separator: "\n"),
      place: planned.place?.text(language) ?? "", status: planned.isTentative ? .tentative : .confirmed,
      isBusy: planned.isBusy, alarms: planned.alarms)
  }

  private func sequence(_ saved: SavedEvent) -> Int { saved.sequence + 2 * returns.count }

  /// Of a change on that day, or of the reader's coming back since.
  private func stamp(_ changed: Day) -> Int64 { Self.stamp(returns.reduce(changed, max)) }

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
