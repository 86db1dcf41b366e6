import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is larger than the manual allows is refused with a sentence. Limits of workbooks, archives and XML: XLSXProblemTests,
/// ZipArchiveTests and XMLReaderTests; of rows and cells: TableLimitTests.
@Suite struct LimitTests {
  @Test("a device that never ends is no list")
  func device() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let run = trip.run("import", "/dev/zero")
    #expect(run.exit != .fine && run.error.contains("/dev/zero"), "\(run.error)")
  }

  @Test("a file of more than a gigabyte is refused before it is read")
  func file() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    for name in ["delegates.csv", "trip.json", "list.csv"] {
      let text = name == "list.csv" ? "" : try trip.text(name)
      try trip.write(text, to: name)
      // A hole takes no room on the disk.
      #expect(truncate(trip.path + "/" + name, (1 << 30) + 1) == 0)
      let run = name == "list.csv" ? trip.run("import", name) : trip.run("check")
      #expect(run.exit == .inputOutput && run.error.contains(name), "\(run.error)")
      try trip.write(text, to: name)
    }
  }

  @Test("JSON of more than 200 levels is refused with its place")
  func nesting() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    for (levels, isRefused) in [(150, false), (201, true), (100_000, true)] {
      let deep = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
      try trip.write("{\"title\": \"x\", \"days\": \(deep)}", to: "trip.json")
      let run = trip.run("check")
      #expect(run.exit != .fine)
      #expect(run.out.contains("200") == isRefused, "\(levels): \(run.out.prefix(400))")
    }
  }

  @Test("a payment beyond the largest is refused")
  func payment() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(CommandRun(["invoice", "issue", "A01", "--today", "2027-01-15"], in: trip.path).exit == .fine)
    let run = CommandRun(["pay", "2027-001", "TWD 1000000000000", "--today", "2027-01-15"], in: trip.path)
    #expect(run.exit != .fine && !run.error.isEmpty, "\(run.error)")
    #expect(try trip.text("ledger.jsonl").split(separator: "\n").count == 1)
  }
}
