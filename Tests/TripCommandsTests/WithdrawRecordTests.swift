import Testing
import TripTestSupport

@testable import TripCommands

/// `trip withdraw --record`: who leaves is off every paper, what is charged is on the bill, and the ledger knows.
@Suite struct WithdrawRecordTests {
  private func run(_ trip: borrowing TripCopy, _ words: String...) -> CommandRun {
    CommandRun(
      words + ["--today", "2027-02-15", "--language", "en"], in: trip.path, environment: ["TRIP_BY": "陳秘書"])
  }

  @Test("one of two leaves: off the roster and the manifest, the charge on the bill outside the ladder")
  func person() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let recorded = run(trip, "withdraw", "範例陳二", "--record")
    #expect(recorded.exit == .fine)
    #expect(!recorded.out.contains("trial"))
    #expect(recorded.out.contains("recorded as W-2027-001: issued/W-2027-001.html (line 1 of the ledger"))
    #expect(try trip.text("withdrawals.csv").contains("A01,範例陳二,2027-02-15,,TWD 5800,,,,陳秘書"))
    #expect(run(trip, "status").out.contains("2 of 10, 8 left"))
    #expect(run(trip, "check").out == "0 errors, 0 warnings, 0 notes, 0 waived\n")
    let quote = run(trip, "quote", "A01", "--leave-by").out
    #expect(quote.contains("Charged for leaving, notice of 2027-02-15 (Mon)"))
    #expect(quote.contains("NT$52,400"), "the ladder counts on the fees alone: \(quote)")
    #expect(!run(trip, "manifest").out.contains("CHEN"))
    let page = try trip.text("issued/W-2027-001.html")
    #expect(page.contains("Withdrawal Settlement W-2027-001"))
    #expect(run(trip, "invoice", "print", "W-2027-001", "--output", "again.html").exit == .fine)
    #expect(try trip.text("again.html") == page)
    let ledger = try trip.text("ledger.jsonl")
    #expect(ledger.contains("\"fact\":\"withdrew\"") && ledger.contains("\"people\":1"))
    #expect(!ledger.contains("陳二"))
  }

  @Test("where the trip has no ladder, the charge that was agreed on is told and stands on the settlement")
  func agreedWithoutLadder() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let recorded = run(trip, "withdraw", "S4", "--record", "--charge", "TWD 13740")
    #expect(recorded.exit == .fine, "\(recorded.error)")
    #expect(recorded.out.contains("Charged as agreed") && recorded.out.contains("NT$13,740"), "\(recorded.out)")
    #expect(!recorded.out.contains("what withdrawing costs is not known"))
    let page = try trip.text("issued/W-2027-001.html")
    #expect(page.contains("NT$13,740") && page.contains("Charged as agreed"))
  }

  @Test("who has left is not asked for as a company: the day is said")
  func left() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "withdraw", "範例陳二", "--record").exit == .fine)
    for words in [["withdraw", "範例陳二"], ["calendar", "範例陳二"], ["replace", "陳二"], ["withdraw", "chen er"]] {
      let asked = CommandRun(words + ["--today", "2027-02-20", "--language", "zh-Hant"], in: trip.path)
      #expect(asked.exit == .badData && asked.error.contains("範例陳二（A01）已於 2027-02-15 退出"), "\(words) \(asked.error)")
    }
    #expect(run(trip, "calendar", "某人").error.contains("no company '某人' on the roster"))
  }

  @Test("a whole company leaves: it books nothing, has no roster, and its notice asks for the charge alone")
  func company() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "withdraw", "A01", "--record", "--charge", "TWD 9000").exit == .fine)
    #expect(run(trip, "invoice", "issue", "A01").out.hasPrefix("issued 2027-001: issued/2027-001.html\n"))
    let notice = try trip.text("issued/2027-001.json")
    // The booth is the association's, whom the ladder does not bind: it stays until it is settled.
    #expect(notice.contains("\"units\" : 14000") && notice.contains("\"sum\" : 9000"))
    #expect(!notice.contains("日圓 40,000"))
    #expect(try trip.text("issued/W-2027-001.html").contains("Agreed on instead of the sum by the ladder: NT$9,000."))
    #expect(run(trip, "check").exit == .fine)
    #expect(run(trip, "build").exit == .fine)
    #expect(run(trip, "withdraw", "A01", "--record").error.contains("nobody on the roster who could leave"))
  }

  @Test("taken back: the line is emptied, the record stays, and everybody is on the roster again")
  func undo() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let before = run(trip, "quote", "A01").out
    _ = run(trip, "withdraw", "範例陳二", "--record")
    #expect(run(trip, "withdraw", "--undo", "1").exit == .wrongUsage)
    let undone = run(trip, "withdraw", "--undo", "1", "--reason", "誤登")
    #expect(undone.out == "W-2027-001 taken back (line 2 of the ledger); who withdrew is on the roster again\n")
    #expect(run(trip, "quote", "A01").out == before)
    #expect(run(trip, "check").out == "0 errors, 0 warnings, 0 notes, 0 waived\n")
    #expect(run(trip, "withdraw", "--undo", "1", "--reason", "x").exit == .badData)
    #expect(
      run(trip, "withdraw", "--undo", "2", "--reason", "x").error.contains("line 2 of the ledger is no withdrawal"))
    _ = run(trip, "withdraw", "範例陳二", "--record")
    #expect(try trip.text("issued/W-2027-002.json").contains("W-2027-002"))
  }

  @Test("charged in two currencies: a line of the file for each, one withdrawal of one person, taken back as one")
  func currencies() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") { $0.replacing("\"TWD 9,600\"", with: "\"USD 300\"") }
    let before = run(trip, "quote", "A01").out
    #expect(run(trip, "withdraw", "範例林一", "--record").exit == .fine)
    let lines = try trip.text("withdrawals.csv")
    #expect(lines.contains("A01,範例林一,2027-02-15,,TWD ") && lines.contains("A01,範例林一,2027-02-15,,USD "), "\(lines)")
    #expect(run(trip, "check").out == "0 errors, 0 warnings, 0 notes, 0 waived\n", "\(run(trip, "check").out)")
    #expect(run(trip, "status").out.contains("2 of 10, 8 left"))
    let quote = run(trip, "quote", "A01").out
    #expect(quote.matches(of: /Charged for leaving/).count == 2 && quote.contains("USD 0.00"), "\(quote)")
    #expect(run(trip, "results", "--report").exit == .fine)
    #expect(run(trip, "withdraw", "--undo", "1", "--reason", "誤登").exit == .fine)
    #expect(try !trip.text("withdrawals.csv").contains("範例林一"))
    #expect(run(trip, "quote", "A01").out == before)
    // The same line twice is a slip, no second currency.
    _ = run(trip, "withdraw", "範例林一", "--record")
    try trip.edit("withdrawals.csv") { $0 + ($0.split(separator: "\r\n").last ?? "") + "\r\n" }
    #expect(run(trip, "check").out.contains("A01 has nobody on the roster by this name: 範例林一"))
  }

  @Test("refused: a day to come, a sum that is not exact, another currency, prices that left the invoice behind")
  func refused() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(
      run(trip, "withdraw", "A01", "--on", "2027-02-16", "--record").error.contains("2027-02-16 is still to come"))
    #expect(run(trip, "withdraw", "A01", "--record", "--charge", "EUR 5").error.contains("the fees are in TWD"))
    #expect(run(trip, "withdraw", "A01", "--record", "--charge", "from TWD 5").exit == .badData)
    #expect(run(trip, "withdraw", "--all", "--record").exit == .wrongUsage)
    try trip.edit("trip.json") { $0.replacing("50, \"of\": \"deposit\"", with: "50") }
    try trip.edit("trip.json") { $0.replacing("\"TWD 42,800\"", with: "\"from TWD 42,800\"") }
    let open = run(trip, "withdraw", "範例林一", "--record")
    #expect(open.exit == .badData && open.error.contains("say what was agreed on: --charge"), "\(open.out)")
    try trip.edit("trip.json") { $0.replacing("\"from TWD 42,800\"", with: "\"TWD 42,800\"") }
    _ = run(trip, "invoice", "issue", "A02")
    try trip.edit("trip.json") {
      $0.replacing("\"TWD 42,800\"", with: "\"TWD 42,900\"").replacing("\"TWD 45,800\"", with: "\"TWD 45,900\"")
    }
    let moved = run(trip, "withdraw", "A02", "--record")
    #expect(moved.exit == .badData && moved.error.contains("reckoned on what the invoice asked for"), "\(moved.error)")
    #expect(try !trip.text("ledger.jsonl").contains("\"company\":\"A02\",\"fact\":\"withdrew\""))
  }
}
