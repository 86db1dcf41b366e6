import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// What two trips cannot have both: one ledger, one number for a bank, one person on one day.
@Suite struct TripsInCommonTests {
  private static func issue(_ folders: [String], _ disk: MemoryDisk) throws {
    for folder in folders {
      let salt = Array(folder.utf8)
      let words = ["invoice", "issue", "A01", folder, "--today", "2027-01-15"]
      let run = CommandRun(words, in: "/w", disk: disk, salt: { salt })
      try #require(run.exit == .fine, "\(run.error)")
    }
  }

  @Test("a trip that was copied with its ledger is told by both names", arguments: ["portfolio", "build"])
  func copied(command: String) throws {
    let disk = ManyFolders.disk(["a": "2027-osaka", "c": "2027-seoul"])
    try Self.issue(["a"], disk)
    var files: [String: [UInt8]] = [:]
    for (name, bytes) in disk.files(below: "/w") {
      files["/w/" + name] = bytes
      if name.hasPrefix("a/") { files["/w/b/" + name.dropFirst(2)] = bytes }
    }
    let both = MemoryDisk(files)
    // Each goes on by itself from there.
    _ = ManyFolders.run(["pay", "2027-001", "TWD 500", "b", "--on", "2027-01-15"], both)
    let run = ManyFolders.run([command, "--language", "en"] + (command == "build" ? ["--all"] : []), both)
    #expect(run.exit == .fine)
    #expect(run.error.hasPrefix("trip: copies of one trip, as their ledgers begin with the same line: a, b;"))
    #expect(!run.error.contains("invoice number") && !run.error.contains("on two trips"), "\(run.error)")
  }

  @Test("numbers that stand in several trips are told once, and not where each has a prefix")
  func numbers() throws {
    let disk = ManyFolders.disk(["a": "2027-osaka", "b": "2027-osaka"])
    try Self.issue(["a", "b"], disk)
    let run = ManyFolders.run(["portfolio", "--format", "json", "--language", "en"], disk)
    #expect(run.error.contains("1 invoice number is used by several of 2 trips (2027-001; a, b)"), "\(run.error)")
    #expect(run.error.contains("invoices.prefix") && !run.error.contains("copies of one trip"))
    #expect(run.out.contains("\"kind\": \"sameInvoiceNumbers\""))
    let apart = ManyFolders.disk(["a": "2027-osaka", "b": "2027-osaka"])
    let trip = try ManyFolders.text("/w/b/trip.json", apart)
    let prefixed = trip.replacing(
      "\"interpreters\": {", with: "\"invoices\": { \"prefix\": \"B-\" },\n  \"interpreters\": {")
    try apart.replace("/w/b/trip.json", with: Array(prefixed.utf8))
    try Self.issue(["a", "b"], apart)
    #expect(!ManyFolders.run(["portfolio", "--language", "en"], apart).error.contains("invoice number"))
  }

  @Test("who is on two trips on the same days is told without a name; not once they are over")
  func people() throws {
    let disk = ManyFolders.disk(["a": "2027-osaka", "b": "2027-osaka", "c": "2027-seoul"])
    let run = ManyFolders.run(["portfolio", "--language", "en"], disk)
    let status = ManyFolders.run(["status", "a", "--format", "json"], disk).out
    let people = try #require(
      status.firstRange(of: "\"people\": ").map { status[$0.upperBound...].prefix(while: \.isNumber) })
    #expect(run.error == "trip: \(people) people are on two trips on the same days: a + b (\(people))\n")
    #expect(ManyFolders.run(["portfolio"], disk, today: "2028-01-01").error.isEmpty)
  }
}
