import Testing
import TripTestSupport

@testable import TripCommands

/// Workbooks of ours that come back from companies that were not on the roster, and with bookings.
@Suite struct FormImportTests {
  private static let company = ["B6": "新創機電股份有限公司", "B8": "04595257", "B13": "02-2345-0000"]
  private static let people = ["A3": "範例甲", "B3": "CHIA", "C3": "YI", "A4": "範例乙"]

  private func fill(_ typed: [String: [String: String]], _ trip: borrowing TripCopy, form: String = "--blank") throws {
    #expect(trip.run("form", form, "--output", "out.xlsx").exit == .fine)
    try FilledForm.write(typed, into: "out.xlsx", as: "in.xlsx", TripPath(path: trip.path))
  }

  @Test("a blank form of a new company makes the company with the next free code, says so, and once only")
  func blankForm() throws {
    let trip = try TripCopy()
    try fill(["公司": Self.company, "團員": Self.people, "口譯與加選": ["C3": "是"]], trip)
    let run = trip.run("import", "in.xlsx")
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    #expect(run.out.contains("+ 新創機電股份有限公司: Company code C16, Company name 新創機電股份有限公司"), "\(run.out)")
    #expect(run.out.contains("→ a company that was not there yet; it gets the next free code, C16"))
    #expect(try trip.text("companies.csv").contains("C16,新創機電股份有限公司,,04595257,,,,02-2345-0000,,,tokyo,,"))
    #expect(try trip.text("delegates.csv").contains("C16,範例甲,CHIA,YI,"))
    #expect(trip.run("import", "in.xlsx").out.hasSuffix("Nothing changes.\n"))
    #expect(trip.run("check").exit == .fine)
  }

  @Test("a date whose year may be of two kinds is told with the day to write: a form's heading is locked")
  func years() throws {
    let trip = try TripCopy()
    let people = Self.people.merging(["F3": "75/3/12", "F4": "75/2/30"]) { _, new in new }
    try fill(["公司": Self.company, "團員": people], trip)
    let run = trip.run("import", "in.xlsx")
    #expect(run.out.contains("'75/3/12' is not taken over: may be a ROC or a Western year; "), "\(run.out)")
    #expect(run.out.contains("write it with four digits, 1986-03-12 if ROC 75 is meant\n"))
    #expect(run.out.contains("'75/2/30' is not taken over") && !run.out.contains("header"))
  }

  @Test("the application form makes the company, too; its answers for the review are left to the committee")
  func application() throws {
    let trip = try TripCopy()
    try fill(
      ["一、公司基本資料": ["B5": "新創機電股份有限公司", "B6": "04595257", "B11": "經理"], "二、財務與營運資料": ["B4": "1000"]], trip,
      form: "--application")
    let run = trip.run("import", "in.xlsx")
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    #expect(run.out.contains("the answers for the review (finance, products, plans) stay in the file"), "\(run.out)")
    #expect(!run.out.contains("is not read"), "\(run.out)")
    #expect(try trip.text("companies.csv").contains("C16,新創機電股份有限公司,,04595257"))
  }

  @Test(
    "two new companies in one run get two codes, the same form given twice one, and a past code is never given again")
  func codes() throws {
    let trip = try TripCopy()
    try fill(["公司": Self.company], trip)
    try trip.write("公司代號,公司名稱\nC20,範例二十股份有限公司\n", to: "more.csv")
    let run = trip.run("import", "in.xlsx", "in.xlsx", "more.csv")
    #expect(run.out.contains("2 added, 0 fields changed, 1 rows as they were"), "\(run.out)")
    try trip.write("room,company,name\n1,C31,範例離開\n", to: "rooms.csv")
    try fill(["公司": ["B6": "另一新創股份有限公司"]], trip)
    #expect(trip.run("import", "in.xlsx").out.contains("next free code, C32"))
  }

  @Test("a company that has left keeps its code in the ledger, so that no other one gets it")
  func ledgerCodes() throws {
    let trip = try TripCopy()
    try trip.edit("trip.json") { $0.replacing("from TWD 66800", with: "TWD 66800") }
    let issued = trip.run("invoice", "issue", "C15")
    #expect(issued.exit == .fine, "\(issued.error)")
    for name in ["companies.csv", "delegates.csv"] {
      try trip.edit(name) { $0.split(separator: "\n").filter { !$0.hasPrefix("C15,") }.joined(separator: "\n") + "\n" }
    }
    try fill(["公司": Self.company], trip)
    #expect(trip.run("import", "in.xlsx").out.contains("next free code, C16"))
  }

