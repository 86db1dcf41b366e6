import Testing
import TripCommands
import TripTestSupport

/// What an issued notice asks for and what came in for it is told alike by spreadsheet, calendar, board, mail and statement.
@Suite struct StandingNoticeTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String..., today: String = "2027-01-20") -> CommandRun {
    CommandRun(words + ["--today", today], in: trip.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "t"])
  }

  /// Two companies, each with its notice.
  private static func trip() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    for code in ["A01", "A02"] {
      let issued = run(trip, "invoice", "issue", code)
      #expect(issued.exit == .fine, "\(issued.error)")
    }
    return trip
  }

  private static func text(_ trip: borrowing TripCopy, _ name: String) throws -> String {
    try trip.text("papers/" + name).replacing("\r\n ", with: "").replacing("\\,", with: ",")
  }

  @Test("what one payee has too much settles nothing of another's: payment, mail, notice and statement say so alike")
  func payees() throws {
    let trip = try Self.trip()
    let paid = Self.run(trip, "pay", "2027-001", "TWD 103200", "--payee", "agency", "--on", "2027-01-20").out
    #expect(paid.contains("尚欠 NT$5,000") && paid.contains("溢繳 NT$5,000"), "\(paid)")
    let statement = Self.run(trip, "statement", "A01").out
    #expect(statement.contains("NT$5,000"))
    #expect(Self.run(trip, "mail", "invoice", "A01").exit == .fine)
    let mail = try #require(Repository.files(in: trip.path + "/mail/drafts")["invoice-A01.eml"])
    let text = MailParts(mail).parts[0].text
    #expect(text.contains("尚應繳：NT$5,000") && text.contains("2027-01-29"), "\(text)")
    // Carried to a new notice, the sum of the other payee is still asked for.
    #expect(Self.run(trip, "invoice", "credit", "2027-001", "--reason", "試").exit == .fine)
    let again = Self.run(trip, "invoice", "issue", "A01")
    #expect(again.out.contains("尚應繳 NT$5,000") && again.out.contains("溢繳 NT$5,000"), "\(again.out)\(again.error)")
    let page = try trip.text("issued/2027-003.html")
    #expect(page.contains("<dt>尚應繳</dt><dd>NT$5,000</dd>\n<dt>其中付公會</dt><dd>NT$5,000</dd>"))
    #expect(page.contains("<dt>尚應繳</dt><dd>NT$5,000</dd>") && page.contains("<dt>溢繳餘額</dt><dd>NT$5,000</dd>"))
  }

  @Test("calendars and board ask by the notice that stands, and not for what was paid")
  func calendars() throws {
    let trip = try Self.trip()
    #expect(Self.run(trip, "build").exit == .fine)
    #expect(try Self.text(trip, "companies/A01/calendar.ics").contains("應繳金額：NT$98,200"))
    // The fare of today would be another one; the notice stands.
    try trip.edit("trip.json") { $0.replacing("\"TWD 45,800\"", with: "\"TWD 50,000\"") }
    _ = Self.run(trip, "build")
    #expect(try Self.text(trip, "companies/A01/calendar.ics").contains("應繳金額：NT$98,200"))
    #expect(try Self.text(trip, "board.html").contains("繳費期限（旅行社）：2 家"))
    _ = Self.run(trip, "pay", "2027-001", "TWD 98200", "--payee", "agency", "--on", "2027-01-20")
    _ = Self.run(trip, "pay", "2027-002", "TWD 10000", "--payee", "agency", "--on", "2027-01-20")
    _ = Self.run(trip, "build")
    let calendar = try Self.text(trip, "companies/A01/calendar.ics")
    #expect(calendar.contains("SUMMARY;LANGUAGE=zh-Hant:已繳清（旅行社）"), "\(calendar)")
    #expect(calendar.contains("應繳金額：NT$98,200（已繳清）") && calendar.contains("繳費期限（公會）"))
    #expect(try Self.text(trip, "companies/A02/calendar.ics").contains("尚應繳 NT$35,800"))
    #expect(try Self.text(trip, "organiser/deadlines.ics").contains("繳費期限（旅行社）：1 家"))
    #expect(try Self.text(trip, "board.html").contains("繳費期限（旅行社）：1 家"))
  }

  @Test("the spreadsheet beside an issued notice has the notice's lines and what came in, whatever today's would be")
  func spreadsheet() throws {
    let trip = try Self.trip()
    try trip.edit("trip.json") { $0.replacing("\"TWD 45,800\"", with: "\"TWD 50,000\"") }
    _ = Self.run(trip, "build")
    let sheet = try trip.text("papers/companies/A02/invoice.csv")
    #expect(sheet.contains(",45800,45800,45800,") && !sheet.contains("50000"), "\(sheet)")
    #expect(try trip.text("papers/companies/A02/invoice-draft.csv").contains("50000"))
    _ = Self.run(trip, "pay", "2027-002", "TWD 10000", "--payee", "agency", "--on", "2027-01-20")
    _ = Self.run(trip, "invoice", "credit", "2027-002", "--reason", "試")
    _ = Self.run(trip, "invoice", "issue", "A02")
    _ = Self.run(trip, "build")
    #expect(try trip.text("papers/companies/A02/invoice.csv").contains("已繳（自 2027-002 轉入）,,1,TWD,-10000,-10000"))
  }

  @Test("sums of the board and the closing report add up where somebody paid too much")
  func sums() throws {
    let trip = try Self.trip()
    _ = Self.run(trip, "pay", "2027-002", "TWD 50000", "--payee", "agency", "--on", "2027-01-20")
    _ = Self.run(trip, "build", today: "2027-10-04")
    for paper in ["board.html", "organiser/closing.html"] {
      #expect(try Self.text(trip, paper).contains("<dt>溢繳或待退</dt><dd>NT$4,200</dd>"), "\(paper)")
    }
  }

  @Test("a company that left and still owes has its row on the board, a mail, and a calendar that takes the trip back")
  func leaver() throws {
    let trip = try Self.trip()
    #expect(Self.run(trip, "withdraw", "A02", "--on", "2027-01-20", "--record", "--charge", "TWD 5800").exit == .fine)
    _ = Self.run(trip, "invoice", "credit", "2027-002", "--reason", "退出")
    let issued = Self.run(trip, "invoice", "issue", "A02")
    #expect(issued.exit == .fine, "\(issued.error)")
    _ = Self.run(trip, "build")
    #expect(try Self.text(trip, "board.html").contains(">A02<"))
    let calendar = try Self.text(trip, "companies/A02/calendar.ics")
    let events = calendar.split(separator: "BEGIN:VEVENT")
    #expect(events.contains { $0.contains("【取消】搭機前往大阪") || $0.contains("【取消】上午 搭機前往大阪") }, "\(calendar)")
    #expect(!events.contains { $0.contains("搭機") && $0.contains("CONFIRMED") })
    let mail = Self.run(trip, "mail", "invoice", "A02")
    #expect(mail.out.contains("invoice-A02.eml"), "\(mail.out)\(mail.error)")
    // What came after it had left is not told to it, not even as cancelled.
    try trip.edit("trip.json") {
      $0.replacing(
        "\"afternoon\": {", with: "\"dinner\": { \"kind\": \"dinner\", \"title\": \"新增晚宴\" },\n      \"afternoon\": {")
    }
    _ = Self.run(trip, "build", today: "2027-01-25")
    #expect(try Self.text(trip, "calendar.ics").contains("新增晚宴"))
    #expect(try !Self.text(trip, "companies/A02/calendar.ics").contains("新增晚宴"))
    // Once paid it needs no row any more.
    let code = try #require(issued.out.firstMatch(of: /2027-\d\d\d/)).output
    _ = Self.run(trip, "pay", String(code), "TWD 5800", "--on", "2027-01-20")
    _ = Self.run(trip, "build")
    #expect(try !Self.text(trip, "board.html").contains(">A02<"))
  }

  @Test("a late notice has the day that it was given, on every paper, and does not differ from today's draft for it")
  func late() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(Self.run(trip, "invoice", "A01", "--due", "2027-02-26").exit == .wrongUsage)
    #expect(Self.run(trip, "invoice", "issue", "A01", "--due", "2027-02-01", today: "2027-02-20").exit == .badData)
    let plain = Self.run(trip, "invoice", "issue", "A02", today: "2027-02-20").out
    #expect(plain.contains("--due"), "\(plain)")
    let issued = Self.run(trip, "invoice", "issue", "A01", "--due", "2027-02-26", today: "2027-02-20")
    #expect(issued.exit == .fine && !issued.out.contains("期限已過"), "\(issued.out)\(issued.error)")
    let page = try trip.text("issued/2027-002.html")
    #expect(page.contains("2027-02-26（五）") && !page.contains("2027-02-05") && !page.contains("2027-01-29"))
    #expect(Self.run(trip, "invoice", "A01", today: "2027-02-21").out.contains("2027-002"))
    #expect(!Self.run(trip, "check", today: "2027-02-21").out.contains("[InvoicesAgree]"))
    _ = Self.run(trip, "build", today: "2027-02-21")
    #expect(try Self.text(trip, "companies/A01/calendar.ics").contains("DTSTART;VALUE=DATE:20270226"))
    #expect(Self.run(trip, "statement", "A01", today: "2027-02-27").out.contains("1 天"))
    // What changes besides is told, without the days.
    try trip.edit("trip.json") { $0.replacing("\"TWD 45,800\"", with: "\"TWD 50,000\"") }
    let draft = Self.run(trip, "invoice", "A01", today: "2027-02-21").out
    #expect(draft.contains("- ") && !draft.contains("- 單人房差"), "\(draft)")
  }

  @Test("the settlement paper tells what was paid to others, as the screen does")
  func settlement() throws {
    let trip = try Self.trip()
    _ = Self.run(trip, "pay", "2027-001", "TWD 5000", "--payee", "association", "--on", "2027-01-20")
    let screen = Self.run(trip, "withdraw", "A01", "--on", "2027-01-20", "--record", "--charge", "TWD 1000").out
    #expect(screen.contains("已收（公會），另計"), "\(screen)")
    let page = try #require(
      Repository.files(in: trip.path + "/issued").first { $0.key.hasPrefix("W-") && $0.key.hasSuffix("html") })
    let text = String(decoding: page.value, as: UTF8.self)
    #expect(text.contains("已收（公會），另計") && text.contains("NT$5,000"), "\(text)")
    #expect(text.contains("不適用，請另洽詢"))
  }
}
