import TripCosting
import TripModel

/// Finds the options and sessions that roster cells name.
struct Bookings {
  private let options: [OptionOffer]
  private let sessions: [Session]
  private let categories: [Category]
  private var sessionNumbers: [String: Int] = [:]
  private let notebook: Notebook

  init(_ trip: Trip, notebook: Notebook) {
    options = trip.options
    sessions = trip.sessions
    categories = trip.categories
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
