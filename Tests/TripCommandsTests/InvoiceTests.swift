import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct InvoiceTests {
  @Test("an amount that is not exact is not issued, and the reason is said")
  func refusesEstimates() throws {
    let trip = try TripCopy()
    let run = trip.run("invoice", "issue", "C01")
    #expect(run.exit == .badData)
    #expect(run.error.contains("no exact price yet for Travel fee"))
    #expect(trip.run("statement").out == "尚未開出任何通知單。\n")
  }

  @Test("issue, part payment, over payment, credit and a new number")
  func story() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(trip.run("invoice", "issue", "A01").out == "issued 2027-001: issued/2027-001.html\n")
    #expect(trip.run("invoice", "issue", "A01").error.contains("2027-001 stands for this company"))
    #expect(trip.run("invoice", "A01").out.hasSuffix("issued as 2027-001; nothing has changed since\n"))
    #expect(
      trip.run("pay", "2027-001", "TWD 50000", "--reference", "匯款").out
        == "2027-001: NT$50,000 paid, NT$53,200 left to pay\n")
    #expect(trip.run("pay", "1", "TWD 50000", "--reference", "匯款").error.contains("not recorded (--again records it)"))
    #expect(trip.run("pay", "1", "TWD 50000", "--reference", "匯款", "--again").exit == .fine)
    #expect(trip.run("pay", "2027-001", "TWD 5000").out == "2027-001: NT$1,800 more than asked\n")
    #expect(trip.run("pay", "2027-001", "JPY 5000").error.contains("asks for another currency"))
    #expect(
      trip.run("invoice", "credit", "2027-001", "--reason", "更正").out
        == "CN-2027-001 ends 2027-001: issued/CN-2027-001.html\n")
    #expect(trip.run("invoice", "credit", "2027-001", "--reason", "更正").error.contains("was credited before"))
    #expect(trip.run("invoice", "issue", "A01").out == "issued 2027-002: issued/2027-002.html\n")
    #expect(trip.run("undo").exit == .noInput)
    let paper = try trip.text("issued/CN-2027-001.html")
    #expect(paper.contains("更正") && paper.contains("-NT$103,200"))
  }

  @Test("the frozen record keeps what was asked when the folder changes, and the draft says the difference")
  func frozen() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let before = try trip.text("issued/2027-001.json")
    try trip.edit("trip.json") { $0.replacing("TWD 9,600", with: "TWD 9,900") }
    #expect(
      trip.run("invoice", "A01").out.hasSuffix(
        "issued as 2027-001 over NT$103,200; it would be NT$103,500 today: credit it and issue anew\n"))
    #expect(try trip.text("issued/2027-001.json") == before)
  }

  @Test("a record that was edited or lost is noticed")
  func damage() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    try trip.edit("issued/2027-001.json") { $0.replacing("103200", with: "3200") }
    #expect(trip.run("statement").error.contains("is not what was sent"))
    #expect(trip.run("statement").exit == .badData)
  }

  @Test("a statement says what is overdue, and no name or number of a person stands in the ledger")
  func statement() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let late = CommandRun(["statement", "--today", "2027-03-01", "--language", "en"], in: trip.path)
    #expect(late.out.contains("overdue by 31 days"))
    #expect(late.out.hasSuffix("open NT$103,200, of it overdue NT$103,200\n"))
    let ledger = try trip.text("ledger.jsonl")
    for word in ["範例林一", "LIN", "399991001"] { #expect(!ledger.contains(word)) }
  }

  @Test("journals balance: every movement has its opposite")
  func journal() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("pay", "2027-001", "TWD 50000", "--on", "2027-01-25")
    let hledger = trip.run("export", "hledger").out
    #expect(
      hledger.contains(
        "2027-01-25 (2027-001) A01 payment\n    assets:Receivable:C-A01  -50000 TWD\n    assets:Bank  50000 TWD\n"))
    let csv = trip.run("export", "csv").out
    #expect(csv.split(whereSeparator: \.isNewline).count == 4)
    #expect(hledger.contains("liabilities:Agency  -98200 TWD") && hledger.contains("income:Delegation  -5000 TWD"))
    #expect(trip.run("export", "gnucash").exit == .wrongUsage)
  }

  @Test(
    "a bank's list is matched by the number in its text; what does not fit is asked, and the list again adds nothing")
  func bank() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("invoice", "issue", "A02")
    try trip.write(
      "交易日期,摘要備註,存入金額\n116/01/25,範例甲 2027-001,\"103,200\"\n116/01/26,2027-001 2027-002,100\n116/01/27,謝謝,500\n",
      to: "bank.csv")
    let run = trip.run("pay", "--bank", "bank.csv")
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("2027-001: NT$103,200 paid, NT$0 left to pay"), "\(run.out)\(run.error)")
    #expect(run.out.contains("? row 3: its text names more than one invoice"))
    #expect(run.out.contains("? row 4: its text names no invoice"))
    let before = try trip.text("ledger.jsonl")
    #expect(trip.run("pay", "--bank", "bank.csv").out.contains("row 2: recorded for 2027-001 before"))
    #expect(try trip.text("ledger.jsonl") == before)
  }
}
