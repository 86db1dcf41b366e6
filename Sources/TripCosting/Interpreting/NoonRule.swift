/// Whether work over noon counts as a whole day, however short it is.
package enum NoonRule: Hashable, Sendable {
  /// Noon means nothing.
  case none
  /// Work that begins before this minute of the day and ends after it (amic, hi-com: morning into afternoon).
  case crossing(Int)
  /// Work that holds this whole break, in minutes of the day (kontecs, aska: 12:00 to 13:00).
  case containing(from: Int, to: Int)

  package func makesFullDay(_ engagement: Engagement) -> Bool {
    switch self {
    case .none: false
    case .crossing(let minute): engagement.start < minute && engagement.end > minute
    case .containing(let from, let to): engagement.start <= from && engagement.end >= to
    }
  }
}
