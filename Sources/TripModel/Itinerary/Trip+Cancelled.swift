extension Trip {
  /// Sessions that were called off, in the order of the days.
  package var cancelledSessions: [Session] { days.flatMap(\.cancelled) }

  /// Whether a word that names a session, as bookings write it, is of one that was called off.
  package func isCancelled(session word: String) -> Bool {
    cancelledSessions.contains { $0.id?.lowercased() == word.lowercased() || $0.address == word }
  }
}
