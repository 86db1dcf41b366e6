package import TripCosting
package import TripModel

/// Every event of a trip with what was written of it before: new, unchanged, changed, or cancelled since.
package struct CalendarBook: Sendable {
  /// One event as the files say it.
  struct Entry: Sendable {
    /// Nil for one that was written once and is no longer in the trip.
    var planned: PlannedEvent?
    var saved: SavedEvent

    /// All meetings of a session as one event, which says nothing to a company beside its own; also once it is cancelled.
    var isOverview: Bool { saved.key.hasPrefix(PlannedEvent.overviewKey) }
  }

  let entries: [Entry]
  /// Whether files written now say anything that those before did not.
  package let isNews: Bool

  /// - Parameters:
  ///   - today: The day of whatever has changed now.
  ///   - language: Of the titles that are remembered.
  ///   - digest: Hexadecimal digits of SHA-256.
  package init(
    _ plan: [PlannedEvent], _ trip: Trip, today: Day, _ language: Language, digest: ([UInt8]) -> String
  ) {
    let saved = trip.savedEvents
    let planned = Dictionary(plan.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(saved.map(\.key))
    let taken = Set(saved.map(\.uid))
    let tripKey = Self.tripKey(trip)
    let old = saved.map { line in
      guard let event = planned[line.key] else { return Entry(planned: nil, saved: Self.cancelled(line, today)) }
      let now = String(digest(Array(event.facts.utf8)).prefix(16))
      guard line.isCancelled || line.digest != now else { return Entry(planned: event, saved: line) }
      var next = Self.line(event, uid: line.uid, sequence: line.sequence + 1, digest: now, today, language)
      // A move is told for a week, also where the words change in the meantime.
      let isRecent = today.days(since: line.changed) <= 7
      next.before = line.time == event.time ? (isRecent ? line.before : nil) : line.time
      return Entry(planned: event, saved: next)
    }
    let new = plan.filter { !known.contains($0.key) }.map { event in
      let uid = Self.uid("\(tripKey)\n\(event.key)", besides: taken, digest)
      let now = String(digest(Array(event.facts.utf8)).prefix(16))
      return Entry(planned: event, saved: Self.line(event, uid: uid, sequence: 0, digest: now, today, language))
    }
    entries = old + new
    isNews = !new.isEmpty || zip(old, saved).contains { $0.saved != $1 }
  }

  /// What was changed or cancelled since it was first written, each by its title in the trip; one that is no longer there
  /// has the title that was remembered. A step of the follow-up that is done was not cancelled, though its reminder was.
  package var changes: [(event: SavedEvent, title: Sentence)] {
    entries.filter { $0.saved.sequence > 0 && ($0.planned != nil || !$0.saved.key.hasPrefix("step ")) }.map {
      ($0.saved, $0.planned?.title ?? Sentence(verbatim: $0.saved.title))
    }
  }

  /// What is to be remembered.
  package var saved: [SavedEvent] { entries.map(\.saved) }

  private static func line(
    _ event: PlannedEvent, uid: String, sequence: Int, digest: String, _ today: Day, _ language: Language
  ) -> SavedEvent {
    SavedEvent(
      key: event.key, uid: uid, sequence: sequence, digest: digest, changed: today, readers: event.readers,
      time: event.time, title: event.title.text(language))
  }

  private static func cancelled(_ line: SavedEvent, _ today: Day) -> SavedEvent {
    guard !line.isCancelled else { return line }
    var line = line
    line.isCancelled = true
    line.sequence += 1
    line.changed = today
    return line
  }

  /// Only the first time an event is written; from then on its line keeps the UID, whatever becomes of title and days.
  private static func tripKey(_ trip: Trip) -> String {
    "\(trip.title.text(.zhHant))\n\(trip.firstDay?.iso ?? "")"
  }

  /// Another one where somebody gave the event's line another name, and the UID with it.
  private static func uid(_ text: String, besides taken: Set<String>, _ digest: ([UInt8]) -> String) -> String {
    let first = uid(digest(Array(text.utf8)))
    return taken.contains(first) ? uid(digest(Array("\(text)\n\(first)".utf8))) : first
  }

  /// 32 digits as a UUID of one's own making (RFC 9562, version 8), as RFC 7986 5.3 advises.
  private static func uid(_ hex: String) -> String {
    var digits = Array(hex.prefix(32))
    digits[12] = "8"
    let variant = digits[16].hexDigitValue.map { String($0 & 3 | 8, radix: 16) } ?? "8"
    digits[16] = Character(variant)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return parts.joined(separator: "-")
  }
}
