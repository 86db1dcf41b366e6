import TripCosting
import TripModel

/// Reads `calendar.csv`.
struct CalendarReader {
  let notebook: Notebook

  func read(_ file: TextFile) -> [SavedEvent] {
    guard var table = TableReader<CalendarColumn>(file, notebook: notebook) else { return [] }
    // Earlier versions did not say when an event was before.
    table.require(CalendarColumn.allCases.filter { $0 != .before })
    var events: [SavedEvent] = []
    // By key and by UID: a calendar that holds one UID twice shows one event and its cancellation.
    var (keys, uids): ([String: Int], [String: Int]) = ([:], [:])
    while let cells = table.nextCells() {
      guard let event = event(cells, table) else { continue }
      let places = [keys[event.key], uids[event.uid]].compactMap(\.self)
      guard let place = places.first else {
        (keys[event.key], uids[event.uid]) = (events.count, events.count)
        events.append(event)
        continue
      }
      let (other, isOfOne) = (events[place], places.allSatisfy { $0 == place })
      let isLater = isOfOne && event.sequence > other.sequence
      let (kept, left) = isLater ? (event, other) : (other, event)
      notebook.report(
        .duplicateEvent(left.key, kept: kept.sequence, other: left.sequence), at: left.origin,
        field: CalendarColumn.event.field, related: [kept.origin])
      events[place] = kept
      (keys[kept.key], uids[kept.uid]) = (place, place)
    }
    return events
  }

  /// Nil, and reported, where the row is not as it was written.
  private func event(_ cells: RowCells, _ table: TableReader<CalendarColumn>) -> SavedEvent? {
    func text(_ column: CalendarColumn) -> String { cells.text(table.position(column)) }
    for column in [CalendarColumn.event, .uid, .digest] where text(column).isEmpty {
      notebook.report(.emptyCell(column.told), at: cells.origin, field: column.field)
      return nil
    }
    guard let sequence = cells.count(table.position(.sequence), CalendarColumn.sequence, digits: 9) else {
      return wrong(.sequence, .emptyCell(CalendarColumn.sequence.told), cells, isTold: !text(.sequence).isEmpty)
    }
    guard let changed = Day(iso: text(.changed)) else {
      return wrong(.changed, .dateUnreadable(text(.changed)), cells)
    }
    guard let state = State(rawValue: text(.state)) else {
      return wrong(.state, choice(text(.state), State.allCases.map(\.rawValue)), cells)
    }
    guard let readers = EventReaders(text(.readers)) else {
      return wrong(.readers, choice(text(.readers), EventReaders.Group.allCases.map(\.rawValue)), cells)
    }
    guard let time = EventTime(text(.time)) else { return wrong(.time, .dateUnreadable(text(.time)), cells) }
    return SavedEvent(
      origin: cells.origin, key: text(.event), uid: text(.uid), sequence: sequence, digest: text(.digest),
      changed: changed, isCancelled: state == .cancelled, readers: readers, time: time, title: text(.title),
      before: EventTime(text(.before)))
  }

  private func wrong(
    _ column: CalendarColumn, _ problem: ReadingProblem, _ cells: RowCells, isTold: Bool = false
  ) -> SavedEvent? {
    if !isTold { notebook.report(problem, at: cells.origin, field: column.field) }
    return nil
  }

  private func choice(_ word: String, _ allowed: [String]) -> ReadingProblem {
    .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed))
  }

  /// As `calendar.csv` writes it.
  private enum State: String, CaseIterable {
    case planned, cancelled
  }
}
