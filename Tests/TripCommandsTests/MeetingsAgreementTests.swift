import Testing
import TripFormats
import TripStorage
import TripTestSupport

@testable import TripCommands

/// Every paper tells of the same meetings: schedules, rooms, calendars, day sheets, result forms and the closing report.
@Suite struct MeetingsAgreementTests {
  /// What befalls a saved timetable before its papers are made.
  enum Event: String, CaseIterable, Sendable {
    case nothing, refused, bothLostInterest, wishGone, hostCancels, companyWithdraws, slotGone, tableGone, twoPlaces
    case nobodyThere
  }

  /// A meeting as papers name it.
  struct Told: Hashable, Comparable, CustomStringConvertible {
    var company: String
    var host: String
    var start: String
    var table = 0

    var description: String { "\(start) \(company) × \(host) \(table)" }

    static func < (left: Told, right: Told) -> Bool { left.description < right.description }
  }

  private static let codes = ["S1", "S2", "S3", "S4", "S5", "S6"]
  private static let hostNames = [
    "見本精機株式会社": "J01", "見本電子株式会社": "J02", "株式会社見本商事": "J03", "見本システム株式会社": "J04",
    "見本重工株式会社": "J05", "見本東北製作所": "J06", "株式会社見本半導体仙台": "J07", "見本光学株式会社": "J08", "見本工業株式会社": "J09",
  ]
  private static let companyNames = [
    "範例精密股份有限公司": "S1", "範例切削股份有限公司": "S2", "範例感測股份有限公司": "S3", "範例視覺股份有限公司": "S4", "範例軟體有限公司": "S5",
    "範例熱處理有限公司": "S6",
  ]

