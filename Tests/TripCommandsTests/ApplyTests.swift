import Testing
import TripFormats
import TripStorage
import TripTestSupport

@testable import TripCommands

/// `trip apply`: forms that came by mail, what was missing of them, and lists.
@Suite struct ApplyTests {
  private static let company = [
    "B5": "新創機電股份有限公司", "B6": "04595257", "B7": "範例地址", "B8": "範例聯絡人", "B9": "02-2345-0000",
    "B10": "x@specimen.example", "B11": "經理", "B12": "民國98年",
  ]
  private static let finance = [
    "B4": "1億2,000萬", "B5": "(350,000)", "B6": "45", "B7": "130,000,000", "B8": "900000", "B9": "46",
    "B10": "NT$ 131,000,000", "B11": "1200000", "B12": "47人",
  ]
  private static let answers = ["B4": "五軸加工機", "B5": "專利三件", "B6": "以日本為重點"]
  private static let eligibility = ["B4": "8000萬", "B5": "TRL 7", "B6": "是", "B7": "金屬加工", "B8": "尋找代理"]
  private static let signed = ["B8": "範例負責人", "B9": "民國115年5月4日"]
  private static let arrival = ["--received", "Mon, 4 May 2026 16:59:58 +0800", "--attached", "evidence"]

  private static var whole: [String: [String: String]] {
    [
      "一、公司基本資料": company, "二、財務與營運資料": finance, "三至六、產品、紀錄與規劃": answers, "資格審查資料": eligibility,
      "七、聲明與簽署": signed,
    ]
  }

  private func fill(_ typed: [String: [String: String]], _ trip: borrowing TripCopy, as name: String = "in.xlsx") throws
  {
    #expect(trip.run("form", "--application", "--output", "out.xlsx").exit == .fine)
    try FilledForm.write(typed, into: "out.xlsx", as: name, TripPath(path: trip.path))
  }

  private func apply(_ words: [String], _ trip: borrowing TripCopy) -> CommandRun {
    CommandRun(["apply"] + words + ["--today", "2026-05-05"], in: trip.path)
  }

