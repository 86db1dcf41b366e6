import Testing
import TripCosting
import TripModel
import TripReading
import TripRules

/// Where a fare rule is still sense, and where it no longer is.
@Suite struct FareRulesTests {
  private func rules(_ prices: String, _ confirmations: String? = nil) throws -> [String] {
    var files = [
      "trip.json": "{ \"title\": \"T\", \(prices) }", "companies.csv": "company,name,registered\nC1,甲,2026-04-01\n",
      "delegates.csv": "company,name,surname,given_name\nC1,甲,WANG,A\nC1,乙,WANG,B\n",
    ]
    files["confirmations.csv"] = confirmations
    let reading = TripReader.read(TripFiles(contents: files.mapValues { Array($0.utf8) }))
    #expect(reading.diagnostics == [])
    let found = RuleBook.check(try #require(reading.trip), today: try #require(Day(iso: "2026-04-02")))
    return found.filter { $0.severity != .note }.map(\.rule)
  }

  private let fare = #""fares": [{ "id": "a", "title": "A", "price": "from TWD 100" }]"#

  @Test(
    "a discount may take off all of a fare, but no more",
    arguments: [
      ("100%", []), ("100.0001%", ["DiscountWithinFare"]), ("TWD 100", []), ("TWD 101", ["DiscountWithinFare"]),
      ("TWD 50-101", ["DiscountWithinFare"]), ("USD 1", ["DiscountWithinFare"]), ("TWD on request", []),
    ])
  func discount(price: String, expected: [String]) throws {
    #expect(
      try rules(fare + ", \"discounts\": [{ \"id\": \"d\", \"title\": \"D\", \"price\": \"\(price)\" }]") == expected)
  }

  @Test(
    "instalments make up the whole: percents of 100, or one that is the rest",
    arguments: [
      (["30%", "70%"], true), (["30%", "70.0001%"], false), (["30%", nil], true), ([nil, nil], false),
      (["TWD 10"], false), (["TWD 10", nil], true), (["100%", nil], true), (["100.5%", nil], false),
    ] as [([String?], Bool)])
  func instalments(prices: [String?], isWhole: Bool) throws {
    let parts = prices.enumerated().map { number, price in
      "{ \"id\": \"i\(number)\", \"title\": \"I\"" + (price.map { ", \"price\": \"\($0)\"" } ?? "") + " }"
    }
    let found = try rules(fare + ", \"instalments\": [\(parts.joined(separator: ","))]")
    #expect(found == (isWhole ? [] : ["InstalmentsWhole"]))
  }

  @Test(
    "bands may be one number wide, and those per company ask nothing of a person",
    arguments: [
      (#""peopleFrom": 20, "peopleUntil": 20"#, true), (#""peopleFrom": 21, "peopleUntil": 20"#, false),
      (#""placeFrom": 1, "placeUntil": 1"#, true), (#""placeFrom": 2, "placeUntil": 1"#, false),
      (#""per": "company", "peopleFrom": 3"#, true), (#""per": "company", "flight": "own""#, false),
    ])
  func conditions(condition: String, canHold: Bool) throws {
    let found = try rules(
      fare + ", \"surcharges\": [{ \"id\": \"s\", \"title\": \"S\", \"price\": \"TWD 1\", \(condition) }]")
    #expect(found == (canHold ? [] : ["ConditionCanHold"]))
  }

  @Test(
    "a confirmed price lies where its fare allows",
    arguments: [("TWD 100", []), ("TWD 99", ["ConfirmedPriceFits"]), ("USD 100", ["ConfirmedPriceFits"])])
  func confirmed(price: String, expected: [String]) throws {
    #expect(try rules(fare, "item,price,on,by\na,\(price),2026-04-02,x\n") == expected)
  }

  @Test("a product that does not fit is told, never a trap")
  func tooLarge() throws {
    let rooms = #""rooms": [{ "kind": "twin", "title": "R", "price": "TWD 9000000000000000000" }]"#
    let stays = #""stays": [{ "place": "P", "checkIn": "2026-04-01", "checkOut": "2026-04-05" }]"#
    #expect(try rules("\(fare), \(rooms), \(stays)") == ["AmountsFit"])
    let deposit = #""instalments": [{ "id": "d", "title": "D", "price": "TWD 9000000000000000000" }, "#
    #expect(try rules("\(fare), \(deposit) { \"id\": \"r\", \"title\": \"R\" }]") == ["AmountsFit"])
  }

  @Test("a superseded line may be wrong")
  func superseded() throws {
    let lines = "company,item,price,on,by\n,a,TWD 9,2026-04-01,x\n,a,TWD 120,2026-04-02,x\n"
    #expect(try rules(fare, lines) == [])
  }
}
