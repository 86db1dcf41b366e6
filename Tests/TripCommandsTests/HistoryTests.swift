import Testing
import TripTestSupport

@testable import TripCommands

/// Who changed what and when, and what it does not tell.
@Suite struct HistoryTests {
  @Test("changes, lines of the ledger and what was taken back are told in order, by whom, and no personal data")
  func story() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name,diet\nA01,範例陳二,不吃牛\n", to: "r.csv")
    _ = trip.run("invoice", "issue", "A01", "--by", "陳秘書")
    _ = trip.run("pay", "2027-001", "TWD 50000", "--reference", "王大明 0912345678")
    _ = trip.run("import", "r.csv")
    _ = trip.run("undo", "--by", "林會計")
    let run = trip.run("history")
    #expect(run.exit == .fine)
    let parts = [
      "2026-05-01 12:00  陳秘書  2027-001", "ledger line 1: 2027-001 issued to A01, NT$103,200",
      "  tester  payment 2027-001", "ledger line 2: NT$50,000 for 2027-001", "  tester  import r.csv",
      "delegates.csv  +",
      "  林會計  taken back: import r.csv",
    ]
    var rest = run.out[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part)\n\(run.out)")
      rest = rest[found.upperBound...]
    }
    for secret in ["範例陳二", "399991002", "王大明", "不吃牛"] { #expect(!run.out.contains(secret), "\(secret)") }
    #expect(trip.run("history", "--format", "json").out.contains(#""isTakingBack": true"#))
  }

  @Test("where nothing can be taken back, undo names what left the house and closed the changes before it")
  func closed() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name,diet\nA01,範例陳二,不吃牛\n", to: "r.csv")
    _ = trip.run("import", "r.csv")
    #expect(!trip.run("undo", "--list").error.contains("for good"))
    _ = trip.run("invoice", "issue", "A01")
    for words in [["undo"], ["undo", "--list"]] {
      let told = CommandRun(words + ["--language", "zh-Hant"], in: trip.path)
      #expect(told.error.contains("已記入帳冊定案，在此之前的變更均無法復原"), "\(told.error)")
    }
    let fresh = try TripCopy("Examples/2027-osaka")
    #expect(!fresh.run("undo").error.contains("for good"))
  }

  @Test("of a ledger that is older than the history the lines are told, and of nothing that there is nothing")
  func older() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(trip.run("history").out == "trip has changed nothing here yet\n")
    _ = trip.run("invoice", "issue", "A01")
    try trip.write("", to: ".trip/history")
    #expect(trip.run("history").out.contains("tester  ledger\n    ledger line 1: 2027-001 issued to A01"))
  }
}
