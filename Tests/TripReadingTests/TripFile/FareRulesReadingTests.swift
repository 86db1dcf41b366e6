import Testing
import TripCosting
import TripModel

@testable import TripReading

/// Fare rules as trip.json and the tables state them.
@Suite struct FareRulesReadingTests {
  private func read(_ prices: String, _ files: [String: String] = [:]) -> TripReading {
    let json = """
      { "title": "範例 Specimen", "categories": [{ "id": "member", "title": "M" }, { "id": "small", "title": "S" }],
        \(prices) }
      """
    return SmallTrip.read(files.merging(["trip.json": json]) { $1 })
  }

  @Test("a fare's conditions are all read")
  func conditions() throws {
    let reading = read(
      """
      "fares": [{ "id": "a", "title": "A", "price": "TWD 1", "categories": ["small", "member"], "placeFrom": 2,
        "placeUntil": 3, "peopleFrom": 20, "flight": "own", "registeredUntil": "2026-04-30" }]
      """)
    let condition = try #require(reading.trip?.fares.first?.price.when)
    #expect(reading.diagnostics == [])
    #expect(
      condition
        == Condition(
          until: Day(iso: "2026-04-30"), categories: [1, 0], place: CountSpan(from: 2, until: 3),
          people: CountSpan(from: 20), ownFlight: true))
  }

  @Test("discounts, surcharges, rooms, nights and instalments are read")
  func prices() throws {
    let reading = read(
      """
      "discounts": [{ "id": "d", "title": "D", "price": "2.5%", "per": "company" }],
      "surcharges": [{ "id": "s", "title": "S", "price": "TWD 9", "payee": "association", "due": "2026-05-01" }],
      "rooms": [{ "kind": "single", "title": "R", "price": "EUR 99.50" }],
      "extraNight": { "title": "N", "price": "EUR 80" },
      "instalments": [
        { "id": "i", "title": "I", "price": "TWD 10000", "due": "確認後14天" }, { "id": "r", "title": "R" },
      ]
      """)
    let trip = try #require(reading.trip)
    #expect(reading.diagnostics == [])
    #expect(trip.adjustments.map(\.price.isDiscount) == [true, false])
    #expect(trip.adjustments.map(\.price.isPerCompany) == [true, false])
    #expect(trip.adjustments[0].price.value == .percent(Percent(millionths: 25_000)))
    let nine = Amount.exact(Money(9, .newTaiwanDollar))
    #expect(trip.adjustments[1].price.value == .money(nine, payee: .association, due: Day(iso: "2026-05-01")))
    #expect(trip.rooms.map(\.amount.low) == [9_950] && trip.extraNight?.price.amount.low == 8_000)
    let deposit = PriceList.Instalment.Share.money(Money(10_000, .newTaiwanDollar), isPerCompany: false)
    #expect(trip.instalments.map(\.part.share) == [deposit, .rest])
    #expect(trip.instalments[0].part.due == .daysAfterConfirmation(14))
  }

  @Test(
    "what makes no sense is told where it stands",
    arguments: [
      (#""fares": [{ "id": "a", "title": "A", "price": "TWD 1", "categories": ["smal"] }]"#, "KnownChoice"),
      (#""fares": [{ "id": "a", "title": "A", "price": "TWD 1", "categories": [3] }]"#, "ExpectedKind"),
      (#""fares": [{ "id": "a", "title": "A", "price": "TWD 1", "flight": "both" }]"#, "KnownChoice"),
      (#""discounts": [{ "id": "a", "title": "A", "price": "5" }]"#, "ValidAmount"),
      (#""discounts": [{ "id": "a", "title": "A", "price": "XXQ 5" }]"#, "ValidAmount"),
      (#""discounts": [{ "id": "a", "title": "A" }]"#, "RequiredKey"),
      (
        #""surcharges": [{ "id": "a", "title": "A", "price": "5%" }, { "id": "a", "title": "A", "price": "5%" }]"#,
        "UniqueID"
      ),
      (#""instalments": [{ "id": "a", "title": "A", "price": "from TWD 5" }]"#, "ValidAmount"),
      (#""instalments": [{ "id": "a", "title": "A", "due": "soon" }]"#, "ValidDate"),
    ])
  func mistakes(json: String, rule: String) {
    #expect(read(json).diagnostics.map(\.rule) == [rule])
  }

  @Test("columns for category, own flight and extra nights are read, and their mistakes told")
  func columns() throws {
    let reading = read(
      #""fares": []"#,
      [
        "companies.csv": "company,name,category\nC01,甲,會員 small\nC02,乙,Member、small\n",
        "delegates.csv": "company,name,own_flight,extra_nights\nC01,範例甲,是,２\nC02,範例乙,,two\n",
      ])
    let trip = try #require(reading.trip)
    #expect(trip.companies.map(\.categories) == [[1], [0, 1]])
    #expect(trip.delegates.map(\.ownFlight) == [true, nil] && trip.delegates.map(\.extraNights) == [2, nil])
    #expect(reading.found == ["companies.csv:2:7 KnownChoice", "delegates.csv:3:10 ExpectedKind"])
  }
}
