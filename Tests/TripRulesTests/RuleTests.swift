import Testing
import TripCosting
import TripModel
import TripReading
import TripTestSupport

@testable import TripRules

/// Limits of single rules, on the smallest trips that show them.
@Suite struct RuleTests {
  private func findings(
    _ json: String, companies: String = "company,name\nC1,甲\n", delegates: String = "", waivers: String? = nil,
    today: String = "2026-05-01"
  ) throws -> [Diagnostic] {
    var files = ["trip.json": json, "companies.csv": companies, "delegates.csv": delegates]
    if let waivers { files["waivers.csv"] = waivers }
    let reading = TripReader.read(TripFiles(contents: files.mapValues { Array($0.utf8) }))
    #expect(reading.diagnostics.filter { $0.severity == .error }.map(\.summary.en) == [], "the trip itself is read")
    return RuleBook.check(try #require(reading.trip), today: try #require(Day(iso: today)))
  }

  private func people(_ count: Int, company: String = "C1", expiry: String = "2031-01-01") -> String {
    "company,name,surname,given_name,sex,birth_date,nationality,passport_number,passport_expiry\n"
      + (1...count).map {
        "\(company),範例\($0),WANG,A\(String(repeating: "B", count: $0)),M,1980-01-01,TWN,3\(10_000_000 + $0),\(expiry)\n"
      }
      .joined()
  }

  private let fare = "\"fares\": [{ \"id\": \"a\", \"title\": \"t\", \"price\": \"TWD 1\" }]"

  @Test("35 people may go, the 36th stops the papers", arguments: [(35, 0), (36, 1), (40, 1)])
  func maximum(count: Int, expected: Int) throws {
    let found = try findings(
      "{ \"title\": \"t\", \"delegation\": { \"maximumPeople\": 35 }, \(fare) }", delegates: people(count))
    #expect(found.count { $0.rule == "MaximumPeople" && $0.severity == .error } == expected)
  }

  @Test(
    "a passport must outlast the stay, and should outlast it by six months",
    arguments: [
      ("2026-07-16", ["PassportValidForTrip"]), ("2026-07-17", ["PassportValidSixMonths"]),
      ("2027-01-16", ["PassportValidSixMonths"]), ("2027-01-17", []),
    ])
  func passports(expiry: String, rules: [String]) throws {
    let json = """
      { "title": "t", \(fare), "flights": [{ "date": "2026-07-17", "from": "SDJ", "to": "TPE" }] }
      """
    let found = try findings(json, delegates: people(1, expiry: expiry))
    #expect(found.map(\.rule) == rules)
  }

  @Test("the last safe day to say that too few companies go leaves out both ends: 2026-07-05 for 2026-07-13")
  func notice() throws {
    let day = try #require(Day(iso: "2026-07-13"))
    #expect(Caps(origin: .none).lastDayOfNotice(beforeDeparture: day).iso == "2026-07-05")
  }

  @Test("a company without people does not count towards the minimum")
  func minimum() throws {
    let json = "{ \"title\": \"t\", \(fare), \"delegation\": { \"minimumCompanies\": 2 } }"
    let found = try findings(json, companies: "company,name\nC1,甲\nC2,乙\n", delegates: people(1))
    #expect(found.map(\.rule).sorted() == ["CompanyHasDelegates", "MinimumCompanies"])
  }

  private let three = "{ \"title\": \"t\", %, \"delegation\": { \"peoplePerCompany\": 2 } }"
  private var threeTrip: String { three.replacing("%", with: fare) }

  @Test("a waiver with a name and a reason silences a warning until its day")
  func waiver() throws {
    let line = "rule,company,by,on,until,reason\nPeoplePerCompany,C1,核准人,2026-04-01,2026-06-30,展示設備\n"
    let before = try findings(threeTrip, delegates: people(3), waivers: line, today: "2026-06-30")
    #expect(before.map(\.rule) == ["PeoplePerCompany"])
    #expect(before[0].waiver != nil)
    let after = try findings(threeTrip, delegates: people(3), waivers: line, today: "2026-07-01")
    #expect(after.map(\.rule) == ["PeoplePerCompany", "WaiverInForce"])
    #expect(after.allSatisfy { $0.waiver == nil })
  }

  @Test("a waiver of another company waives nothing here")
  func otherCompany() throws {
    let line = "rule,company,by,on,until,reason\nPeoplePerCompany,C2,核准人,2026-04-01,2026-06-30,展示設備\n"
    let found = try findings(
      threeTrip, companies: "company,name\nC1,甲\nC2,乙\n",
      delegates: people(3)
        + people(1, company: "C2").split(separator: "\n")[1]
        .replacing("範例1", with: "範例9").replacing("ABx", with: "Z").replacing("10000001", with: "10000009")
        .replacing("AB,", with: "ZZ,") + "\n", waivers: line)
    #expect(found.contains { $0.rule == "PeoplePerCompany" && $0.waiver == nil })
  }

  @Test("an error is never waived")
  func errorsStand() throws {
    let json = "{ \"title\": \"t\", \(fare), \"delegation\": { \"maximumPeople\": 1 } }"
    let line = "rule,company,by,on,until,reason\nMaximumPeople,,核准人,2026-04-01,2026-06-30,理由\n"
    let found = try findings(json, delegates: people(2), waivers: line)
    #expect(found.contains { $0.rule == "MaximumPeople" && $0.waiver == nil })
    #expect(found.contains { $0.rule == "WaiverInForce" })
  }

  @Test("a trip that is over is judged as of its last day")
  func pastTrip() throws {
    let line = "rule,company,by,on,until,reason\nPeoplePerCompany,C1,核准人,2026-04-01,2026-07-17,展示設備\n"
    let json = threeTrip.replacing(
      "\"title\": \"t\"", with: "\"title\": \"t\", \"period\": { \"from\": \"2026-07-17\", \"to\": \"2026-07-17\" }",
      maxReplacements: 1)
    let found = try findings(json, delegates: people(3), waivers: line, today: "2030-01-01")
    #expect(found.filter { $0.rule == "WaiverInForce" } == [])
  }
}
