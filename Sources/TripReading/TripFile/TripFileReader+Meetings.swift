import TripCosting
import TripModel

extension TripFileReader {
  /// The meetings of one session.
  func round(_ reader: ObjectReader, _ trip: Trip) -> MeetingRound? {
    defer { reader.finish() }
    let session = reader.require("session", reader.text("session")).flatMap { number(ofSession: $0, reader, trip) }
    let hasSlots = reader.require("slots", reader.value("slots")) != nil
    let slots = reader.nodes("slots").compactMap { slot($0, reader) }
    let tables = reader.require("tables", reader.integer("tables", within: 0...1_000))
    let most = reader.integer("most")
    guard let session, hasSlots, let tables else { return nil }
    return MeetingRound(origin: reader.origin, session: session, slots: slots, tables: tables, most: most)
  }

  private func number(ofSession word: String, _ reader: ObjectReader, _ trip: Trip) -> Int? {
    let sessions = trip.sessions
    if let number = sessions.firstIndex(where: { $0.id == word || $0.address == word }) { return number }
    guard !trip.isCancelled(session: word) else { return nil }
    let allowed = sessions.compactMap(\.id)
    reader.report(
      .unknownSession(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), "session")
    return nil
  }

  private func slot(_ node: JSONNode, _ reader: ObjectReader) -> Engagement? {
    guard case .string(let text) = node.value else {
      if case .damaged = node.value { return nil }
      reader.report(.wrongKind("slots", expected: .text), "slots")
      return nil
    }
    if let hours = HoursText.read(text) { return hours }
    reader.notebook.report(
      .meeting(.freeUnreadable(text)), in: reader.file, at: node.range.lowerBound, length: node.range.count)
    return nil
  }
}
