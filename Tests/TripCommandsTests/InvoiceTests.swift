import Testing
import TripLedger
import TripStorage
import TripTestSupport

@testable import TripCommands

@Suite struct InvoiceTests {
  @Test("an amount that is not exact is not issued, and the reason is said")
  func refusesEstimates() throws {
    let trip = try TripCopy()
    let run = trip.run("invoice", "issue", "C01")
    #expect(run.exit == .badData)
    #expect(run.error.contains("no exact price yet for Travel fee"))
    #expect(trip.run("statement").out == "尚未開立任何通知單。\n")
  }

  @Test("issue, over payment, credit and a new number that takes the payments over")
  func story() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(trip.run("invoice", "issue", "A01").out == "issued 2027-001: issued/2027-001.html\n")
    #expect(trip.run("invoice", "issue", "A01").error.contains("2027-001 stands for this company"))
    #expect(trip.run("invoice", "A01").out.hasSuffix("issued as 2027-001; nothing has changed since\n"))
    #expect(
      trip.run("pay", "2027-001", "TWD 105000").out
        == "2027-001: NT$1,800 more than asked\n"
        + "counts for the association: NT$5,000; the travel agency: NT$100,000 (nobody waits for just this sum: what is "
        + "due first; --payee says it otherwise)\n"
        + "line 2 of the ledger; 'trip pay --undo 2 --reason TEXT' takes it back\n")
    #expect(
      trip.run("invoice", "credit", "2027-001", "--reason", "更正").out
        == "CN-2027-001 ends 2027-001: issued/CN-2027-001.html\n"
        + "NT$105,000 was received for it: the company's next invoice takes it over, or 'trip pay 2027-001 AMOUNT "
        + "--refund' records its return\n")
    #expect(trip.run("invoice", "credit", "2027-001", "--reason", "更正").error.contains("was credited before"))
    #expect(
      trip.run("invoice", "issue", "A01").out
        == "issued 2027-002: issued/2027-002.html\n"
        + "NT$105,000 received for 2027-001 carried over; NT$1,800 in the company's favour\n")
    #expect(trip.run("undo").exit == .noInput)
    let credit = try trip.text("issued/CN-2027-001.html")
    #expect(credit.contains("更正") && credit.contains("-NT$103,200"))
    let paper = try trip.text("issued/2027-002.html")
    for part in ["已繳（自 2027-001 轉入）", "-NT$105,000", "溢繳餘額", "NT$1,800"] { #expect(paper.contains(part)) }
  }

  @Test("the reason of a credit note is frozen: a record or reason that was edited is noticed")
  func creditRecord() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("invoice", "credit", "1", "--reason", "更正人數")
    #expect(trip.run("statement", "A01").out.contains("更正人數"))
    try trip.edit("issued/CN-2027-001.json") { $0.replacing("更正人數", with: "抬頭有誤") }
    for words in [["statement"], ["export", "csv"]] {
      let run = CommandRun(words, in: trip.path)
      #expect(run.exit == .badData && run.error.contains("issued/CN-2027-001.json is not what was sent"))
    }
  }

  @Test("issuing with a day before the ledger's last, or on a trip with errors, says so; no statement of nobody")
  func refusals() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let early = CommandRun(["invoice", "issue", "A02", "--today", "2026-04-30", "--language", "en"], in: trip.path)
    #expect(
      early.exit == .badData && early.error.contains("2026-04-30 is before the last line of the ledger (2026-05-01)"))
    let nobody = trip.run("statement", "Z9")
    #expect(nobody.exit == .badData && nobody.error.contains("Z9") && nobody.out.isEmpty)
    #expect(trip.run("statement", "a01").out.contains("2027-001"))
    try trip.edit("delegates.csv") { $0.replacing("2032-01-31", with: "2026-01-31") }
    let run = trip.run("invoice", "issue", "A02")
    #expect(
      run.exit == .badData && run.error.contains("no invoice is issued") && !run.error.contains("manifest"),
      "\(run.error)")
  }

  @Test("an issued paper is printed again from its frozen record, in any language, whatever became of page and folder")
  func printed() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let page = try trip.text("issued/2027-001.html")
    try trip.edit("trip.json") { $0.replacing("TWD 9,600", with: "TWD 9,900") }
    _ = trip.run("invoice", "print", "2027-001", "--output", "again.html")
    #expect(try trip.text("again.html") == page)
    _ = trip.run("invoice", "print", "1", "--language", "en", "--output", "english.html")
    let english = try trip.text("english.html")
    for part in ["Payment Notice 2027-001", "NT$9,600", "JPY 80,000", "Flights, hotel, meals of the programme"] {
      #expect(english.contains(part), "\(part)")
    }
    _ = trip.run("invoice", "credit", "1", "--reason", "更正")
    _ = trip.run("invoice", "print", "CN-2027-001", "--output", "note.html")
    #expect(try trip.text("note.html") == trip.text("issued/CN-2027-001.html"))
    #expect(trip.run("invoice", "print", "CN-2027-002").error.contains("no invoice 'CN-2027-002' was issued"))
  }

  @Test("a credit note of an earlier version, which froze its page alone, still reads")
  func oldCredit() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    try trip.write("<p>更正</p>", to: "issued/CN-2027-001.html")
    try trip.write("salt", to: "issued/CN-2027-001.salt")
    let paper = SentManifest.digest(Array("salt".utf8), Array("<p>更正</p>".utf8))
    let ledger = Ledger(Array(try trip.text("ledger.jsonl").utf8), head: Array(try trip.text("ledger.head").utf8))
    let added = try #require(
      ledger.adding([.credited(note: 1, invoice: 1, paper: paper)], at: 1_777_608_000, by: "x"))
    try TripFolder(path: trip.path, disk: PosixDisk()).apply(Change("note", added.edits, basis: added.basis))
    #expect(trip.run("statement").out.contains("已由 CN-2027-001 沖銷"))
    #expect(trip.run("invoice", "print", "CN-2027-001").error.contains("froze its page alone"))
    try trip.write("<p>x</p>", to: "issued/CN-2027-001.html")
    #expect(trip.run("statement").exit == .badData)
  }

  @Test("an issued notice carries cash, leaving and the lists of what is covered, whatever the folder says later")
  func information() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let paper = try trip.text("issued/2027-001.html")
    for part in [
      "自備日圓現金", "3/3（三） 上午 商務媒合會（上午）", "日圓 40,000", "日圓 80,000", "退出（取消）時之費用", "訂金 50%", "代辦旅費包含",
      "機票、住宿、行程內餐食", "不包含", "領収書",
    ] { #expect(paper.contains(part), "\(part)") }
    try trip.edit("trip.json") { $0.replacing("機票、住宿、行程內餐食", with: "機票、住宿") }
    #expect(
      trip.run("invoice", "A01").out.contains("it asks for the same and stays, but its days, cash or information"))
    #expect(try trip.text("issued/2027-001.json").contains("機票、住宿、行程內餐食"))
  }

  @Test("the frozen record keeps what was asked when the folder changes, and the draft says the difference")
  func frozen() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let before = try trip.text("issued/2027-001.json")
    try trip.edit("trip.json") { $0.replacing("TWD 9,600", with: "TWD 9,900") }
    #expect(
      trip.run("invoice", "A01").out.hasSuffix(
        "issued as 2027-001 over NT$103,200; it would be NT$103,500 today: credit it and issue anew\n"
          + "  - 單人房差，範例林一：NT$9,600，期限 2027-02-05\n  + 單人房差，範例林一：NT$9,900，期限 2027-02-05\n"))
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
    #expect(late.out.contains("overdue by 31 days") && late.out.contains("overdue by 24 days"))
    #expect(late.out.hasSuffix("open NT$103,200: overdue 1–30 days NT$98,200, overdue 31–60 days NT$5,000\n"))
    let ledger = try trip.text("ledger.jsonl")
    for word in ["範例林一", "LIN", "399991001"] { #expect(!ledger.contains(word)) }
  }

  @Test("journals balance: every movement has its opposite")
  func journal() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("pay", "2027-001", "TWD 50000", "--on", "2027-01-25", "--again")
    let hledger = trip.run("export", "hledger").out
    #expect(
      hledger.contains(
        "2027-01-25 (2027-001) A01 payment\n    assets:Receivable:C-A01:2027-001  -5000 TWD\n    assets:Bank  5000 TWD\n"
      ))
    #expect(hledger.contains("-45000 TWD\n    liabilities:Agency  45000 TWD\n"))
    let csv = trip.run("export", "csv").out
    #expect(csv.split(whereSeparator: \.isNewline).count == 5)
    #expect(hledger.contains("liabilities:Agency  -98200 TWD") && hledger.contains("income:Delegation  -5000 TWD"))
    #expect(trip.run("export", "gnucash").exit == .wrongUsage)
    let other = try TripCopy("Examples/2027-osaka")
    let prefix = "\"invoices\": { \"prefix\": \"os\" }, \"title\": "
    try other.edit("trip.json") { $0.replacing("\"title\": ", with: prefix, maxReplacements: 1) }
    _ = other.run("invoice", "issue", "A01")
    // beancount takes no part of an account that begins with a small letter.
    #expect(other.run("export", "beancount").out.contains("Assets:Receivable:C-A01:OS2027-001 "))
  }

  @Test(
    "a bank's list is matched by the number in its text; what does not fit is asked, and the list again adds nothing")
  func bank() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    _ = trip.run("invoice", "issue", "A02")
    try trip.write(
      "交易日期（民國）,摘要備註,存入金額\n115/05/01,範例甲2027-001,\"103,200\"\n115/05/01,2027-001 2027-002,100\n115/05/01,謝謝,500\n",
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

  @Test("numbers carry the trip's prefix and year, and the tax that prices hold stands on the notice")
  func numberingAndTax() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    // Nobody shares a twin with the one man who asked for it: its half is no price yet.
    #expect(trip.run("invoice", "issue", "HB").error.contains("nobody has the other half. SPECIMEN, CEM"))
    try trip.edit("delegates.csv") { $0.replacing("2031-09-09,twin", with: "2031-09-09,single") }
    let issue = trip.run("invoice", "issue", "HB")
    #expect(issue.out.contains("issued HF116-001: issued/HF116-001.html"), "\(issue.error)")
    let paper = try trip.text("issued/HF116-001.html")
    #expect(paper.contains("a uniform invoice (統一發票), made out to"))
    #expect(paper.contains("EUR 80.00: net EUR 76.19, tax EUR 3.81."))
    #expect(trip.run("invoice", "credit", "HF116-001", "--reason", "x").out.contains("CN-HF116-001 ends HF116-001"))
    #expect(trip.run("invoice", "issue", "HB").out.contains("issued HF116-002"))
    #expect(trip.run("check").exit == .fine)
  }

  @Test("interpreters' cash that is still a range is refused, unless that is asked for and told")
  func openCash() throws {
    let trip = try TripCopy("2026-07-japan")
    try trip.edit("trip.json") { $0.replacing("from TWD 66800", with: "TWD 66800") }
    let refused = trip.run("invoice", "issue", "C01")
    #expect(refused.exit == .badData)
    #expect(refused.error.contains("no exact price yet for"))
    #expect(refused.error.contains("--cash-open issues it all the same"))
    #expect(trip.run("invoice", "issue", "C01", "--cash-open").out.contains("issued 2026-001"))
    #expect(try trip.text("issued/2026-001.html").contains("35,000～50,000"))
    #expect(trip.run("invoice", "C01").out.contains("nothing has changed since"))
  }

  @Test("an issued line keeps why it is owed, in words")
  func reasons() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = trip.run("invoice", "issue", "A01")
    let record = try trip.text("issued/2027-001.json")
    #expect(
      record.contains(
        "each person pays the fare of the day of registration; to the travel agency, on notice, 2027-02-05"))
    #expect(record.contains("每位團員依報名日期所適用之團費計價"))
    #expect(record.contains("\"trip.json:"))
  }
}
