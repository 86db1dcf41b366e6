extension Trip {
  /// Sessions that were called off, in the order of the days.
  package var cancelledSessions: [Session] { days.flatMap(\.cancelled) }

  /// Whether a word that names a session, as bookings write it, is of one that was called off.
  package func isCancelled(session word: String) -> Bool { cancelledSessions.contains { $0.isNamed(by: word) } }
}

extension Session {
  /// By its id in letters of either size, or by date and part of day.
  package func isNamed(by word: String) -> Bool { id?.lowercased() == word.lowercased() || address == word }
}