  private func trip(after event: Event) throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.edit("results.csv") { String($0.prefix { !$0.isNewline }) + "\n" }
    switch event {
    case .nothing: break
    case .refused: try trip.edit("wishes.csv") { $0.replacing("S1,J02,1,2,,", with: "S1,J02,x,2,,") }
    case .bothLostInterest: try trip.edit("wishes.csv") { $0.replacing("S1,J02,1,2,,", with: "S1,J02,0,0,,") }
    case .wishGone: try trip.edit("wishes.csv") { $0.replacing("S1,J02,1,2,,\n", with: "") }
    case .hostCancels: try trip.edit("hosts.csv") { $0.replacing("ja,tokyo,,\nJ06", with: "ja,tokyo,tokyo=no,\nJ06") }
    case .companyWithdraws:
      let run = CommandRun(
        ["withdraw", "S6", "--on", "2027-08-01", "--record", "--charge", "TWD 1000", "--today", "2027-08-01"],
        in: trip.path)
      #expect(run.exit == .fine, "\(run.error)")
    case .slotGone: try trip.edit("trip.json") { $0.replacing(", \"15:45-16:10\"],", with: "],") }
    case .tableGone: try trip.edit("trip.json") { $0.replacing("\"tables\": 5", with: "\"tables\": 4") }
    case .twoPlaces:
      try trip.edit("meetings.csv") { $0.replacing("tokyo,15:15,1,S1,J02,1", with: "tokyo,13:30,3,S1,J02,1") }
    case .nobodyThere:
      try trip.edit("delegates.csv") { text in
        text.split(whereSeparator: \.isNewline).enumerated().map { number, line in
          line + (number == 0 ? ",leaves" : line.hasPrefix("S2") ? ",2027-09-14" : ",")
        }.joined(separator: "\n") + "\n"
      }
    }
    return trip
  }

  private static let lost: [Event: Int] = [
    .nothing: 0, .refused: 1, .bothLostInterest: 1, .wishGone: 1, .hostCancels: 3, .companyWithdraws: 5, .slotGone: 2,
    .tableGone: 3, .twoPlaces: 1, .nobodyThere: 2,
  ]

  @Test(
    "papers, calendars, forms and reports tell of one timetable, whatever happens after it was saved",
    arguments: Event.allCases)
  func agree(event: Event) throws {
    let trip = try trip(after: event)
    let made = CommandRun(["build", "--today", "2027-10-05"], in: trip.path)
    #expect(made.exit == .fine, "\(made.out)\(made.error)")
    let (schedules, count) = (try schedules(trip), 34 - (Self.lost[event] ?? 0))
    #expect(schedules.count == count, "\(schedules)")
    #expect(try hosts(trip) == schedules && rooms(trip) == schedules)
    #expect(try calendars(trip) == schedules)
    #expect(try forms(trip) == schedules.map { Told(company: $0.company, host: $0.host, start: $0.start) }.sorted())
    let closing = try trip.text("papers/organiser/closing.html")
    #expect(closing.contains("完成 0／\(count) 場") && closing.contains("未回報 \(count) 場"))
    let results = CommandRun(["results", "--today", "2027-10-05", "--format", "json"], in: trip.path).out
    #expect(try numbers(results.matches(of: /"planned": (\d+)/).map { String($0.1) }) == count, "\(results)")
    let sheets = try ["14", "15"].map { try trip.text("papers/organiser/days/2027-09-\($0).html") }.joined()
    #expect(try numbers(sheets.matches(of: /桌、(\d+) 場/).map { String($0.1) }) == count)
  }

  @Test("that the saved timetable no longer fits is told by check, with what to do", arguments: Event.allCases)
  func told(event: Event) throws {
    let trip = try trip(after: event)
    let check = CommandRun(["check", "--today", "2027-08-02", "--language", "en"], in: trip.path).out
    switch event {
    case .nothing: #expect(!check.contains("warning:"), "\(check)")
    default:
      #expect(check.contains("[SavedTimetableFits]"), "\(check)")
      #expect(check.contains("--save' to make it anew"), "\(check)")
    }
    // Made anew, it fits.
    #expect(CommandRun(["meetings", "--save", "--today", "2027-08-02"], in: trip.path).exit == .fine)
    let again = CommandRun(["check", "--today", "2027-08-02", "--language", "en"], in: trip.path).out
    #expect(!again.contains("[SavedTimetableFits]"), "\(again)")
  }

  @Test("nothing saved: papers say that they are a proposal, without numbers that the cash papers do not know")
  func proposal() throws {
    let trip = try trip(after: .nothing)
    try trip.write("session,from,table,company,host,interpreter\n", to: "meetings.csv")
    #expect(CommandRun(["build", "--today", "2027-08-05"], in: trip.path).exit == .fine)
    let papers = try ["companies/S3/meetings.html", "hosts/J01/meetings.html", "organiser/meetings-1-cards.html"].map {
      try trip.text("papers/" + $0)
    }
    for (paper, words) in zip(papers, ["本表為草案", "本スケジュールは案です", "（案）"]) {
      #expect(paper.contains(words) && !paper.contains("口譯 1") && !paper.contains("通訳 1"), "\(paper)")
    }
    let room = try trip.text("papers/organiser/meetings-1.html")
    #expect(room.contains("尚未存檔") && room.contains("trip meetings --save"))
    #expect(!(try trip.text("papers/organiser/meetings-1.csv")).contains("口譯 1"))
    #expect(try trip.text("papers/organiser/days/2027-09-14.html").contains("場（草案，尚未存檔）"))
    #expect(try calendars(trip).isEmpty && forms(trip).isEmpty)
  }

  @Test("an interpreter is the same one on the envelope and on the schedules, also when left alone with a company")
  func interpreters() throws {
    let trip = try trip(after: .companyWithdraws)
    try trip.write(
      "booking,company,name,grade,half_day,on,by\ntokyo@3,,田中 見本,B,JPY 40000,2027-07-01,x\n"
        + "tokyo@2,,佐藤 見本,B,JPY 40000,2027-07-01,x\n", to: "interpreters.csv")
    #expect(CommandRun(["build", "--today", "2027-08-05"], in: trip.path).exit == .fine)
    let cash = try trip.text("papers/organiser/cash.html")
    #expect(cash.contains("口譯 3，與 S2 共用 · 田中 見本") && cash.contains("口譯 2 · 佐藤 見本"))
    #expect(try trip.text("papers/companies/S4/meetings.html").contains("<td>田中 見本</td>"))
    #expect(try trip.text("papers/hosts/J02/meetings.html").contains("中国語（田中 見本）"))
    #expect(try trip.text("papers/companies/S3/meetings.html").contains("<td>佐藤 見本</td>"))
    #expect(try trip.text("papers/organiser/meetings-1.csv").contains("田中 見本"))
  }

  @Test("a saved timetable whose interpreters are not those that are booked is told until they are")
  func booked() throws {
    let trip = try trip(after: .nothing)
    try trip.edit("companies.csv") { $0.replacing("tokyo@3", with: "tokyo@9") }
    let check = { (trip: String) in CommandRun(["check", "--today", "2027-08-05", "--language", "en"], in: trip).out }
    let told = check(trip.path)
    #expect(told.contains("the saved timetable has interpreter 3 with S4 at tokyo, whom S4 does not book"), "\(told)")
    _ = CommandRun(["meetings", "tokyo", "--keep", "--save", "--book", "--today", "2027-08-05"], in: trip.path)
    #expect(!check(trip.path).contains("warning:"))
  }

  @Test("who no longer shares a language with a host is told to have no interpreter, on the schedule, too")
  func languages() throws {
    let trip = try trip(after: .nothing)
    try trip.edit("companies.csv") { $0.replacing(",zh ja,", with: ",zh,") }
    let check = CommandRun(["check", "--today", "2027-08-05", "--language", "en"], in: trip.path).out
    #expect(check.contains("S5 × J03 share no language, but were saved without an interpreter"), "\(check)")
    _ = CommandRun(["build", "--today", "2027-08-05"], in: trip.path)
    #expect(try trip.text("papers/companies/S5/meetings.html").contains("<td>口譯</td>"))
  }

  @Test("what was held stays in the report, and the wish that contradicts it is told")
  func fact() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.edit("wishes.csv") { $0.replacing("S1,J02,1,2,,", with: "S1,J02,x,2,,") }
    let check = CommandRun(["check", "--today", "2027-10-05", "--language", "en"], in: trip.path).out
    #expect(check.contains("S1 × J02 15:15 was held, as results.csv says, but one side refuses it"), "\(check)")
    #expect(trip.run("results", "--language", "en").out.contains("16 of 34 held"))
  }

  // MARK: - Reading papers

  private func schedules(_ trip: borrowing TripCopy) throws -> [Told] {
    var told: [Told] = []
    for company in Self.codes {
      let path = "papers/companies/\(company)/meetings.html"
      guard PosixDisk().exists(trip.path + "/" + path) else { continue }
      told += rows(try trip.text(path), Self.hostNames).map {
        Told(company: company, host: $0.name, start: $0.start, table: $0.table)
      }
    }
    return told.sorted()
  }

  private func hosts(_ trip: borrowing TripCopy) throws -> [Told] {
    var told: [Told] = []
    for number in 1...9 {
      told += rows(try trip.text("papers/hosts/J0\(number)/meetings.html"), Self.companyNames).map {
        Told(company: $0.name, host: "J0\(number)", start: $0.start, table: $0.table)
      }
    }
    return told.sorted()
  }

  private func rows(_ page: String, _ codes: [String: String]) -> [(start: String, table: Int, name: String)] {
    page.matches(of: /<td class="short">(\d+:\d+)[^<]*<\/td><td class="number">(\d+)<\/td>\s*<td><strong[^>]*>([^<]*)</)
      .map {
        (String($0.1), Int($0.2) ?? 0, codes[String($0.3)] ?? String($0.3))
      }
  }

  private func rooms(_ trip: borrowing TripCopy) throws -> [Told] {
    var told: [Told] = []
    for number in 1...2 {
      for line in try trip.text("papers/organiser/meetings-\(number).csv").split(whereSeparator: \.isNewline)
        .dropFirst()
      {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        told.append(
          Told(company: "\(cells[2])", host: "\(cells[4])", start: "\(cells[0].prefix(5))", table: Int(cells[1]) ?? 0))
      }
    }
    return told.sorted()
  }

  private func calendars(_ trip: borrowing TripCopy) throws -> [Told] {
    var told: [Told] = []
    for company in Self.codes {
      let path = "papers/companies/\(company)/calendar.ics"
      guard PosixDisk().exists(trip.path + "/" + path) else { continue }
      let text = try trip.text(path).replacing("\r\n ", with: "")
      for event in text.split(separator: "BEGIN:VEVENT").dropFirst() where !event.contains("STATUS:CANCELLED") {
        guard let title = event.firstMatch(of: /SUMMARY[^:\r]*:洽談：([^（]*)（第 (\d+) 桌/),
          let time = event.firstMatch(of: /DTSTART[^:\r]*:\d{8}T(\d\d)(\d\d)/)
        else { continue }
        let host = Self.hostNames[String(title.1)] ?? String(title.1)
        told.append(Told(company: company, host: host, start: "\(time.1):\(time.2)", table: Int(title.2) ?? 0))
      }
    }
    return told.sorted()
  }

  /// Their tables are not on the forms.
  private func forms(_ trip: borrowing TripCopy) throws -> [Told] {
    #expect(CommandRun(["results", "--forms", "--today", "2027-10-05"], in: trip.path).exit == .fine)
    var told: [Told] = []
    for company in Self.codes {
      let path = trip.path + "/forms/results-\(company).xlsx"
      guard PosixDisk().exists(path) else { continue }
      for row in try XLSXReader.workbook(try PosixDisk().read(path)).sheets.first?.rows ?? [] {
        let cells = row.cells.map { "\($0.value)" }
        guard let host = Self.hostNames.values.first(where: { code in cells.contains { $0.contains("\"\(code)\"") } }),
          let start = cells.lazy.compactMap({ $0.firstMatch(of: /\d\d:\d\d/) }).first
        else { continue }
        told.append(Told(company: company, host: host, start: "\(start.0)"))
      }
    }
    return told.sorted()
  }

  private func numbers(_ texts: [String]) throws -> Int {
    try texts.reduce(0) { sum, text in sum + (try #require(Int(text))) }
  }
}