  @Test("the annex form becomes a row with figures as figures, and the same form once more changes nothing")
  func form() throws {
    let trip = try TripCopy()
    try fill(Self.whole, trip)
    let run = apply(["in.xlsx"] + Self.arrival + ["--subject", "報名"], trip)
    #expect(run.exit == .fine, "\(run.out)\(run.error)")
    #expect(run.out.contains("+ A01  新創機電股份有限公司: 30 answers\n    to be looked up\n"), "\(run.out)")
    let file = try trip.text("applications.csv")
    for text in [
      "A01,2026-05-04T16:59:58+08:00,報名,新創機電股份有限公司,,04595257,", ",2009,80000000,7,yes,金屬加工,尋找代理,五軸加工機,專利三件,",
      ",範例負責人,2026-05-04,evidence,", ",120000000,-350000,45,130000000,900000,46,131000000,1200000,47",
    ] { #expect(file.contains(text), "\(text)\n\(file)") }
    #expect(trip.run("check").exit == .fine)
    let again = apply(["in.xlsx"] + Self.arrival + ["--subject", "報名"], trip)
    #expect(again.out.contains("= A01  新創機電股份有限公司: as before"), "\(again.out)")
    #expect(again.out.hasSuffix("Nothing changes.\n"))
    #expect(try trip.text("applications.csv") == file)
    #expect(trip.run("undo").exit == .fine)
    #expect(throws: (any Error).self) { try trip.text("applications.csv") }
  }

  @Test("what was asked for fills what was empty, and a different answer waits for a word")
  func supplement() throws {
    let trip = try TripCopy()
    var first = Self.whole
    first["二、財務與營運資料"]?["B11"] = nil
    first["七、聲明與簽署"] = [:]
    try fill(first, trip)
    let run = apply(["in.xlsx", "--received", "2026-05-04T16:59:58+08:00"], trip)
    #expect(run.out.contains("incomplete\n    something is missing"), "\(run.out)")
    try trip.edit("applications.csv") { text in
      let lines = text.split(separator: "\r\n").map(String.init)
      let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).map {
        $0.drop { $0 == "\u{FEFF}" }
      }
      var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[columns.firstIndex(of: "asked") ?? 0] = "2026-05-05"
      cells[columns.firstIndex(of: "until") ?? 0] = "2026-05-12"
      return lines[0] + "\r\n" + cells.joined(separator: ",") + "\r\n"
    }
    var rest = Self.whole
    rest["一、公司基本資料"]?["B7"] = "另一地址"
    try fill(rest, trip, as: "rest.xlsx")
    let arrival = ["--received", "2026-05-12T23:59:59+08:00", "--attached", "evidence"]
    let doubt = apply(["rest.xlsx"] + arrival, trip)
    #expect(doubt.exit == .tripHasErrors)
    #expect(doubt.out.contains("→ say --to A01 to complete that application"), "\(doubt.out)")
    let done = apply(["rest.xlsx", "--to", "A01"] + arrival, trip)
    #expect(
      done.out.contains(
        "~ A01  新創機電股份有限公司: Declaration signed by, Signed on, Attached, Net profit 2025 (NT$)\n"), "\(done.out)")
    #expect(done.out.contains("left as they were, since they say something else: Address; --take address"))
    #expect(try trip.text("applications.csv").contains("2026-05-05,2026-05-12,2026-05-12T23:59:59+08:00"))
    #expect(try !trip.text("applications.csv").contains("另一地址"))
    let taken = apply(["rest.xlsx", "--to", "A01", "--take", "address"] + arrival, trip)
    #expect(taken.exit == .fine, "\(taken.out)")
    #expect(try trip.text("applications.csv").contains("另一地址"))
    #expect(apply(["rest.xlsx", "--to", "A01"] + arrival, trip).out.hasSuffix("Nothing changes.\n"))
  }

  @Test("a value that cannot be read is told with its cell and without its figure, and the rest is taken")
  func refused() throws {
    let trip = try TripCopy()
    var typed = Self.whole
    typed["二、財務與營運資料"]?["B10"] = "約一億三千"
    try fill(typed, trip)
    let run = apply(["in.xlsx"] + Self.arrival, trip)
    #expect(run.exit == .tripHasErrors)
    #expect(run.out.contains("! in.xlsx 二、財務與營運資料!B10: Turnover 2025 (NT$) '約••••'"), "\(run.out)")
    #expect(!run.out.contains("一億三千"))
    #expect(run.out.contains("+ A01"))
  }

  @Test(
    "a form needs a time of arrival with seconds and zone", arguments: ["", "2026-05-04 17:00", "2026-05-04T17:00:00"])
  func arrivalNeeded(time: String) throws {
    let trip = try TripCopy()
    try fill(Self.whole, trip)
    let run = apply(["in.xlsx"] + (time.isEmpty ? [] : ["--received", time]), trip)
    #expect(run.exit == .wrongUsage)
    #expect(run.error.contains("--received"), "\(run.error)")
  }

  @Test("a form never sets what the organiser enters, a list may")
  func organisersColumns() throws {
    let trip = try TripCopy()
    try fill(Self.whole, trip)
    #expect(apply(["in.xlsx"] + Self.arrival, trip).exit == .fine)
    try trip.write(
      "申請編號,收件時間,公司名稱,統一編號,114年度員工數,備註\nA07,2026-05-04T17:00:01+08:00,範例乙公司,04595258,30,電話\n,,範例丙公司,,,\n",
      to: "list.csv")
    let run = apply(["list.csv", "--format", "json"], trip)
    #expect(run.out.contains(#""application": "A07","#) && run.out.contains(#""state": "late""#), "\(run.out)")
    #expect(run.out.contains(#""application": "A08","#), "the next number follows the greatest")
  }

  @Test("a form saved from the page is taken like a workbook, and the same one once more changes nothing")
  func savedFromPage() throws {
    let trip = try TripCopy()
    let text = """
      { "format": "trip-application", "version": 1, "trip": { "title": "x", "from": "2026-07-13", "to": "2026-07-17" },
        "language": "zh-Hant", "answers": { "name": "新創機電股份有限公司", "ubn": 4595257, "turnover_114": "1億", "turnovr_113": "1",
          "received": "2026-01-01T00:00:00Z", "production": "yes" } }
      """
    try trip.write(text, to: "form.json")
    let run = apply(["form.json"] + Self.arrival, trip)
    #expect(run.exit == .tripHasErrors)
    #expect(
      run.out.contains("! form.json:2:68: Uniform number '4595257' is not taken over: a 統一編號 has eight digits"),
      "\(run.out)")
    #expect(run.out.contains("'turnovr_113' is not taken over: the form has no such key; did you mean 'turnover_113'?"))
    #expect(run.out.contains("'received' is not taken over: the form has no such key"))
    #expect(try trip.text("applications.csv").contains(",100000000,"))
    #expect(try !trip.text("applications.csv").contains("2026-01-01"))
    #expect(apply(["form.json"] + Self.arrival, trip).out.hasSuffix("Nothing changes.\n"))
  }

  @Test(
    "a saved file that is none of this call's is refused whole",
    arguments: [
      #"{ "format": "trip-form", "version": 1 }"#, #"{ "format": "trip-application", "version": 2 }"#, #"{ "format": "#,
      #"{ "format": "trip-application", "version": 1, "trip": { "from": "2027-01-01", "to": "2027-01-02" } }"#,
      #"{ "format": "trip-application", "version": 1, "answers": [] }"#, "{}", "",
    ])
  func savedStranger(text: String) throws {
    let trip = try TripCopy()
    try trip.write(text, to: "form.json")
    let run = apply(["form.json"] + Self.arrival, trip)
    #expect(run.exit == .badData && run.error.contains("form.json"), "\(run.out)\(run.error)")
    #expect(throws: (any Error).self) { try trip.text("applications.csv") }
  }

  @Test("what is no application is refused, and nothing is written")
  func stranger() throws {
    let trip = try TripCopy()
    try trip.write("a,b\n1,2\n", to: "other.csv")
    let run = apply(["other.csv"], trip)
    #expect(run.exit == .badData && run.error.contains("'other.csv' is no application"), "\(run.error)")
    #expect(apply(["nothing.csv"], trip).exit == .noInput)
  }

  /// A01 lacked its signature, was asked, and sent it on 12 May.
  private func completed() throws -> TripCopy {
    let trip = try TripCopy()
    var first = Self.whole
    first["七、聲明與簽署"] = [:]
    first["三至六、產品、紀錄與規劃"]?["B7"] = nil
    try fill(first, trip)
    #expect(apply(["in.xlsx"] + Self.arrival, trip).exit == .fine)
    try trip.edit("applications.csv") { text in
      let lines = text.split(separator: "\r\n").map(String.init)
      let columns = lines[0].split(separator: ",", omittingEmptySubsequences: false).map {
        $0.drop { $0 == "\u{FEFF}" }
      }
      var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[columns.firstIndex(of: "asked") ?? 0] = "2026-05-05"
      cells[columns.firstIndex(of: "until") ?? 0] = "2026-05-12"
      return lines[0] + "\r\n" + cells.joined(separator: ",") + "\r\n"
    }
    try fill(Self.whole, trip, as: "rest.xlsx")
    let run = apply(["rest.xlsx", "--to", "A01", "--received", "2026-05-12T23:59:59+08:00"], trip)
    #expect(run.exit == .fine, "\(run.out)")
    return trip
  }

  @Test("a mail after an application was whole does not move the time at which it was, and none turns it away")
  func laterMail() throws {
    let trip = try completed()
    var more = Self.whole
    more["三至六、產品、紀錄與規劃"]?["B7"] = "獲獎紀錄"
    try fill(more, trip, as: "more.xlsx")
    let run = apply(["more.xlsx", "--to", "A01", "--received", "2026-05-14T09:00:00+08:00"], trip)
    #expect(run.exit == .fine && run.out.contains("Anything else"), "\(run.out)")
    #expect(!run.out.contains("not accepted"))
    let text = try trip.text("applications.csv")
    #expect(text.contains("獲獎紀錄") && text.contains("2026-05-12T23:59:59+08:00") && !text.contains("2026-05-14"))
  }

  @Test("an older time than the one entered is asked about, and only --take arrived takes it")
  func earlierMail() throws {
    let trip = try completed()
    try trip.edit("applications.csv") { $0.replacing("2026-05-12T23:59:59+08:00", with: "2026-05-13T08:00:00+08:00") }
    let words = ["rest.xlsx", "--to", "A01", "--received", "2026-05-10T09:00:00+08:00"]
    let run = apply(words, trip)
    #expect(run.exit == .tripHasErrors && run.out.contains("--take arrived"), "\(run.out)")
    #expect(try trip.text("applications.csv").contains("2026-05-13T08:00:00"))
    #expect(apply(words + ["--take", "arrived"], trip).exit == .fine)
    #expect(try trip.text("applications.csv").contains("2026-05-10T09:00:00"))
  }

  @Test("another company's form completes nobody's application, unless the name is said to be new")
  func otherCompany() throws {
    let trip = try completed()
    let before = try trip.text("applications.csv")
    var other = Self.whole
    other["一、公司基本資料"]?["B5"] = "另一家股份有限公司"
    other["一、公司基本資料"]?["B6"] = "12345675"
    try fill(other, trip, as: "other.xlsx")
    let words = ["other.xlsx", "--to", "A01", "--received", "2026-05-12T09:00:00+08:00"]
    let run = apply(words, trip)
    #expect(run.exit == .tripHasErrors && run.out.contains("another company's, '另一家股份有限公司'"), "\(run.out)")
    #expect(try trip.text("applications.csv") == before)
    _ = apply(words + ["--take", "name"], trip)
    #expect(try trip.text("applications.csv").contains("另一家股份有限公司"))
  }

  @Test("--take offers what an application sets, and figures of the call's years")
  func takeable() throws {
    let trip = try completed()
    let words = ["rest.xlsx", "--to", "A01", "--received", "2026-05-12T09:00:00+08:00", "--take"]
    for word in ["received", "decided_by", "asked", "turnover_101"] {
      let run = apply(words + [word], trip)
      #expect(run.exit == .wrongUsage && run.error.contains("turnover_114"), "\(word) \(run.error)")
      #expect(!run.error.contains("decided_by,") && !run.error.contains("turnover_101,"))
    }
    #expect(apply(words + ["turnover_114"], trip).exit != .wrongUsage)
  }

  @Test(
    "the day of signing is read as the form's own 年月日 of the Republic of China",
    arguments: ["115年5月4日", "115/5/4", "民國115年5月4日", "1150504", "2026/5/4"])
  func signedOn(text: String) throws {
    let trip = try TripCopy()
    var typed = Self.whole
    typed["七、聲明與簽署"]?["B9"] = text
    try fill(typed, trip)
    let run = apply(["in.xlsx"] + Self.arrival, trip)
    #expect(run.exit == .fine && !run.out.contains("!"), "\(run.out)")
    #expect(try trip.text("applications.csv").contains(",範例負責人,2026-05-04,"))
    try trip.edit("applications.csv") { $0.replacing(",2026-05-04,evidence", with: ",\(text),evidence") }
    #expect(trip.run("check").exit == .fine)
    #expect(trip.run("applications", "A01").out.contains("signed") == false)
  }

  @Test("a year of two digits stays a question, and is told as a day of signing is written")
  func signedOnAmbiguous() throws {
    let trip = try TripCopy()
    var typed = Self.whole
    typed["七、聲明與簽署"]?["B9"] = "26/5/4"
    try fill(typed, trip)
    let run = apply(["in.xlsx"] + Self.arrival, trip)
    #expect(run.out.contains("write it as 115年5月4日 or 2026-05-04"), "\(run.out)")
  }

  @Test("the form says until when, whereto and with what, what must be filled in, and leaves room to write")
  func formSays() throws {
    let trip = try TripCopy()
    #expect(
      CommandRun(["form", "--application", "--language", "zh-Hant", "--output", "out.xlsx"], in: trip.path).exit
        == .fine)
    let sheets = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/out.xlsx")).sheets
    let first = sheets[0].rows.flatMap(\.cells).compactMap { cell in
      if case .text(let text) = cell.value { text } else { nil }
    }
    for words in ["申請截止：2026-05-04（一） 17:00:00", "郵件主旨：申請115年度", "應檢附："] {
      #expect(first.contains { $0.contains(words) }, "\(words) \(first)")
    }
    #expect(first.contains("必填"))
    #expect(CommandRun(["new", "plain", "--from", "2027-03-01", "--to", "2027-03-02"], in: trip.path).exit == .fine)
    let none = CommandRun(["form", "--application", "plain"], in: trip.path)
    #expect(none.exit == .badData && none.error.contains("no 'applications'"), "\(none.error)")
  }

  @Test(
    "a call starts from nothing: the new folder is without errors and prints its form",
    arguments: ["zh-Hant", "en", "ja"])
  func newCall(language: String) throws {
    let trip = try TripCopy()
    let words = ["new", "next", "--from", "2027-03-02", "--to", "2027-03-04", "--call", "--language", language]
    #expect(CommandRun(words, in: trip.path).exit == .fine)
    let next = trip.path + "/next"
    let check = CommandRun(["check", "--today", "2027-01-01", "--language", "en"], in: next)
    #expect(check.exit == .fine && check.out.contains("0 errors"), "\(check.out)\(check.error)")
    #expect(CommandRun(["form", "--application"], in: next).exit == .fine)
    // What stands in comments is read once the strokes are gone.
    let text = String(decoding: try PosixDisk().read(next + "/trip.json"), as: UTF8.self)
    let open = text.replacing("// \"", with: "\"").replacing("//   \"", with: "\"").replacing("// },\n", with: "},\n")
      .replacing("// { \"kind\": \"repeated", with: "{ \"kind\": \"repeated")
    try PosixDisk().write(Array(open.utf8), to: next + "/trip.json", mode: 0o644, isSynced: false)
    let opened = CommandRun(["check", "--today", "2027-01-01", "--language", "en"], in: next)
    #expect(!opened.out.contains("[KnownKey]") && !opened.out.contains("[ValidJSON]"), "\(opened.out)")
    #expect(CommandRun(["review", "--today", "2027-01-01"], in: next).exit == .fine)
  }
}
