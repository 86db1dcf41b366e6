import Testing
import TripFormats
import TripStorage
import TripTestSupport

@testable import TripCommands

/// What `trip portfolio` says of each trip and of all: for people, and for programs that add up several answers.
@Suite struct PortfolioFieldsTests {
  private static func disk() -> MemoryDisk {
    ManyFolders.disk(["a": "2027-osaka", "b": "2027-seoul", "c": "2027-sendai"])
  }

  private static func rows(_ disk: MemoryDisk, _ words: [String] = [], today: String = "2027-01-15") throws
    -> [[String: String]]
  {
    _ = ManyFolders.run(["portfolio", "--output", "t.csv"] + words, disk, today: today)
    return ManyFolders.table(try ManyFolders.text("/w/t.csv", disk))
  }

  @Test("what some owe is not hidden by what others have paid too much; it is what statement says")
  func owing() throws {
    let disk = Self.disk()
    for company in ["A01", "A02"] { _ = ManyFolders.run(["invoice", "issue", company, "a"], disk) }
    _ = ManyFolders.run(["pay", "2027-001", "TWD 200000", "a", "--on", "2027-01-15"], disk)
    let row = try Self.rows(disk, today: "2027-02-20")[0]
    let (open, over) = (try #require(Int(row["open_TWD"] ?? "")), try #require(Int(row["in_favour_TWD"] ?? "")))
    #expect(open > 0 && over > 0 && row["overdue_TWD"] == row["open_TWD"])
    let asked = try #require(Int(row["invoiced_TWD"] ?? ""))
    #expect(asked - 200_000 == open - over)
    let statement = ManyFolders.run(["statement", "a", "--format", "json"], disk, today: "2027-02-20").out
    #expect(statement.contains("\"open\": \(open),") && statement.contains("\"inFavour\": \(over),"))
    let text = ManyFolders.run(["portfolio", "--language", "en"], disk, today: "2027-02-20").out
    #expect(["Open ", "Overdue ", "In favour "].allSatisfy(text.contains), "\(text)")
    let json = ManyFolders.run(["portfolio", "--format", "json"], disk, today: "2027-02-20").out
    #expect(["open", "overdue", "inFavour"].allSatisfy { json.contains("\"\($0)\": [\n") })
  }

  @Test("whether it was formed, how many are missing, which seats are left, and by when to decide")
  func caps() throws {
    let disk = Self.disk()
    let text = try ManyFolders.text("/w/c/trip.json", disk).replacing(
      "\"minimumCompanies\": 5", with: "\"minimumCompanies\": 9")
    try disk.replace("/w/c/trip.json", with: Array(text.utf8))
    let rows = try Self.rows(disk)
    #expect(rows.map { $0["formed"] } == ["true", "true", "false"])
    #expect(rows[2]["state"] == "forming" && rows[2]["minimum_companies"] == "9")
    #expect(rows[0]["maximum_people"] == "10" && rows[0]["organiser"]?.isEmpty == false)
    let status = ManyFolders.run(["status", "c", "--format", "json"], disk).out
    for (column, key) in [
      ("missing_companies", "missingCompanies"), ("seats_left", "seatsLeft"), ("people", "people"),
    ] {
      #expect(status.contains("\"\(key)\": \(rows[2][column] ?? "")"), "\(column) \(rows[2]) \(status)")
    }
    #expect(status.contains("\"lastDayOfNotice\": \"\(rows[2]["last_day_of_notice"] ?? "")\""))
    let over = try Self.rows(disk, today: "2028-01-01")
    #expect(over[2]["state"] == "over" && over[2]["formed"] == "false" && over[0]["formed"] == "true")
    let sum = ManyFolders.run(["portfolio", "--language", "en"], disk, today: "2028-01-01")
    #expect(sum.out.hasPrefix("Trips      3 (over 2, over and never formed 1)\n"), "\(sum.out)")
  }

  @Test("status of a trip that is over asks nobody to decide")
  func never() throws {
    let disk = Self.disk()
    let text = try ManyFolders.text("/w/c/trip.json", disk).replacing(
      "\"minimumCompanies\": 5", with: "\"minimumCompanies\": 9")
    try disk.replace("/w/c/trip.json", with: Array(text.utf8))
    let before = ManyFolders.run(["status", "c", "--language", "en"], disk).out
    #expect(before.contains("not formed yet: ") && before.contains("decide by"))
    let after = ManyFolders.run(["status", "c", "--language", "en"], disk, today: "2028-01-01").out
    #expect(after.contains("never formed: ") && !after.contains("yet") && !after.contains("decide by"), "\(after)")
  }

  @Test("with --currencies tables of several runs have the same columns; others that occur follow")
  func currencies() throws {
    let disk = Self.disk()
    let heads = try ["1/3", "2/3", "3/3"].map { shard in
      _ = ManyFolders.run(
        ["portfolio", "--shard", shard, "--currencies", "twd,JPY,KRW", "--output", "\(shard.prefix(1)).CSV"], disk)
      return try ManyFolders.text("/w/\(shard.prefix(1)).CSV", disk).split(separator: "\r\n")[0]
    }
    #expect(Set(heads).count == 1 && heads[0].contains("seats_left,payable_low_TWD,"))
    _ = ManyFolders.run(["portfolio", "--currencies", "USD", "--output", "x.csv"], disk)
    let head = try ManyFolders.text("/w/x.csv", disk).split(separator: "\r\n")[0]
    #expect(head.contains("seats_left,payable_low_USD,") && head.contains("payable_low_KRW"))
    for bad in ["", "TWD,", "TWD,TWD", "XXX"] {
      #expect(ManyFolders.run(["portfolio", "--currencies", bad], disk).exit == .wrongUsage)
    }
  }

  @Test("parts that are on request are counted beside the sums that they keep open")
  func onRequest() throws {
    let disk = ManyFolders.disk(["h": "2027-hannover"])
    _ = ManyFolders.run(["portfolio", "--output", "t.csv", "--output", "t.NDJSON"], disk)
    let row = ManyFolders.table(try ManyFolders.text("/w/t.csv", disk))[0]
    let open = row.filter { $0.key.hasPrefix("payable_on_request_") }.values.compactMap { Int($0) }.filter { $0 > 0 }
    #expect(!open.isEmpty)
    for count in open { #expect(try ManyFolders.text("/w/t.NDJSON", disk).contains("\"onRequest\":\(count)")) }
  }
}
