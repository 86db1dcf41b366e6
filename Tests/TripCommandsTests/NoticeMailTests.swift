import Testing
import TripCommands
import TripTestSupport

/// What a company is told of notices that are paid, replaced, late or over: nothing records what was sent, so facts decide.
@Suite struct NoticeMailTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String..., today: String = "2027-01-20") -> CommandRun {
    CommandRun(words + ["--today", today], in: trip.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "t"])
  }

  /// A01 has paid all of its notice, which is credited and issued again by a lower fare.
  private static func replaced() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    #expect(run(trip, "invoice", "issue", "A01").exit == .fine)
    #expect(run(trip, "pay", "2027-001", "TWD 98200", "--payee", "agency").exit == .fine)
    #expect(run(trip, "pay", "2027-001", "TWD 5000", "--payee", "association").exit == .fine)
    try trip.edit("trip.json") { $0.replacing("\"TWD 45,800\"", with: "\"TWD 45,000\"") }
    #expect(run(trip, "invoice", "credit", "2027-001", "--reason", "降價").exit == .fine)
    #expect(run(trip, "invoice", "issue", "A01").exit == .fine)
    return trip
  }

  @Test("a notice that is covered by what was paid before is mailed: it replaces which one, and what is in favour")
  func covered() throws {
    let trip = try Self.replaced()
    let mail = Self.run(trip, "mail", "invoice", "A01")
    let draft = try #require(trip.mailDrafts["invoice-A01.eml"], "\(mail.out)\(mail.error)")
    let text = draft.parts[0].text
    for words in ["本單取代 2027-001（已由 CN-2027-001 沖銷）", "繳費沖銷通知單一併檢附", "本單無須再繳款", "溢繳餘額：NT$800"] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    #expect(!text.contains("繳費期限") && draft.parts.count == 3)
    #expect(draft.parts[2].text.contains("CN-2027-001"))
    #expect(try trip.text("issued/2027-002.html").contains("本單取代 2027-001（已由 CN-2027-001 沖銷）"))
    #expect(try trip.text("issued/2027-002.json").contains("\"credit\" : \"CN-2027-001\""))
    // Whoever was paid back by it has it.
    #expect(Self.run(trip, "pay", "2027-002", "TWD 800", "--refund", "--payee", "agency").exit == .fine)
    #expect(Self.run(trip, "mail", "invoice", "A01").out.contains("2027-002 已繳清"))
    #expect(trip.mailDrafts.isEmpty)
  }

  @Test("a withdrawal's settlement is mailed by itself, and with the notice that takes it up")
  func settlement() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = Self.run(trip, "invoice", "issue", "A02")
    _ = Self.run(trip, "pay", "2027-001", "TWD 45800", "--payee", "agency")
    #expect(Self.run(trip, "withdraw", "A02", "--record", "--charge", "TWD 5800").exit == .fine)
    #expect(Self.run(trip, "mail").exit == .fine)
    let alone = try #require(trip.mailDrafts["settlement-A02.eml"])
    #expect(alone.parts[0].text.contains("退出結算單 W-2027-001") && alone.parts.count == 2)
    #expect(trip.mailDrafts["settlement-A01.eml"] == nil)
    _ = Self.run(trip, "invoice", "credit", "2027-001", "--reason", "退出")
    #expect(Self.run(trip, "invoice", "issue", "A02").exit == .fine)
    #expect(Self.run(trip, "mail").exit == .fine)
    let mails = trip.mailDrafts
    #expect(mails["settlement-A02.eml"] == nil)
    let notice = try #require(mails["invoice-A02.eml"])
    #expect(notice.parts[0].text.contains("應退還：NT$40,000"), "\(notice.parts[0].text)")
    #expect(notice.parts.count == 4)
    #expect(Self.run(trip, "mail", "settlement", "A02").exit == .fine)
    #expect(Array(trip.mailDrafts.keys) == ["settlement-A02.eml"])
    _ = Self.run(trip, "build", "--language", "ja")
    #expect(try trip.text("papers/companies/A02/invoice.html").contains("<dt>返金額</dt><dd>NT$40,000</dd>"))
  }

  @Test(
    "what is overdue says so: since when and how much, in the mail and in status; after the trip no cash is asked for")
  func overdue() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = Self.run(trip, "invoice", "issue", "A02")
    #expect(!Self.run(trip, "status").out.contains("逾期未繳"))
    #expect(Self.run(trip, "status", today: "2027-02-20").out.contains("逾期未繳"))
    #expect(Self.run(trip, "status", "--format", "json", today: "2027-02-20").out.contains("\"overdue\": [\n"))
    _ = Self.run(trip, "mail", "invoice", "A02", today: "2027-02-20")
    let late = try #require(trip.mailDrafts["invoice-A02.eml"]).parts[0].text
    #expect(late.contains("起已逾期，逾期未繳 NT$"), "\(late)")
    #expect(late.contains("口譯費（自備現金）"))
    _ = Self.run(trip, "mail", "invoice", "A02", today: "2027-03-20")
    let over = try #require(trip.mailDrafts["invoice-A02.eml"]).parts[0].text
    #expect(!over.contains("口譯費（自備現金）"), "\(over)")
    #expect(Self.run(trip, "invoice", "issue", "A01", today: "2027-03-20").exit == .fine)
    let page = try trip.text("issued/2027-002.html")
    #expect(!page.contains("自備") && !page.contains("退出費用"), "\(page)")
    #expect(try trip.text("issued/2027-001.html").contains("自備"))
    #expect(!Self.run(trip, "check", today: "2027-03-20").out.contains("InvoicesAgree"))
  }

  @Test("a notice of two payees says who they are and what goes to each")
  func payees() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = Self.run(trip, "build")
    let draft = try trip.text("papers/companies/A01/invoice.html")
    _ = Self.run(trip, "invoice", "issue", "A01")
    let issued = try trip.text("issued/2027-001.html")
    for paper in [draft, issued] {
      #expect(paper.contains("<dt>收款單位</dt><dd>公會；旅行社：範例旅行社</dd>"))
      #expect(paper.contains("<dt>其中付旅行社</dt><dd>NT$98,200</dd>"))
      #expect(paper.contains("<dt>其中付公會</dt><dd>NT$5,000</dd>"))
    }
    // Another name, clerk or day of the trip is told, and is no other demand.
    try trip.edit("trip.json") {
      $0.replacing("範例旅行社", with: "範例新旅行社").replacing("範例承辦人", with: "範例新承辦人")
        .replacing("\"to\": \"2027-03-04\"", with: "\"to\": \"2027-03-05\"")
    }
    #expect(!Self.run(trip, "check").out.contains("InvoicesAgree"))
    let state = Self.run(trip, "invoice", "A01").out
    #expect(state.contains("已開立 2027-001，應繳金額未變，無須重開") && state.contains("行程日期："), "\(state)")
  }

  @Test("the spreadsheet of a notice has its number, its parts, and its own cash, whatever today's is")
  func cash() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    _ = Self.run(trip, "invoice", "issue", "A01")
    try trip.edit("trip.json") { $0.replacing("\"JPY 40,000\"", with: "\"JPY 42,000\"") }
    _ = Self.run(trip, "build")
    let sheet = try trip.text("papers/companies/A01/invoice.csv")
    #expect(sheet.contains("通知單號,分期金額") && sheet.contains(",2027-001,"))
    #expect(sheet.contains(",JPY,40000,40000,40000,") && !sheet.contains("42000"), "\(sheet)")
    let draft = try trip.text("papers/companies/A01/invoice-draft.html")
    #expect(draft.contains("現金：日圓 80,000 → 日圓 84,000"))
    for name in ["card.html", "expenses.html"] {
      let paper = try trip.text("papers/companies/A01/" + name)
      #expect(paper.contains("與繳費通知單 2027-001 所載不同。現金：日圓 80,000 → 日圓 84,000"), "\(name)")
    }
    #expect(try trip.text("papers/companies/A01/invoice-draft.csv").contains("42000"))
  }

  @Test("people stand in the spreadsheet one way, before the notice is issued and after")
  func people() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write("company,name,sex\nA01,範例林一,M\nA01,範例陳二,M\n", to: "delegates.csv")
    func people() throws -> [String] {
      _ = Self.run(trip, "build")
      let rows = try trip.text("papers/companies/A01/invoice.csv").split(separator: "\r\n").dropFirst()
      return rows.map { String($0.split(separator: ",", omittingEmptySubsequences: false)[5]) }.filter { !$0.isEmpty }
    }
    let draft = try people()
    #expect(draft.contains { $0.contains("、") }, "\(draft)")
    #expect(Self.run(trip, "invoice", "issue", "A01").exit == .fine)
    #expect(try people() == draft)
  }

  @Test("instalments stand in rows of their own, so that no column counts anything twice")
  func instalments() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.edit("trip.json") { text in
      text.replacing("      \"due\": \"2027-02-05\",\n", with: "").replacing(
        "  \"interpreters\": { \"price\"",
        with: """
            "instalments": [
              { "id": "first", "title": "訂金", "price": "30%", "due": "2027-02-05" },
              { "id": "rest", "title": "尾款", "due": "2027-02-20" },
            ],
            "interpreters": { "price"
          """)
    }
    let issued = Self.run(trip, "invoice", "issue", "A01")
    #expect(issued.exit == .fine, "\(issued.error)")
    _ = Self.run(trip, "build")
    let sheet = try trip.text("papers/companies/A01/invoice.csv")
    #expect(sheet.contains(",訂金,,,TWD,,,,") && sheet.contains(",2027-02-05,,2027-001,29460"), "\(sheet)")
  }
}