  @Test("a form without a company's name tells what is missing, and its people are told one by one")
  func nameless() throws {
    let trip = try TripCopy()
    try fill(["公司": ["B13": "02-2345-0000"], "團員": Self.people.merging(["D5": "經理"]) { old, _ in old }], trip)
    let run = trip.run("import", "in.xlsx")
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("Company name: not filled in yet, so the row is left out"), "\(run.out)")
    #expect(run.out.contains("in.xlsx!團員 4: Name '範例乙' is not taken over: the row names no company"))
    #expect(run.out.contains("in.xlsx!團員 5: Name: not filled in yet, so the row is left out; ask the company"))
  }

  @Test("a company known by its number keeps its code, whatever the form says")
  func otherCode() throws {
    let trip = try TripCopy()
    try trip.write("公司代號,公司名稱,統一編號,電話\nC77,範例精密機械股份有限公司,99291413,02-2345-6999\n", to: "a.csv")
    let run = trip.run("import", "a.csv")
    #expect(
      run.out.contains("a.csv:2:1: Company code 'C77' is not taken over: companies.csv knows this company as C01"))
    #expect(run.out.contains("1 fields changed"), "\(run.out)")
    #expect(try trip.text("companies.csv").contains("\nC01,範例精密機械股份有限公司"))
  }

  @Test("yes beside a person's option is for everybody of the form, unless the people's sheet says for whom")
  func personOptions() throws {
    let trip = try TripCopy()
    try fill(["公司": Self.company, "團員": Self.people, "口譯與加選": ["C5": "是"]], trip)
    let all = trip.run("import", "in.xlsx", "--dry-run")
    #expect(all.out.contains("'single-room' is wanted on the sheet of bookings and named beside nobody"), "\(all.out)")
    #expect(
      all.out.contains(
        "+ 範例甲: Company code C16, Name 範例甲, Surname (passport) CHIA, Given name (passport) YI, Options single-room"))
    #expect(all.out.contains("+ 範例乙: Company code C16, Name 範例乙, Options single-room"))
    try fill(
      [
        "公司": Self.company, "團員": Self.people.merging(["T4": "single-room"]) { old, _ in old },
        "口譯與加選": ["C5": "是", "C6": "否"],
      ], trip)
    let one = trip.run("import", "in.xlsx")
    #expect(one.out.contains("+ 範例乙: Company code C16, Name 範例乙, Options single-room"), "\(one.out)")
    #expect(!one.out.contains("YI, Options") && !one.out.contains("named beside nobody"), "\(one.out)")
  }

  @Test("no to every option of a person takes them back; a person's own row goes before the sheet of bookings")
  func declined() throws {
    let trip = try TripCopy()
    try fill(["公司": Self.company, "團員": Self.people, "口譯與加選": ["C5": "是"]], trip)
    _ = trip.run("import", "in.xlsx")
    let no = ["C5": "否", "C6": "否", "C7": "否"]
    try fill(
      [
        "公司": Self.company, "團員": Self.people.merging(["T4": "single-room"]) { old, _ in old }, "口譯與加選": no,
      ], trip)
    let run = trip.run("import", "in.xlsx")
    #expect(run.out.contains("~ 範例甲 (33)  Options: single-room → (nothing)"), "\(run.out)")
    #expect(run.out.contains("'single-room' is declined on the sheet of bookings but named beside a person"))
    #expect(run.out.contains("1 fields changed"))
  }

  @Test("what is answered beside an unknown code, or neither yes nor no, is told with its cell")
  func badBookings() throws {
    let trip = try TripCopy()
    try fill(["公司": Self.company, "口譯與加選": ["A8": "bento", "C8": "是", "C3": "也許"]], trip)
    let run = trip.run("import", "in.xlsx", "--dry-run")
    #expect(run.exit == .tripHasErrors)
    #expect(
      run.out.contains("in.xlsx 口譯與加選!A8: Code 'bento' is not taken over: use one of: tokyo, tohoku"), "\(run.out)")
    #expect(run.out.contains("in.xlsx 口譯與加選!C3: Wanted '也許' is not taken over: use one of: yes, no"))
  }

  @Test("--map names a column that is not there: the columns that are there are told, and nothing is written")
  func unknownHeader() throws {
    let trip = try TripCopy()
    try trip.write("姓名,公司代號,電話號碼\n範例王志明,C01,0912-000-777\n", to: "a.csv")
    let run = trip.run("import", "a.csv", "--map", "電話號=phone", "--map", "姓名=name")
    #expect(run.exit == .badData)
    #expect(
      run.error.contains("no file has a column '電話號'; did you mean '電話號碼'?; there are: 姓名, 公司代號, 電話號碼"), "\(run.error)")
    #expect(trip.run("undo", "--list").out == "there is nothing to take back\n")
    #expect(trip.run("import", "a.csv", "--map", "電話 號碼=phone").out.contains("1 fields changed"))
  }

  @Test("messages about a CSV file say file, line and column, as the reader's do")
  func places() throws {
    let trip = try TripCopy()
    try trip.write(
      "名單,,,,\n姓名,備 註,\"出生\n日期\",公司代號,座號\n範例王志明,\"第一\n第二\",72/13/40,C01,7\n範例\"李,x,,C01,\n\"範例林,x,,C01,\n", to: "a.csv")
    let run = trip.run("import", "a.csv")
    #expect(run.out.contains("! a.csv:5:5: Date of birth '72/13/40' is not taken over"), "\(run.out)")
    #expect(run.out.contains("a.csv:3:10: column '座號' is not read"), "\(run.out)")
    #expect(
      run.out.contains("! a.csv:7:1: CSV: this quotation mark is never closed, so the row is left out"), "\(run.out)")
  }

  @Test("a person too many is told before anything is written")
  func tooMany() throws {
    let trip = try TripCopy()
    let rows = (1...5).map { "C01,範例新\($0)\n" }.joined()
    try trip.write("company,name\n" + rows, to: "a.csv")
    let run = trip.run("import", "a.csv", "--dry-run")
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("the roster then has 36 people, 1 more than the delegation takes (35)"), "\(run.out)")
  }
}
