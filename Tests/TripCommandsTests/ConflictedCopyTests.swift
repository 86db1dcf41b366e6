import Testing
import TripTestSupport

@testable import TripCommands

/// What cloud drives and file managers put beside a file is told, whatever they call it.
@Suite struct ConflictedCopyTests {
  @Test(
    "a copy is known by its name",
    arguments: [
      "trip (1).json", "trip (Ann's conflicted copy 2026-06-01).json", "trip (conflicted copy 2026-06-01 101010).json",
      "trip-DESKTOP-AB12.json", "trip.sync-conflict-20260601-101010-ABCDEFG.json", "trip_conflict-20260601-101010.json",
      "trip 2.json", "trip copy.json", "trip - 複製.json", "複製 - trip.json", "Copy of trip.json", "trip~1.json",
      "trip（衝突的副本）.json",
    ])
  func known(name: String) {
    #expect(ConflictedCopies.original(of: name, among: ["trip.json", "companies.csv"]) == "trip.json")
  }

  @Test("what is named alike by chance is none", arguments: ["trip.json", "trips.json", "trip.csv", "notes.json"])
  func unknown(name: String) { #expect(ConflictedCopies.original(of: name, among: ["trip.json"]) == nil) }

  @Test("copies of the ledger and of frozen papers are told, and a same one stops nothing")
  func ledger() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let early = try trip.text("ledger.jsonl")
    _ = trip.run("invoice", "issue", "A02")
    let names = [
      "ledger.sync-conflict-20260601-101010-ABCDEFG.jsonl": early, "ledger (1).jsonl": try trip.text("ledger.jsonl"),
      "issued/2027-001 (1).json": try trip.text("issued/2027-001.json"),
    ]
    for (name, text) in names { try trip.write(text, to: name) }
    let check = trip.run("check")
    #expect(check.exit == .fine)
    for part in [
      "'ledger (1).jsonl' is a second copy of ledger.jsonl with the same contents [ConflictedCopy]",
      "'ledger.sync-conflict-20260601-101010-ABCDEFG.jsonl', which is not read and says something else [ConflictedCopy]",
      "'issued/2027-001 (1).json' is a second copy of issued/2027-001.json with the same contents [ConflictedCopy]",
    ] { #expect(check.out.contains(part), "\(part)\n\(check.out)") }
    #expect(trip.run("pay", "2027-001", "TWD 1000").exit == .fine)
    try trip.edit("ledger (1).jsonl") { $0 + "{}\n" }
    #expect(trip.run("check").out.contains("[LedgerWhole]"))
  }
}
