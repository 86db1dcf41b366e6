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
}
