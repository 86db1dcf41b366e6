import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite struct InterpretersReadingTests {
  private static let header = "booking,company,number,name,grade,provider,half_day,travel,hours,kilometres,on,by\n"

  /// The small trip with a provider, and C01 with two interpreters at the session.
  private func read(_ rows: String..., hours: String = "") -> TripReading {
    let json = (SmallTrip.texts["trip.json"] ?? "").replacing(
      "\"interpreter\": true",
      with: "\"interpreter\": true\(hours)"
    ).replacing(
      "\"fares\"",
      with: """
        "interpreters": { "price": "JPY 35000-50000", "providers": [{ "name": "範例翻訳", "noonFrom": "12:00",
          "travelAtCost": false, "grades": [{ "grade": "B", "halfDay": "JPY 42000", "fullDay": "JPY 70000" }] }] },
        "fares"
        """)
    return SmallTrip.read([
      "trip.json": json, "companies.csv": "company,name,interpreters\nC01,範例甲公司,tokyo tokyo\nC02,範例乙公司,tokyo\n",
      "interpreters.csv": Self.header + rows.joined(separator: "\n") + "\n",
    ])
  }

  private func fees(_ reading: TripReading) throws -> [Amount] {
    let trip = try #require(reading.trip)
    #expect(reading.diagnostics == [])
    return try trip.parties.flatMap { try trip.priceList.charges(for: $0) }.filter { $0.step == .interpreter }
      .map(\.amount)
  }

  @Test("a night away is out of town where the provider names a distance")
  func nights() throws {
    let files = [
      "trip.json": (SmallTrip.texts["trip.json"] ?? "").replacing(
        "\"fares\"",
        with: """
          "interpreters": { "price": "JPY 35000", "providers": [{ "name": "F", "outOfTownKilometres": 50,
            "travelAtCost": false }] }, "fares"
          """),
      "companies.csv": "company,name,interpreters\nC01,範例甲公司,tokyo\nC02,範例乙公司,tokyo\n",
      "interpreters.csv": """
      booking,company,name,grade,provider,half_day,full_day,nights,on,by
      tokyo,C01,範例 花子,B,F,JPY 42000,JPY 70000,1,2026-04-02,x
      tokyo,C02,範例 太郎,B,F,JPY 42000,JPY 70000,,2026-04-02,x
      """,
    ]
    #expect(try fees(SmallTrip.read(files)) == [Self.yen(70_000), Self.yen(42_000)])
  }

  static func yen(_ units: Int64) -> Amount { .exact(Money(units, .yen)) }

  static let range = Amount.range(35_000, 50_000, .yen)

  @Test("the second interpreter of a company has number 2, and the line of the latest day counts whole")
  func places() throws {
    let reading = read(
      "tokyo,C01,2,範例 花子,A,,JPY 45000,,,,2026-04-02,x", "tokyo,C02,,範例 次郎,A,,JPY 50000,,,,2026-04-03,x",
      "tokyo,C02,,範例 太郎,A,,JPY 36000,,,,2026-04-02,x")
    #expect(try fees(reading) == [Self.range, Self.yen(45_000), Self.yen(50_000)])
    #expect(reading.trip?.interpreterLines.count == 3)
  }

  @Test("without a price the provider's list counts; without a grade in it, or without a person, the range stays")
  func lists() throws {
    #expect(
      try fees(
        read(
          "tokyo,C01,1,範例 花子,B,範例翻訳,,,,,2026-04-02,x", "tokyo,C01,2,範例 花子,C,範例翻訳,,,,,2026-04-02,x",
          "tokyo,C02,,,B,範例翻訳,,,,,2026-04-02,x")) == [Self.yen(42_000), Self.range, Self.range])
  }

  @Test("hours of the line count before those of the session, and without either it is half a day")
  func hours() throws {
    let line = "tokyo,C02,,範例 花子,B,範例翻訳,,"
    func last(_ hours: String, session: String = "") throws -> Amount? {
      try fees(read(line + ",\(hours),,2026-04-02,x", hours: session)).last
    }
    #expect(try last("") == Self.yen(42_000))
    #expect(try last("9:00-12:30") == Self.yen(70_000))
    let session = ", \"from\": \"9:00\", \"to\": \"12:30\""
    #expect(try last("", session: session) == Self.yen(70_000))
    #expect(try last("13:00～17:00", session: session) == Self.yen(42_000))
  }

  @Test("before anybody has agreed, the announced half day is the least where a provider would count more")
  func least() throws {
    let over = try #require(read(hours: ", \"from\": \"9:00\", \"to\": \"13:00\"").trip)
    #expect(over.priceList.interpreters[0].amount == .from(Money(35_000, .yen)))
    let within = try #require(read(hours: ", \"from\": \"13:00\", \"to\": \"17:00\"").trip)
    #expect(within.priceList.interpreters[0].amount == Self.range)
  }

  @Test(
    "what a line cannot mean is told",
    arguments: [
      ("osaka,C01,,x,B,,JPY 1,,,,2026-04-02,x", "KnownSession"),
      ("tokyo,C09,,x,B,,JPY 1,,,,2026-04-02,x", "KnownCompany"),
      ("tokyo,C01,,x,B,誰,JPY 1,,,,2026-04-02,x", "KnownChoice"),
      ("tokyo,C01,,x,B,,from JPY 1,,,,2026-04-02,x", "ValidAmount"),
      ("tokyo,C01,,x,B,,JPY 1,,13:00,,2026-04-02,x", "ValidDate"), ("tokyo,C01,,x,B,,JPY 1,,,,,x", "RequiredCell"),
      (",C01,,x,B,,JPY 1,,,,2026-04-02,x", "RequiredCell"),
    ])
  func mistakes(row: String, rule: String) {
    #expect(read(row).diagnostics.map(\.rule) == [rule])
  }

  @Test("one end of a session's hours asks for the other")
  func halfHours() {
    #expect(read(hours: ", \"from\": \"9:00\"").diagnostics.map(\.rule) == ["RequiredKey"])
  }
}
