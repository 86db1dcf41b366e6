import Testing
import TripTestSupport

@testable import TripCommands

/// A command that a message offers means the folder that the run was given, whatever folder one stands in.
@Suite struct CommandHintTests {
  @Test(
    "the folder is one word to a shell, and no option",
    arguments: [
      ("../b", "trip undo ../b"), ("二零二七-大阪", "trip undo 二零二七-大阪"), ("my trip", "trip undo 'my trip'"),
      ("it's", "trip undo 'it'\\''s'"), ("-b", "trip undo ./-b"), ("a;b", "trip undo 'a;b'"),
      ("$HOME", "trip undo '$HOME'"),
      ("~b", "trip undo '~b'"), ("", "trip undo ''"),
    ])
  func quoted(_ folder: String, _ command: String) { #expect(CommandHint(folder: folder)("undo") == command) }

  @Test("where no folder was named none is said") func unnamed() {
    #expect(CommandHint(folder: nil)("undo") == "trip undo")
  }

  /// Runs a command in another trip, the folder named last.
  private func run(
    _ words: [String], on trip: borrowing TripCopy, from other: borrowing TripCopy, today: String = "2026-05-01"
  )
    -> CommandRun
  {
    CommandRun(words + [trip.path, "--today", today, "--language", "en"], in: other.path)
  }

  @Test("a payment of a bank's list that is asked about is recorded in the trip that was named, when pasted")
  func bank() throws {
    let here = try TripCopy("Examples/2027-osaka")
    let there = try TripCopy("Examples/2027-osaka")
    for path in [here.path, there.path] {
      _ = CommandRun(["invoice", "issue", "A01", path, "--today", "2026-05-01"], in: path)
    }
    try here.write("日期,備註,存入金額\n2026/5/1,2027-001,59540\n2026/5/1,2027-001,-7\n2026/5/1,x,5\n", to: "bank.csv")
    let told = run(["pay", "--bank", "bank.csv"], on: there, from: here)
    let lines = told.out.split(separator: "\n").filter { $0.contains("trip ") }
    #expect(lines.count == 3, "\(told.out)")
    for line in lines { #expect(!line.contains(/trip (pay|statement)(?![^,;]*\/trip)/), "\(line)") }
    let offered = try #require(told.out.firstMatch(of: /if it is right: trip (pay .*)/)).1
    // 'TWD 59540' is one word of the two that a split at blanks makes of it.
    var words = offered.split(separator: " ").map { String($0).replacing("'", with: "") }
    words.replaceSubrange(2...3, with: ["TWD 59540"])
    let pasted = CommandRun(words + ["--today", "2026-05-01"], in: here.path)
    #expect(pasted.exit == .fine, "\(pasted.error)")
    #expect(try here.text("ledger.jsonl").split(separator: "\n").count == 1)
    #expect(try there.text("ledger.jsonl").split(separator: "\n").count == 2)
    #expect(pasted.out.contains("'trip pay --undo 2 --reason TEXT \(there.path)' takes it back"))
  }

  @Test("whatever a command offers that writes names the folder")
  func others() throws {
    let here = try TripCopy("Examples/2027-osaka")
    let there = try TripCopy("Examples/2027-osaka")
    let story: [([String], [String])] = [
      (["invoice", "A01"], ["invoice issue COMPANY"]),
      (["invoice", "issue", "A01"], []),
      (["pay", "2027-001", "TWD 5000"], ["pay --undo 2 --reason TEXT"]),
      (["manifest", "send", "--to", "旅行社"], []),
      (
        ["withdraw", "範例陳二", "--on", "2027-01-15", "--record", "--charge", "TWD 0"],
        ["withdraw --undo 4 --reason …", "invoice credit 2027-001 --reason …", "invoice issue A01", "manifest send"]
      ),
      (["invoice", "credit", "2027-001", "--reason", "x"], ["pay 2027-001 AMOUNT --refund"]),
      (["invoice", "issue", "A09"], []), (["pay", "--undo", "1", "--reason", "x"], ["statement COMPANY"]),
    ]
    for (words, hints) in story {
      let told = run(words, on: there, from: here, today: "2027-01-15")
      for hint in hints {
        #expect((told.out + told.error).contains("'trip \(hint) \(there.path)'"), "\(hint)\n\(told.out)\(told.error)")
      }
    }
    #expect(run(["undo"], on: there, from: here).error.contains("'trip pay --undo LINE --reason TEXT \(there.path)'"))
  }
}
