import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite("A broken row")
struct BrokenRowTests {
  private static let header = "company,name,sex,birth_date,passport_expiry\n"

  @Test(
    "never hides the next",
    arguments: [
      ("C01,\"範例壞,M,1980-01-01,2031-01-01", ["ValidCSV"]),
      ("\"C01,範例壞,M,1980-01-01,2031-01-01", ["ValidCSV"]),
      ("C01,範例壞,M,1980-01-01,\"2031-01-01", ["ValidCSV"]),
      ("C01,\"範例\"壞,M,1980-01-01,2031-01-01", ["ValidCSV"]),
      ("C01,範例壞,M,1980-01-01,2031-01-01,more", ["FieldCount"]),
      ("C01,範例壞", []),
      ("C99,範例壞,M,1980-01-01,2031-01-01", ["KnownCompany"]),
      ("C01,範例壞,Q,80/1/1,never", ["KnownChoice", "ValidDate", "ValidDate"]),
    ] as [(String, [String])])
  func delegates(_ row: String, _ rules: [String]) {
    let text = Self.header + "C01,範例前,M,1980-01-01,2031-01-01\n" + row + "\nC02,範例後,F,1980-01-02,2031-01-02\n"
    let reading = SmallTrip.read(["delegates.csv": text])
    #expect(reading.diagnostics.map(\.rule).sorted() == rules)
    #expect(reading.diagnostics.allSatisfy { reading.source(of: $0)?.line == 3 })
    #expect(reading.trip?.delegates.count == 3)
    #expect(reading.trip?.delegates.last?.name == "範例後")
    #expect(reading.trip?.delegates.last?.company == 1)
    #expect(reading.trip?.delegates.last?.passportExpiry?.iso == "2031-01-02")
  }

  @Test("what can be read of it is read")
  func rest() throws {
    let reading = SmallTrip.read(["delegates.csv": Self.header + "C99,範例甲,Q,1980-01-01,never,more\n"])
    let delegate = try #require(reading.trip?.delegates.first)
    #expect(delegate.name == "範例甲")
    #expect(delegate.company == nil)
    #expect(delegate.sex == nil)
    #expect(delegate.birthDate?.iso == "1980-01-01")
    #expect(delegate.passportExpiry == nil)
  }

  @Test("a row of one field is not taken for one whose end was left empty")
  func oneField() {
    let reading = SmallTrip.read(["delegates.csv": Self.header + "C01 範例甲\nC02,範例乙\n"])
    #expect(reading.sentences.contains("this row has 1 fields, the header has 5"))
    #expect(reading.trip?.delegates.last?.name == "範例乙")
    #expect(reading.diagnostics.allSatisfy { reading.source(of: $0)?.line == 2 })
  }

  @Test("all broken rows are told, each on its line, whatever the line ends", arguments: ["\n", "\r\n", "\r"])
  func all(_ lineEnd: String) {
    let rows = ["company,name,birth_date", "C01,甲,x", "C02,\"乙,1980-01-01", "C09,丙,", "C01,丁,,,", "C02,戊,1980-02-30"]
    let reading = SmallTrip.read(["delegates.csv": rows.joined(separator: lineEnd)])
    #expect(
      reading.found == [
        "delegates.csv:2:7 ValidDate", "delegates.csv:3:5 ValidCSV", "delegates.csv:4:1 KnownCompany",
        "delegates.csv:5:1 FieldCount", "delegates.csv:6:7 ValidDate",
      ])
    #expect(reading.trip?.delegates.map(\.name) == ["甲", "乙", "丙", "丁", "戊"])
  }

  @Test("a row over two lines moves the places behind it")
  func twoLines() {
    let text = "company,name,registered\nC01,\"範例\n甲公司\",2026-04-01\nC02,範例乙,soon\n"
    let reading = SmallTrip.read(["companies.csv": text])
    #expect(reading.found == ["companies.csv:4:9 ValidDate"])
    #expect(reading.trip?.companies.first?.name == "範例 甲公司")
  }

  @Test("a value on the second line of its row is found there")
  func secondLine() {
    let text = "company,name,registered\nC01,\"範例\n甲公司\",soon\nC02,範例乙,\n"
    #expect(SmallTrip.read(["companies.csv": text]).found == ["companies.csv:3:6 ValidDate"])
  }
}
