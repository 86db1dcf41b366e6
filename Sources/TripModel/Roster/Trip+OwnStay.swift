extension Trip {
  /// A stay as one guest has it: only the nights slept there, and the extra nights of which it is known whether they come
  /// before the trip or after it.
  ///
  /// - Parameter stay: In the trip's stays.
  package func ownStay(_ stay: Int, of guest: Delegate) -> Stay {
    let own = stays[stay].part(of: guest.presence)
    guard let (before, after) = guest.knownExtraNights, own.nights > 0 else { return own }
    let all = ownStays(of: guest)
    return own.extended(before: stay == all.first ? before : 0, after: stay == all.last ? after : 0)
  }

  /// Where somebody sleeps, in the trip's stays.
  package func ownStays(of guest: Delegate) -> [Int] {
    stays.indices.filter { stays[$0].part(of: guest.presence).nights > 0 }
  }
}

extension Delegate {
  /// Nil without extra nights, and as long as nobody says on which side of the trip they are.
  package var knownExtraNights: (before: Int, after: Int)? {
    guard let all = extraNights, all > 0, let before = nightsBefore, before <= all else { return nil }
    return (before, all - before)
  }
}
