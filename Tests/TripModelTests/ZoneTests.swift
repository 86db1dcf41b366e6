import Testing
import TripCosting
import TripModel

/// Clocks against Python's zoneinfo with tzdata 2026f, whose answers stand here as data.
@Suite struct ZoneTests {
  /// 2027-03-28T01:00, in UTC.
  private func seconds(_ text: String) throws -> Int64 {
    let time = try #require(EventTime(text + " Asia/Taipei"))
    guard case .moment(let day, let minutes, _) = time else { return 0 }
    return Int64(day.number) * 86_400 + Int64(minutes * 60)
  }

  private func local(_ text: String, _ zone: Zone) throws -> Int64 {
    let time = try #require(EventTime(text + " Asia/Taipei"))
    guard case .moment(let day, let minutes, _) = time else { return 0 }
    return zone.seconds(day, second: minutes * 60)
  }

  static let changes: [(Zone, forward: [String], back: [String])] = [
    (
      .berlin, ["2026-03-29T01:00", "2027-03-28T01:00", "2028-03-26T01:00", "2029-03-25T01:00", "2030-03-31T01:00"],
      ["2026-10-25T01:00", "2027-10-31T01:00", "2028-10-29T01:00", "2029-10-28T01:00", "2030-10-27T01:00"]
    ),
    (.london, ["2026-03-29T01:00", "2031-03-30T01:00"], ["2026-10-25T01:00", "2031-10-26T01:00"]),
    (.helsinki, ["2026-03-29T01:00", "2031-03-30T01:00"], ["2026-10-25T01:00", "2031-10-26T01:00"]),
    (
      .newYork, ["2026-03-08T07:00", "2027-03-14T07:00", "2028-03-12T07:00", "2029-03-11T07:00", "2030-03-10T07:00"],
      ["2026-11-01T06:00", "2027-11-07T06:00", "2028-11-05T06:00", "2029-11-04T06:00", "2030-11-03T06:00"]
    ),
    (.losAngeles, ["2026-03-08T10:00", "2031-03-09T10:00"], ["2026-11-01T09:00", "2031-11-02T09:00"]),
    (
      .sydney, ["2026-10-03T16:00", "2027-10-02T16:00", "2028-09-30T16:00", "2029-10-06T16:00", "2030-10-05T16:00"],
      ["2026-04-04T16:00", "2027-04-03T16:00", "2028-04-01T16:00", "2029-03-31T16:00", "2030-04-06T16:00"]
    ),
    (
      .auckland, ["2026-09-26T14:00", "2027-09-25T14:00", "2028-09-23T14:00", "2029-09-29T14:00", "2030-09-28T14:00"],
      ["2026-04-04T14:00", "2027-04-03T14:00", "2028-04-01T14:00", "2029-03-31T14:00", "2030-04-06T14:00"]
    ),
  ]

  @Test("clocks change at the second at which they do elsewhere", arguments: changes)
  func change(zone: Zone, forward: [String], back: [String]) throws {
    let winter = zone.standard.offset
    for text in forward {
      let at = try seconds(text)
      #expect(zone.offset(at: at - 1) == winter && zone.offset(at: at) == winter + 60, "\(text)")
    }
    for text in back {
      let at = try seconds(text)
      #expect(zone.offset(at: at - 1) == winter + 60 && zone.offset(at: at) == winter, "\(text)")
    }
  }

  @Test("a time left out is an hour later, and of one that comes twice it is the first (RFC 5545, 3.3.5)")
  func gap() throws {
    #expect(try local("2027-03-28T02:30", .berlin) == seconds("2027-03-28T01:30"), "as if still in winter")
    #expect(try local("2027-03-28T03:00", .berlin) == seconds("2027-03-28T01:00"))
    #expect(try local("2027-10-31T02:30", .berlin) == seconds("2027-10-31T00:30"), "the first")
    #expect(try local("2027-10-31T03:00", .berlin) == seconds("2027-10-31T02:00"))
    #expect(try local("2027-03-14T02:30", .losAngeles) == seconds("2027-03-14T10:30"))
    #expect(try local("2027-11-07T01:30", .losAngeles) == seconds("2027-11-07T08:30"))
    #expect(try local("2027-10-03T02:30", .sydney) == seconds("2027-10-02T16:30"))
    #expect(try local("2027-04-04T02:30", .sydney) == seconds("2027-04-03T15:30"))
  }

