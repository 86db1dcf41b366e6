import Testing
import TripStorage
import TripTestSupport

@testable import TripCommands

/// A trip folder that two people share through git or a cloud drive.
@Suite struct SharedFolderTests {
  private func issued(_ companies: [String] = ["A01", "A02"], by: String = "a") throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    for company in companies { try #require(trip.run("invoice", "issue", company, "--by", by).exit == .fine) }
    return trip
  }

  @Test("a folder that git carried without issued/ and sent/ says so, and where to get them")
  func clone() throws {
    let trip = try issued()
    try #require(trip.run("manifest", "send", "--to", "旅行社").exit == .fine)
    for folder in ["issued", "sent"] {
      for name in try PosixDisk().list(trip.path + "/" + folder) where name != ".gitignore" {
        try PosixDisk().remove(trip.path + "/\(folder)/\(name)")
      }
    }
    let check = trip.run("check")
    #expect(check.exit == .tripHasErrors)
    #expect(check.out.contains("the ledger knows 2 records in issued/, and none is here [LedgerWhole]"), "\(check.out)")
    #expect(check.out.contains("the ledger knows 1 record in sent/, and none is here [LedgerWhole]"))
    #expect(check.out.contains("do not travel with git (their .gitignore keeps them out): copy the folder"))
    #expect(!check.out.contains("issued/2027-001.json"))
  }

  @Test(
    "line ends that git changed in a record are named as that",
    arguments: ["issued/2027-001.json", "sent/manifest-1.csv"])
  func recordLineEnds(_ name: String) throws {
    let trip = try issued()
    try #require(trip.run("manifest", "send", "--to", "旅行社").exit == .fine)
    let text = try trip.text(name)
    let isCRLF = text.utf8.contains(13)
    try trip.edit(name) { isCRLF ? $0.replacing("\r\n", with: "\n") : $0.replacing("\n", with: "\r\n") }
    let check = trip.run("check")
    #expect(
      check.out.contains("only line ends or the mark (BOM) of \(name) were changed, by git or an editor"),
      "\(check.out)")
    #expect(check.out.contains("save it with \(isCRLF ? "CRLF" : "LF") line ends"))
    try trip.write(text, to: name)
    #expect(trip.run("check").exit == .fine)
    try trip.edit(name) { "x" + $0 }
    #expect(trip.run("check").out.contains("\(name) is not what the ledger says: its digest differs"))
  }

  @Test("a ledger with other line ends goes on being written")
  func ledgerLineEnds() throws {
    let trip = try issued()
    for name in ["ledger.jsonl", "ledger.head"] { try trip.edit(name) { $0.replacing("\n", with: "\r\n") } }
    #expect(trip.run("check").exit == .fine)
    #expect(trip.run("pay", "2027-001", "TWD 5000").exit == .fine)
    #expect(trip.run("check").exit == .fine)
    try trip.edit("ledger.jsonl") { $0 + "\n" }
    #expect(trip.run("pay", "2027-001", "TWD 6000").exit == .fine)
    #expect(trip.run("statement", "A01").out.contains("6,000"))
  }

  @Test("a ledger that git merged stops what writes, with one error")
  func mergedLedger() throws {
    let trip = try issued()
    let lines = try trip.text("ledger.jsonl").split(separator: "\n").map(String.init)
    try trip.write(
      "<<<<<<< HEAD\n\(lines[0])\n=======\n\(lines[1])\n>>>>>>> 5c60027 (pay)\n", to: "ledger.jsonl")
    let check = trip.run("check")
    #expect(check.out.contains("lines 1-5 of ledger.jsonl are an unresolved merge"), "\(check.out)")
    #expect(check.out.contains("1 error,"), "\(check.out)")
    #expect(trip.run("pay", "1", "TWD 5").exit == .badData)
  }

  @Test(
    "ledger.jsonl that lies there under another name only is to be renamed",
    arguments: ["ledger (1).jsonl", "Ledger.jsonl"])
  func renamed(_ name: String) throws {
    let trip = try issued()
    try trip.write(try trip.text("ledger.jsonl"), to: name)
    try PosixDisk().remove(trip.path + "/ledger.jsonl")
    let check = trip.run("check")
    #expect(check.out.contains("ledger.jsonl is missing, and '\(name)' lies there"), "\(check.out)")
    #expect(check.out.contains("rename it to ledger.jsonl") && !check.out.contains("move the other file out"))
    #expect(!check.out.contains("[ConflictedCopy]"))
  }

  @Test("after a merge the history gives nobody another's line of the ledger")
  func history() throws {
    let mine = try issued(["A01"], by: "陳秘書")
    let theirs = try issued(["A02"], by: "林秘書")
    // Mine is the folder in which the other's ledger was kept.
    for name in ["ledger.jsonl", "ledger.head", "issued/2027-001.json", "issued/2027-001.html"] {
      try mine.write(try theirs.text(name), to: name)
    }
    let told = mine.run("history").out
    #expect(told.contains("陳秘書  2027-001\n    ledger line 1 of this change: not in this ledger\n"), "\(told)")
    #expect(told.contains("林秘書  ledger\n    ledger line 1: 2027-001 issued to A02"), "\(told)")
    let json = mine.run("history", "--format", "json").out
    #expect(json.contains(#""notInLedger": [1, 1]"#) || json.contains("notInLedger"), "\(json)")
  }

  @Test("nothing is written into a table that holds an unresolved merge")
  func mergedTable() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("delegates.csv") { $0 + "<<<<<<< HEAD\n=======\n>>>>>>> x\n" }
    let before = try trip.text("delegates.csv")
    try trip.write("company,name,diet\nA01,範例陳二,不吃牛\n", to: "r.csv")
    let run = trip.run("import", "r.csv")
    #expect(run.exit != .fine && run.error.contains("unresolved merge"), "\(run.out)\(run.error)")
    #expect(try trip.text("delegates.csv") == before)
  }

  @Test("an event whose line got another name keeps its UID to itself")
  func renamedEvent() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try #require(trip.run("build").exit == .fine)
    try trip.edit("calendar.csv") { $0.replacing("session morning-talks,", with: "session mine,") }
    try #require(trip.run("build").exit == .fine)
    let lines = try trip.text("papers/calendar.ics").split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(Set(lines).count == lines.count)
    #expect(try trip.text("calendar.csv").contains("session mine,"))
  }

  @Test("a folder of trips is told as that, by whatever takes one trip")
  func tripsBelow() throws {
    let folder = Repository.itineraries + "/Examples"
    for words in [["check"], ["check", "--all"], ["statement"], ["undo", "--list"]] {
      let run = CommandRun(words + ["Examples"], in: Repository.itineraries)
      #expect(run.exit == .noInput && run.out.isEmpty, "\(words): \(run.out)")
      #expect(run.error.contains("'Examples' holds no trip.json; trips are below it ("), "\(run.error)")
      #expect(run.error.contains("'trip build --all Examples' or 'trip portfolio Examples'"))
    }
    #expect(CommandRun(["statement", folder], in: "/").error.contains("holds no trip.json; trips are below it"))
  }
}
