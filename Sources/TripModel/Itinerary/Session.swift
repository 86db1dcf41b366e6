package import TripCosting

/// What happens in one half-day of the itinerary.
package struct Session: Hashable, Sendable {
  /// What kind of session it is; decides nothing but the words and the picture.
  package enum Kind: String, CaseIterable, Sendable {
    case flight, visit, matchmaking, transfer, mixer, dinner, free
  }

  package var origin: Origin
  /// Named by bookings, as in the `interpreters` column; nil where nothing can be booked.
  package var id: String?
  package var day: Day
  package var half: HalfDay
  package var kind: Kind
  package var title: LocalizedText
  /// An interpreter may be asked for here (brochure 13(2)).
  package var offersInterpreter: Bool
  /// From meeting to release, where clock times are known; the brochure has none.
  package var hours: Engagement?
  /// Where it is; nil where it is not known yet.
  package var place: LocalizedText?

  /// What bookings write: the id, else the date and the half, which name any session.
  package var word: String { id ?? address }

  package var address: String { "\(day.iso)/\(half.rawValue)" }

  package init(
    origin: Origin, id: String? = nil, day: Day, half: HalfDay, kind: Kind, title: LocalizedText,
    offersInterpreter: Bool = false
  ) {
    self.origin = origin
    self.id = id
    self.day = day
    self.half = half
    self.kind = kind
    self.title = title
    self.offersInterpreter = offersInterpreter
  }
}
