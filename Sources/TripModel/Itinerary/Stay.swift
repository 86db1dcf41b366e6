package import TripCosting

/// Nights in one place; the hotel is nil until it is known.
package struct Stay: Hashable, Sendable {
  package var origin: Origin
  package var place: LocalizedText
  package var hotel: LocalizedText?
  package var checkIn: Day
  package var checkOut: Day

  package init(origin: Origin, place: LocalizedText, hotel: LocalizedText? = nil, checkIn: Day, checkOut: Day) {
    self.origin = origin
    self.place = place
    self.hotel = hotel
    self.checkIn = checkIn
    self.checkOut = checkOut
  }

  package var nights: Int { checkOut.days(since: checkIn) }

  /// With nights that one guest adds to it on both sides.
  package func extended(before: Int, after: Int) -> Stay {
    var stay = self
    stay.checkIn = checkIn.advanced(by: -before)
    stay.checkOut = checkOut.advanced(by: after)
    return stay
  }

  /// As somebody has it who joins later or leaves earlier.
  package func part(of presence: Presence) -> Stay {
    var stay = self
    if let joins = presence.joins { stay.checkIn = max(checkIn, joins) }
    if let leaves = presence.leaves { stay.checkOut = max(stay.checkIn, min(checkOut, leaves)) }
    return stay
  }
}
