import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Extreme numbers where ``ExtremeNumbersTests`` throws none: in texts, in keys that few trips have, and in the files that
/// `trip` alone writes.
@Suite struct ExtremePlacesTests {
  private static let last = "9223372036854775807"

  @Test(
    "a number of trip.json beyond what any trip has is told with its key and what is allowed",
    arguments: [
      (#""staff": 2,"#, #""staff": \#(last),"#, "'staff' is \(last), which is not from 0 to 10000"),
      (#""staff": 2,"#, #""staff": 1000000000,"#, "'staff' is 1000000000, which is not from 0 to 10000"),
      (#""tables": 3"#, #""tables": \#(last)"#, "'tables' is \(last), which is not from 0 to 1000"),
      (
        #""peoplePerCompany": 3"#, #""peoplePerCompany": \#(last)"#,
        "'peoplePerCompany' is \(last), which is not from 0 to 1000000"
      ),
      (#""maximumPeople": 10"#, #""noticeDays": 3651"#, "'noticeDays' is 3651, which is not from 0 to 3650"),
      (#""latitude": "25.0777""#, #""latitude": "999999999999999""#, "'999999999999999' is"),
    ])
  func key(old: String, new: String, told: String) throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    let text = try trip.text("trip.json")
    try #require(text.contains(old))
    try trip.write(text.replacing(old, with: new, maxReplacements: 1), to: "trip.json")
    let check = trip.run("check")
    #expect(check.exit == .tripHasErrors && check.out.contains(told), "\(check.out)")
    for command in ["build", "meetings"] { #expect(trip.run(command).exit != .fine, "\(command)") }
  }

  @Test(
    "a history that says what no change is, is read without it",
    arguments: [
      "1\t\(last)\tx\tchange\tt", "1\t-\(last)\tx\tchange\tt", "1\t0\tx\tchange\tt\tledger.jsonl\t\(last)\t1\t0",
      "1\t0\tx\tchange\tt\tledger.jsonl\t0\t999999999\t0", "1\t0\tx\tchange\tt\tledger.jsonl\t0\t1\t-1",
    ])
  func history(line: String) throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(trip.run("invoice", "issue", "A01").exit == .fine)
    try trip.write(line + "\n", to: ".trip/history")
    let run = trip.run("history")
    #expect(run.exit == .fine && run.out.contains("ledger line 1: 2027-001 issued to A01"), "\(run.out)")
    #expect(run.out.ranges(of: "ledger line 1:").count == 1)
  }

  @Test("a folder among what can be undone that has no number of ours, and a holder of no time, hinder nothing")
  func folders() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name,diet\nA01,範例陳二,不吃牛\n", to: "r.csv")
    #expect(trip.run("import", "r.csv").exit == .fine)
    try PosixDisk().createFolder(trip.path + "/.trip/undo/" + Self.last, mode: 0o700)
    try trip.write("company,name,diet\nA02,範例黃三,素食\n", to: "r.csv")
    try trip.write("1 -9223372036854775808 elsewhere\n", to: ".trip/holder")
    #expect(trip.run("import", "r.csv").exit == .fine)
    #expect(trip.run("undo").exit == .fine)
  }

  @Test("an application's number that ends all numbers is followed by none of its kind")
  func application() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.edit("applications.csv") { $0.replacing("\nA01,", with: "\nA\(Self.last),") }
    try trip.write("公司名稱,統一編號\n範例新公司,\n", to: "new.csv")
    let run = trip.run("apply", "new.csv")
    #expect(run.exit == .fine, "\(run.error)\(run.out)")
    #expect(try trip.text("applications.csv").contains("範例新公司"))
  }

  @Test("a name that looks like one removed long ago is a name like any other")
  func forgotten() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name\nA01,〔已刪除5〕\nA01,〔已刪除\(Self.last)〕\n", to: "delegates.csv")
    #expect(trip.run("forget", "A01", "--language", "en").exit == .fine)
    #expect(try trip.text("delegates.csv").contains("〔已刪除6〕"))
    #expect(try !trip.text("delegates.csv").contains(Self.last))
  }

  @Test("a notice whose sum no payment could meet is refused")
  func notice() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") { $0.replacing("TWD 42,800", with: "TWD 4000000000000000000") }
    let run = trip.run("invoice", "issue", "A01")
    #expect(run.exit == .badData && run.error.contains("too large"), "\(run.exit) \(run.out) \(run.error)")
  }
}
