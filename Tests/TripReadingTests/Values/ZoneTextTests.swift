import Testing
import TripModel

@testable import TripReading

/// Names of zones that are not IANA's, or not known.
@Suite struct ZoneTextTests {
  @Test(
    "a city, a country or a slip is told its zone",
    arguments: [
      ("Europe/Berln", Zone?.some(.berlin)), ("Europe/Munich", .berlin), ("Germany", .berlin), ("德國", .berlin),
      ("America/Buenos_Aires", .buenosAires), ("馬紹爾群島", .majuro), ("Asia/Hanoi", .hoChiMinh),
      ("Asia/Saigon", .hoChiMinh), ("Asia/Osaka", .tokyo), ("asia/tokyo", .tokyo),
      ("Asia/Calcutta", .kolkata), ("America/San_Francisco", .losAngeles), ("San Francisco", .losAngeles),
      ("Turkey", .istanbul), ("Asia/Istanbul", .istanbul), ("CEST", nil), ("", nil), ("/", nil),
    ])
  func closest(name: String, zone: Zone?) {
    #expect(ZoneText.closest(to: name) == zone, "\(name)")
  }

  @Test("the choices are those of the same part of the world, else all")
  func choices() {
    let africa = ZoneText.choices(near: "Africa/Cairo")
    #expect(africa.count > 3 && africa.count < 20 && africa.allSatisfy { $0.hasPrefix("Africa/") })
    #expect(ZoneText.choices(near: "Germany").count == Zone.allCases.count)
  }
}
