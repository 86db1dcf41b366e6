import TripCosting
import TripModel

/// Finds the options and sessions that roster cells name.
struct Bookings {
  private let options: [OptionOffer]
  private let sessions: [Session]
  private let categories: [Category]
  /// Found once: a roster asks for each row.
  private let cancelled: [Session]
  private var sessionNumbers: [String: Int] = [:]
  private let notebook: Notebook

  init(_ trip: Trip, notebook: Notebook) {
    options = trip.options
    sessions = trip.sessions
    categories = trip.categories
    cancelled = trip.cancelledSessions
    self.notebook = notebook
    for (number, session) in sessions.enumerated() {
      if let id = session.id { sessionNumbers[id.lowercased()] = number }
      sessionNumbers[session.address] = number
    }
  }

  /// `tokyo` is an interpreter of its own, `tokyo@1` one that all who write `tokyo@1` share.
  func interpreters(
    _ words: [String], _ cells: RowCells, _ column: some RosterColumn
  ) -> [InterpreterBooking] {
    words.compactMap { word in
      if let booking = booking(word.lowercased()) { return booking }
      guard !isOff(word) else { return nil }
      let allowed = sessions.filter(\.offersInterpreter).map(\.word)
      notebook.report(
        .unknownSession(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
        at: cells.origin, field: column.field)
      return nil
    }
  }

  func booking(_ word: String) -> InterpreterBooking? {
    if let number = sessionNumbers[word] { return InterpreterBooking(session: number) }
    guard let mark = word.lastIndex(of: "@"), let number = sessionNumbers[String(word[..<mark])] else { return nil }
    let shared = String(word[word.index(after: mark)...])
    return shared.isEmpty ? nil : InterpreterBooking(session: number, shared: shared)
  }

  /// Whether a booking is of a session that was called off, and so counts for nothing.
  func isOff(_ word: String) -> Bool {
    guard !cancelled.isEmpty else { return false }
    let session = String(word.prefix { $0 != "@" })
    return cancelled.contains { $0.isNamed(by: session) }
  }

  /// The session of this id, or of this date and part of day; nil for one that was called off, and, reported, for any other
  /// word.
  func session(_ word: String, _ cells: RowCells, _ column: some RosterColumn) -> Int? {
    if let number = sessionNumbers[word.lowercased()] { return number }
    guard !cancelled.contains(where: { $0.isNamed(by: word) }) else { return nil }
    let allowed = sessions.compactMap(\.id)
    notebook.report(
      .unknownSession(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
      at: cells.origin, field: column.field)
    return nil
  }

  /// When somebody can meet: `13:30-15:00`, of one session `tokyo=13:30-15:00`, `tokyo=no` where it does not come.
  func attendance(_ words: [String], _ cells: RowCells, _ column: some RosterColumn) -> Attendance {
    Attendance(
      words.compactMap { word in
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        let session = parts.count == 2 ? session(parts[0], cells, column) : nil
        guard parts.count == 1 || session != nil, let time = parts.last else { return nil }
        if parts.count == 2, RosterWords<Bool>.truth.value(time) == false {
          return Attendance.Stretch(session: session, hours: nil)
        }
        guard let hours = HoursText.read(time) else {
          notebook.report(.meeting(.freeUnreadable(time)), at: cells.origin, field: column.field)
          return nil
        }
        return Attendance.Stretch(session: session, hours: hours)
      })
  }

  /// `none` where the cell names no language.
  func tongues(
    _ words: [String], _ cells: RowCells, _ column: some RosterColumn, else none: [Tongue]
  ) -> [Tongue] {
    let tongues = words.compactMap { word -> Tongue? in
      if let tongue = RosterWords<Tongue>.tongue.value(word) { return tongue }
      let allowed = RosterWords<Tongue>.tongue.shown
      notebook.report(
        .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
        at: cells.origin, field: column.field)
      return nil
    }
    return tongues.isEmpty ? none : tongues
  }

  func categories(_ words: [String], _ cells: RowCells, _ column: some RosterColumn) -> [Int] {
    words.compactMap { word in
      if let number = categories.firstIndex(where: { $0.id.lowercased() == word.lowercased() }) { return number }
      let allowed = categories.map(\.id)
      notebook.report(
        .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
        at: cells.origin, field: column.field)
      return nil
    }
  }

  func options(_ words: [String], _ scope: OptionOffer.Scope, _ cells: RowCells, _ column: some RosterColumn) -> [Int] {
    words.compactMap { word in
      guard let number = options.firstIndex(where: { $0.id.lowercased() == word.lowercased() }) else {
        let allowed = options.filter { $0.scope == scope }.map(\.id)
        notebook.report(
          .unknownOption(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
          at: cells.origin, field: column.field)
        return nil
      }
      guard options[number].scope == scope else {
        notebook.report(
          .optionOfOtherScope(word, isForPerson: scope == .company), at: cells.origin, field: column.field)
        return nil
      }
      return number
    }
  }
}
