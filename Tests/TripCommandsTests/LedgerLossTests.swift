import Testing
import TripLedger
import TripStorage
import TripTestSupport

@testable import TripCommands

/// A ledger that lost lines: no number is given out twice, and nothing is told as if they had never been.
@Suite struct LedgerLossTests {
  private func issued() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    for company in ["A01", "A02"] { try #require(trip.run("invoice", "issue", company).exit == .fine) }
    return trip
  }

  @Test(
    "with lines of the ledger gone, no record is overwritten and every command says which one is not known",
    arguments: [0, 1])
  func lost(kept: Int) throws {
    let trip = try issued()
    let (ledger, record) = (try trip.text("ledger.jsonl"), try trip.text("issued/2027-001.json"))
    let second = try trip.text("issued/2027-002.json")
    let lines = ledger.split(separator: "\n").prefix(kept).map { $0 + "\n" }.joined()
    let head = try trip.text("ledger.head")
    try trip.write(lines, to: "ledger.jsonl")
    #expect(trip.run("check", "--language", "en").out.contains("the ledger has \(kept) lines, and 2 were written"))
    // An older copy of both files agrees with itself; the records tell.
    let last = lines.split(separator: "\n").last.map { Digest(of: $0.utf8) } ?? .none
    try trip.write(String(decoding: LedgerHead(lines: kept, last: last).bytes, as: UTF8.self), to: "ledger.head")
    let unknown = "issued/2027-00\(kept + 1).json lies in the folder, but the ledger does not know it"
    for words in [
      ["invoice", "issue", "A02"], ["statement"], ["export", "csv"], ["pay", "1", "TWD 5"],
      ["invoice", "credit", "1", "--reason", "x"],
    ] where kept == 1 || !["pay", "credit"].contains(where: words.contains) {
      let run = CommandRun(words + ["--today", "2026-05-01"], in: trip.path, environment: ["LANG": "en_US.UTF-8"])
      #expect(run.exit == .badData && run.error.contains(unknown), "\(words): \(run.out)\(run.error)")
      #expect(run.error.contains("bring ledger.jsonl and ledger.head back from a copy"))
    }
    let check = trip.run("check", "--language", "en")
    #expect(check.exit == .tripHasErrors && check.out.contains("\(unknown) [LedgerWhole]"))
    #expect(try trip.text("issued/2027-001.json") == record)
    #expect(try trip.text("issued/2027-002.json") == second)
    try trip.write(ledger, to: "ledger.jsonl")
    try trip.write(head, to: "ledger.head")
    #expect(trip.run("check").exit == .fine)
  }

  @Test("a file that stands where a record would go is never replaced")
  func overwriting() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(trip.run("invoice", "issue", "A01").exit == .fine)
    try trip.write("mine", to: "issued/2027-002.html")
    #expect(trip.run("invoice", "issue", "A02").error.contains("issued/2027-002.html lies in the folder"))
    #expect(try trip.text("issued/2027-002.html") == "mine")
  }

  @Test("a page that was edited beside its record is told; without it, it can be printed again")
  func page() throws {
    let trip = try issued()
    let page = try trip.text("issued/2027-001.html")
    try trip.edit("issued/2027-001.html") { $0.replacing("NT$", with: "NT＄") }
    let check = trip.run("check", "--language", "en")
    #expect(check.exit == .tripHasErrors)
    #expect(check.out.contains("issued/2027-001.html is not the page that was issued"))
    #expect(trip.run("statement").exit == .fine)
    try PosixDisk().remove(trip.path + "/issued/2027-001.html")
    #expect(trip.run("check").exit == .fine)
    _ = trip.run("invoice", "print", "2027-001", "--output", "issued/2027-001.html")
    #expect(try trip.text("issued/2027-001.html") == page)
    #expect(trip.run("check").exit == .fine)
  }

  @Test("check reads the records: one that is gone or changed is an error, and so is a manifest")
  func records() throws {
    let trip = try issued()
    try #require(trip.run("manifest", "send", "--to", "旅行社").exit == .fine)
    #expect(trip.run("check").exit == .fine)
    try trip.edit("issued/2027-001.json") { $0.replacing("103200", with: "3200") }
    try trip.edit("sent/manifest-1.csv") { $0 + "x" }
    try trip.write("", to: "issued/2027-002.salt")
    let check = trip.run("check", "--language", "en")
    #expect(check.exit == .tripHasErrors)
    for path in ["issued/2027-001.json", "issued/2027-002.json", "sent/manifest-1.csv"] {
      #expect(
        check.out.contains("\(path) is not what the ledger says: its digest differs [LedgerWhole]"), "\(check.out)")
    }
  }

  @Test("with a lost record it is not known what is overdue, as statement refuses to tell; nothing else stops")
  func lostRecord() throws {
    let trip = try issued()
    try PosixDisk().remove(trip.path + "/issued/2027-002.json")
    let status = CommandRun(["status", "--today", "2027-02-20", "--language", "en"], in: trip.path)
    #expect(status.out.contains("Overdue        not known: ") && status.exit == .tripHasErrors, "\(status.out)")
    #expect(!status.out.contains("NT$103,200"))
    #expect(trip.run("check").out.contains("issued/2027-002.json"))
  }

  @Test("statement and export refuse a broken chain as pay does")
  func brokenChain() throws {
    let trip = try issued()
    _ = trip.run("pay", "1", "TWD 50000")
    try trip.edit("ledger.jsonl") { $0.replacing("103200", with: "103201") }
    let refusal = trip.run("pay", "1", "TWD 5")
    #expect(refusal.exit == .badData && refusal.error.contains("was changed or removed"))
    for words in [["statement"], ["statement", "A01"], ["export", "csv"], ["export", "hledger"]] {
      let run = CommandRun(words, in: trip.path, environment: ["LANG": "en_US.UTF-8"])
      #expect(run.exit == .badData && run.error == refusal.error && run.out.isEmpty, "\(words)")
    }
  }

  @Test("a postponed trip keeps the numbers that were printed")
  func postponed() throws {
    let trip = try issued()
    _ = trip.run("invoice", "credit", "2027-002", "--reason", "更正")
    try trip.edit("trip.json") { $0.replacing("2027-", with: "2028-") }
    #expect(trip.run("pay", "2027-001", "TWD 50000").out.hasPrefix("2027-001: NT$50,000 paid"))
    let statement = trip.run("statement").out
    #expect(statement.contains("2027-001") && statement.contains("CN-2027-001") && !statement.contains("2028-00"))
    #expect(trip.run("invoice", "print", "CN-2027-001", "--output", "note.html").exit == .fine)
  }
}
