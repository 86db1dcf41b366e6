import Testing
import TripCosting
import TripModel

@Suite struct RoomSharesTests {
  private func trip(_ wishes: [RoomWish?]) -> Trip {
    let caps = Caps(origin: .none)
    var trip = Trip(origin: .none, title: .same("範例"), language: .en, caps: caps)
    trip.companies = [Company(origin: Origin(number: 1), id: "A", name: "A")]
    trip.rooms = [
      RoomOffer(origin: Origin(number: 5), kind: .twin, title: .same("T"), amount: .exact(Money(101, .yen)))
    ]
    trip.fares = [
      FareOffer(
        origin: Origin(number: 6), id: "f", title: .same("F"),
        price: .init(origin: Origin(number: 6), amount: .exact(Money(0, .yen))))
    ]
    trip.stays = [
      Stay(origin: .none, place: .same("P"), checkIn: Day(number: 10), checkOut: Day(number: 13))
    ]
    trip.delegates = wishes.enumerated().map {
      Delegate(origin: Origin(number: UInt32(10 + $0)), company: 0, name: "\($0)", room: $1)
    }
    return trip
  }

  @Test("sharers are counted down the roster, so that a full room is paid to the last unit")
  func shares() throws {
    let trip = trip([nil, .single, .twin, nil])
    #expect(trip.roomShares.map { $0?.part } == [0, nil, 1, 0])
    #expect(trip.nights == 3)
    let charges = try trip.priceList.charges(for: trip.parties[0]).filter { $0.step == .room }
    #expect(charges.map(\.amount.low) == [152, 151, 152])
  }
}
