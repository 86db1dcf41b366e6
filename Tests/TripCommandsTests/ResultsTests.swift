import Testing
import TripCosting
import TripFormats
import TripModel
import TripReading
import TripStorage
import TripTestSupport

@testable import TripCommands
@testable import TripDocuments

/// What came of the meetings: out as workbooks, back into results.csv, counted, reminded of, closed.
@Suite struct ResultsTests {
  private static let after = "2027-10-04"

  private func run(_ words: String..., in trip: borrowing TripCopy, day: String = after) -> CommandRun {
    CommandRun(words + ["--today", day, "--language", "en"], in: trip.path)
  }

  private func bytes(_ trip: borrowing TripCopy, _ name: String) throws -> [UInt8] {
    try PosixDisk().read(trip.path + "/" + name)
  }

  /// What a command writes into a file; standard output takes bytes.
  private func written(_ words: [String], in path: String, day: String = after, language: String = "en") throws
    -> String
  {
    let run = CommandRun(
      words + ["--output", "out.txt", "--today", day, "--language", language], in: path)
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    return String(decoding: try PosixDisk().read(path + "/out.txt"), as: UTF8.self)
  }

  // MARK: - Out and back

  @Test("a workbook holds the company's meetings and what is known of each, and nobody else's")
  func form() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(run("results", "S1", "--forms", in: trip).exit == .fine)
    let sheet = try #require(try XLSXReader.workbook(bytes(trip, "forms/results-S1.xlsx")).sheets.first)
    let texts = sheet.rows.flatMap { row in row.cells.map { "\($0.value)" } }.joined(separator: "\n")
    for words in ["見本精機株式会社", "sendai", "16:15", "2400000", "見本 太郎 調達部長"] {
      #expect(texts.contains(words), "\(words)")
    }
    #expect(!texts.contains("見本 五郎") && !texts.contains("S2"))
  }

  @Test("the trip's own currencies are offered, and no other is forbidden")
  func currencies() throws {
    let files = Repository.files(in: Repository.itineraries + "/Examples/2027-seoul")
    let trip = try #require(TripReader.read(TripFiles(contents: files)).trip)
    let settings = PaperSettings(language: .en, today: try #require(Day(iso: "2027-01-20")))
    let column = try #require(ResultForm(0, trip, settings).sheet.columns.first { $0.key == "currency" })
    #expect(column.choices.starts(with: trip.currencies.map(CurrencyCodes.code)) && column.mayBeOther)
    #expect(column.choices.contains("KRW") && column.choices.contains("TWD"))
    let outcome = try #require(ResultForm(0, trip, settings).sheet.columns.first { $0.key == "outcome" })
    #expect(!outcome.mayBeOther)
  }

  @Test("every workbook comes back and changes nothing")
  func unchanged() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(run("results", "--forms", in: trip).exit == .fine)
    let before = try trip.text("results.csv")
    for company in ["S1", "S2", "S3", "S4", "S5", "S6"] {
      let back = run("import", "forms/results-\(company).xlsx", in: trip)
      #expect(back.exit == .fine && back.out.hasSuffix("Nothing changes.\n"), "\(back.out)\(back.error)")
    }
    #expect(try trip.text("results.csv") == before)
  }

  @Test("a figure that names another currency, people or no time of day is refused, not made to fit")
  func otherCurrency() throws {
    for (column, value) in [("金額", "NT$500000"), ("金額", "500人"), ("開始", "14"), ("開始", "1400")] {
      let trip = try TripCopy("Examples/2027-sendai")
      let before = try trip.text("results.csv")
      try trip.write("公司代號,日商代號,成果,幣別,\(column)\nS1,J01,訂單,JPY,\(value)\n", to: "list.csv")
      let run = self.run("import", "list.csv", "--dry-run", in: trip)
      #expect(run.out.contains("'\(value)'"), "\(column) \(value): \(run.out)\(run.error)")
      #expect(try trip.text("results.csv") == before)
    }
  }

  @Test("a meeting that did not take place and brought nothing is told without contradiction")
  func nothing() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.write("company,host,held,outcome\nS1,J01,no,無\n", to: "results.csv")
    #expect(!run("check", in: trip).out.contains("ResultOfHeldMeeting"))
    try trip.write("company,host,held,outcome\nS1,J01,no,order\n", to: "results.csv")
    #expect(run("check", in: trip).out.contains("ResultOfHeldMeeting"))
  }

  @Test("a list changes single cells, adds rows, and the second time nothing; undo brings back every byte")
  func list() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let before = try bytes(trip, "results.csv")
    try trip.write(
      """
      公司代號,日商,洽談對象,是否完成洽談,洽談成果,金額,幣別,後續事項,預定完成日
      S1,J02,,,報價,120萬,日圓,,
      S1,,見本精機株式会社,是,訂單,2500000,,,
      S6,J05,,是,訂單,90000,JPY,交貨,2027/12/1
      S6,,見本金型,,名片交換,,,,

      """, to: "told.csv")
    let shown = run("import", "told.csv", "--dry-run", in: trip)
    #expect(shown.exit == .fine, "\(shown.out)\(shown.error)")
    for line in [
      "~ S1 × J02 (6)  Outcome: sample → quotation", "~ S1 × J02 (6)  Amount: (nothing) → 1200000",
      "~ S1 × J02 (6)  Currency: (nothing) → JPY", "~ S1 × J01 (3)  Amount: 2400000 → 2500000",
      "2 added, 4 fields changed, 0 rows as they were, 0 in doubt, 0 cells refused",
    ] { #expect(shown.out.contains(line), "\(line)\n\(shown.out)") }
    #expect(try bytes(trip, "results.csv") == before)
    #expect(run("import", "told.csv", in: trip).exit == .fine)
    let rows = try trip.text("results.csv")
    #expect(rows.contains("S6,tokyo,,J05,,yes,,,order,90000,JPY,交貨,2027-12-01,,"), "\(rows)")
    #expect(rows.contains("S6,,,,見本金型,,,,contact,,,,,,"), "\(rows)")
    #expect(run("import", "told.csv", in: trip).out.hasSuffix("Nothing changes.\n"))
    #expect(run("undo", in: trip).exit == .fine)
    #expect(try bytes(trip, "results.csv") == before)
  }

  @Test(
    "a cell that makes no sense is named and left out, the rest is taken",
    arguments: [
      ("S1,J02,超讚,,", "told.csv:2:8: Outcome '超讚'"), ("S1,J02,order,many,JPY", "told.csv:2:14: Amount 'many'"),
      ("S6,J05,order,500,", "told.csv:2:14: Amount '500' is not taken over: its currency is not told"),
      ("S1,J02,,1,XYZ", "told.csv:2:11: Currency 'XYZ'"), ("S9,J02,lead,,", "told.csv:2:1: Company code 'S9'"),
      ("S1,J77,lead,,", "told.csv:2:4: Host code 'J77'"), ("S1,,lead,,", "told.csv:2"),
    ])
  func refused(row: String, message: String) throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.write("company,host,outcome,amount,currency\n\(row)\nS6,J05,lead,,\n", to: "told.csv")
    let back = run("import", "told.csv", in: trip)
    #expect(back.exit == .tripHasErrors)
    #expect(back.out.contains(message), "\(back.out)\(back.error)")
    #expect(try trip.text("results.csv").contains("S6,tokyo,,J05,,,,,lead"))
  }

  @Test("of two results of one meeting, those of the same outcome belong together, whatever their order")
  func twoResults() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.write(
      "company,host,outcome,amount,currency\nS1,J01,quotation,9000000,JPY\nS1,J01,order,2400000,JPY\n", to: "told.csv")
    let back = run("import", "told.csv", in: trip)
    #expect(back.out.contains("~ S1 × J01 (4)  Amount: 8600000 → 9000000"), "\(back.out)")
    #expect(back.out.contains("0 added, 1 fields changed, 1 rows as they were"), "\(back.out)")
  }

  // MARK: - Reminders

  @Test("a step stands in status, board and calendars until it is done")
  func reminders() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(run("status", in: trip).out.contains("S5 × 見本システム株式会社: 簽署保密協議  10 days overdue"))
    let board = try written(["board"], in: trip.path)
    #expect(board.contains("S5 × 見本システム株式会社") && board.contains("10 days overdue"))
    let path = trip.path
    let calendar = { (words: [String]) in
      try written(["calendar"] + words, in: path, language: "zh-Hant").replacing("\r\n ", with: "")
    }
    let title = "SUMMARY;LANGUAGE=zh-Hant:成果追蹤：S5 × 見本システム株式会社：簽署保密協議"
    #expect(try calendar(["--deadlines"]).contains(title))
    #expect(try calendar(["S5"]).contains(title))
    #expect(try !calendar(["S1"]).contains("S5 ×"))
    #expect(try !calendar([]).contains("成果追蹤"))
    try trip.edit("results.csv") { $0.replacing("2027-09-24,,", with: "2027-09-24,yes,") }
    #expect(!run("status", in: trip).out.contains("簽署保密協議"))
    #expect(try !written(["board"], in: path).contains("S5 ×"))
    #expect(try calendar(["--deadlines"]).contains("SUMMARY;LANGUAGE=zh-Hant:【取消】成果追蹤：S5 × 見本システム株式会社：簽署保密協議"))
  }

  @Test("mails ask only after the trip, only who has something open, and name no other company")
  func mails() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(run("mail", "results", in: trip, day: "2027-09-16").out.contains("results-") == false)
    let made = CommandRun(["mail", "results", "--today", Self.after, "--language", "zh-Hant"], in: trip.path)
    #expect(made.exit == .fine, "\(made.error)")
    let mail = MailParts(try bytes(trip, "mail/drafts/results-S5.eml"))
    let text = try #require(mail.parts.first).text
    #expect(text.contains("簽署保密協議（逾期 10 天）") && text.contains("9/14（二） 14:30 見本電子株式会社"), "\(text)")
    #expect(!text.contains("寄送樣品") && !text.contains("S1"))
    // All told, nothing near: no mail.
    try trip.edit("results.csv") { text in
      text.replacing("2027-09-24,,", with: "2027-12-24,,")
        + ["J02", "J03", "J06", "J07", "J08"].map { "S5,,,\($0),,yes,,,none,,,,,,\r\n" }.joined()
    }
    #expect(!run("mail", "results", in: trip).out.contains("results-S5.eml"))
  }

  // MARK: - The closing report

  @Test("the report is among the papers once the last day is past, and on demand before")
  func closing() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    for (day, isThere) in [("2027-09-16", false), ("2027-09-17", true)] {
      #expect(run("build", in: trip, day: day).exit == .fine)
      #expect(PosixDisk().exists(trip.path + "/papers/organiser/closing.html") == isThere)
    }
    let early = try written(["results", "--report"], in: trip.path, day: "2027-09-15")
    #expect(early.contains("interim figures"))
    let report = try written(["results", "--report"], in: trip.path)
    #expect(!report.contains("interim figures"))
    for words in [
      "16 of 34 held, 1 not held, 17 not reported", "JPY 3,080,000 + USD 18,000.00", "JPY 175,000–250,000",
      "not known yet", "no notice issued yet",
    ] { #expect(report.contains(words), "\(words)") }
    // Nobody is named.
    for person in ["見本 太郎", "見本 花子", "範例林一", "LIN"] { #expect(!report.contains(person), "\(person)") }
    #expect(!report.contains("In one currency"))
  }

  @Test("orders are converted only by a rate of the folder")
  func rates() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.write(
      "day,from,to,value,source\n2027-10-01,JPY,TWD,0.2,Specimen Bank\n2027-10-01,USD,TWD,30,Specimen Bank\n",
      to: "rates.csv")
    let report = try written(["results", "--report"], in: trip.path)
    // 3,080,000 × 0.2 + 18,000 × 30.
    #expect(report.contains("NT$1,156,000") && report.contains("Specimen Bank"), "\(report)")
  }

  @Test("cash that came back is told once every interpreter's is known")
  func cash() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let places = ["tokyo,S1", "tokyo@2,", "tokyo@3,", "sendai@1,", "sendai@2,"]
    let line = { (place: String, paid: String) in "\(place),範例 花子,B,JPY 40000,2027-09-01,x,\(paid)\n" }
    let head = "booking,company,name,grade,half_day,on,by,paid\n"
    let known = places.enumerated().map { line($1, $0 == 0 ? "JPY 38000" : "") }
    try trip.write(head + known.joined(), to: "interpreters.csv")
    let some = try written(["results", "--report"], in: trip.path)
    #expect(some.contains("JPY 38,000 (known of 1 of \(places.count) interpreters)"), "\(some)")
    #expect(some.contains("<dt>Came back</dt><dd>not known yet</dd>"))
    try trip.write(head + places.map { line($0, "JPY 38000") }.joined(), to: "interpreters.csv")
    let all = try written(["results", "--report"], in: trip.path)
    #expect(all.contains("<dt>Came back</dt><dd>JPY \(2 * places.count),000</dd>"), "\(all)")
  }

  @Test("forgetting a company takes whom it met, and leaves what is counted")
  func forget() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let before = run("results", in: trip).out
    let done = run("forget", "S2", in: trip)
    #expect(done.exit == .fine, "\(done.out)\(done.error)")
    let rows = try trip.text("results.csv")
    #expect(!rows.contains("見本 五郎") && !rows.contains("備品供應") && rows.contains("見本 花子 課長"), "\(rows)")
    #expect(rows.contains("S2,sendai,16:15,J06,,yes,,,order,680000,JPY,,2027-09-30,yes,"), "\(rows)")
    #expect(run("results", in: trip).out.split(separator: "\n").prefix(14) == before.split(separator: "\n").prefix(14))
  }
}