  @Test("one time of day is another in July and in January; zones without summer time do not move")
  func seasons() throws {
    for (zone, july, january) in [
      (Zone.berlin, "2027-07-14T07:00", "2027-01-14T08:00"), (.losAngeles, "2027-07-14T16:00", "2027-01-14T17:00"),
      (.auckland, "2027-07-13T21:00", "2027-01-13T20:00"), (.kolkata, "2027-07-14T03:30", "2027-01-14T03:30"),
      (.vancouver, "2027-07-14T16:00", "2027-01-14T16:00"), (.phoenix, "2027-07-14T16:00", "2027-01-14T16:00"),
      (.hoChiMinh, "2027-07-14T02:00", "2027-01-14T02:00"), (.tokyo, "2027-07-14T00:00", "2027-01-14T00:00"),
    ] {
      #expect(try local("2027-07-14T09:00", zone) == seconds(july), "\(zone)")
      #expect(try local("2027-01-14T09:00", zone) == seconds(january), "\(zone)")
    }
    #expect(try local("2026-07-14T00:30", .tokyo) == seconds("2026-07-13T15:30"), "the day before in UTC")
  }

  @Test("an instant is written with the offset of its day, also behind UTC and with half an hour (RFC 3339)")
  func text() throws {
    let instant = Instant(seconds: try seconds("2027-07-14T02:00"))
    #expect(instant.text(in: .taipei) == "2027-07-14T10:00:00+08:00")
    #expect(instant.text(in: .losAngeles) == "2027-07-13T19:00:00-07:00")
    #expect(instant.text(in: .kolkata) == "2027-07-14T07:30:00+05:30")
    #expect(Instant(seconds: try seconds("2027-01-14T02:00")).text(in: .berlin) == "2027-01-14T03:00:00+01:00")
    #expect(instant.text(in: .london) == "2027-07-14T03:00:00+01:00")
    #expect(Instant(seconds: try seconds("2027-01-14T02:00")).text(in: .london) == "2027-01-14T02:00:00+00:00")
  }

  @Test("names are what papers said before of Taipei and Tokyo, and elsewhere the country's")
  func names() {
    #expect(Zone.taipei.name == Sentence(en: "Taipei time", zhHant: "台北時間", ja: "台北時間"))
    #expect(Zone.tokyo.name == Sentence(en: "Tokyo time", zhHant: "東京時間", ja: "日本時間"))
    #expect(Zone.berlin.name == Sentence(en: "Germany time", zhHant: "德國時間", ja: "ドイツ時間"))
    #expect(Set(Zone.allCases.map(\.place.zhHant)).count == Zone.allCases.count)
  }

  @Test("a flight lands on the first day that the clocks of its airports allow")
  func landing() throws {
    let day = try #require(Day(iso: "2027-07-12"))
    for (from, to, departs, arrives, lands) in [
      ("TPE", "NRT", 600, 860, 860), ("TPE", "FRA", 23 * 60 + 20, 410, 1_850), ("TPE", "LAX", 1_160, 960, 960),
      ("TPE", "LAX", 10, 1_230, -210), ("LAX", "TPE", 1_430, 300, 3_180), ("FRA", "TPE", 690, 345, 1_785),
      // A time of departure and one of arrival that are mixed up make no flight of 23 hours.
      ("TPE", "NRT", 600, 600, 600), ("TPE", "XXX", 1_400, 300, 300),
    ] {
      var flight = Flight(origin: Origin(number: 0), day: day, from: from, to: to)
      (flight.times.departs, flight.times.arrives) = (departs, arrives)
      #expect(flight.landing == lands, "\(from)-\(to)")
    }
  }

  @Test(
    "the clock abroad is that of the one country that flights touch, and Tokyo's where they touch Japan and no other that is known"
  )
  func abroad() throws {
    let day = try #require(Day(iso: "2027-07-12"))
    for (airports, zone) in [
      (["TPE", "FRA"], Zone?.some(.berlin)), (["TPE", "SGN", "HAN", "TPE"], .hoChiMinh), (["TPE", "BKK", "FRA"], nil),
      (["TPE", "NRT", "LAX"], nil), (["TPE", "NRT", "XXX"], .tokyo), (["TPE", "XXX"], nil),
      (["TPE", "FRA", "XXX"], nil), (["TPE", "KHH"], nil),
    ] {
      var trip = Trip(
        origin: Origin(number: 0), title: .same("x"), language: .en, caps: Caps(origin: Origin(number: 0)))
      trip.flights = zip(airports, airports.dropFirst()).map {
        Flight(origin: Origin(number: 0), day: day, from: $0, to: $1)
      }
      #expect(trip.zoneAbroad == zone, "\(airports)")
    }
  }
}
