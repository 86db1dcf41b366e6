import Testing
import TripTestSupport

@testable import TripCommands

/// `trip meetings` on the invented trip of Examples/2027-sendai.
@Suite struct MeetingsTests {
  private func copy() throws -> TripCopy { try TripCopy("Examples/2027-sendai") }

  @Test("tells meetings, worth with its bound, interpreters and what sharing them saves")
  func tells() throws {
    let run = try copy().run("meetings", "tokyo", "--language", "en")
    #expect(run.exit == .fine)
    for words in [
      "14:00–14:25", "S1 Specimen Precision Co., Ltd.  ×  J01 Specimen Seiki",
      "18 meetings meet 31 of 33 wishes (companies 15/17, hosts 16/16)",
      "worth 125 (both wishes added, twice where both wish it), no timetable is worth more",
      "3 interpreters (fewer are not enough): JPY 105,000–150,000",
      "one for each of the 5 companies that need one would cost JPY 175,000–250,000", "saved: JPY 70,000–100,000",
      "S4 × J01 (1/x): one side refuses  wishes.csv:15",
    ] {
      #expect(run.out.contains(words), "\(words)\n\(run.out)")
    }
    #expect(!run.out.contains("Changed since") && !run.out.contains("Interpreters to book"), "\(run.out)")
  }

  @Test("the order of rows decides nothing")
  func order() throws {
    let trip = try copy()
    let before = trip.run("meetings", "--format", "json").out
    for (seed, file) in ["hosts.csv", "wishes.csv", "meetings.csv"].enumerated() {
      try trip.edit(file) { text in
        var dice = SeededGenerator(seed: UInt64(seed))
        let lines = text.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline)
        return ([lines[0]] + lines.dropFirst().shuffled(using: &dice)).joined(separator: "\n") + "\n"
      }
    }
    #expect(trip.run("meetings", "--format", "json").out == before)
  }

  @Test("a host that cancels moves only who must move, and tells it; --keep moves nobody")
  func cancelling() throws {
    let trip = try copy()
    try trip.edit("hosts.csv") {
      $0.replacing("J05,見本重工株式会社,,,,熱処理・表面処理,ja,tokyo,,", with: "J05,見本重工株式会社,,,,,ja,tokyo,tokyo=no,")
    }
    let run = trip.run("meetings", "tokyo", "--language", "en")
    let moved = run.out.split(separator: "\n").filter { $0.contains("moves from") || $0.contains("is new") }
    #expect(moved.count <= 2 && run.out.contains("S6 × J05 is no longer held (was 15:15 table 5)"), "\(run.out)")
    #expect(run.out.contains("S6 × J05 (3/3): one of them does not come"))
    let kept = trip.run("meetings", "tokyo", "--keep", "--language", "en").out
    #expect(!kept.contains("moves from") && kept.contains("S6 × J05 is no longer held"), "\(kept)")
  }

  @Test("--save and --book write what is printed, once, and undo takes it back")
  func writing() throws {
    let trip = try copy()
    #expect(trip.run("meetings", "--save", "--book", "--language", "en").out.contains("nothing to write"))
    try trip.edit("companies.csv") { $0.replacing("tokyo@2", with: "tokyo") }
    let roster = try trip.text("companies.csv")
    try trip.write("session,from,table,company,host,interpreter\n", to: "meetings.csv")
    let told = trip.run("meetings", "--save", "--book", "--language", "en").out
    #expect(told.contains("saved in meetings.csv") && told.contains("written into companies.csv"), "\(told)")
    #expect(try trip.text("companies.csv") != roster)
    #expect(try trip.text("meetings.csv").split(whereSeparator: \.isNewline).count == 35)
    #expect(trip.run("meetings", "--save", "--book", "--language", "en").out.contains("nothing to write"))
    #expect(trip.run("undo").out.hasPrefix("taken back: meetings"))
    #expect(try trip.text("companies.csv") == roster)
  }

  @Test(
    "--book takes nothing away: what a company booked for itself, or interpreters.csv agrees on, stays and is listed")
  func keeping() throws {
    let trip = try copy()
    try trip.edit("wishes.csv") { text in
      text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("S3,") }.joined(separator: "\n") + "\n"
    }
    try trip.edit("companies.csv") { $0.replacing("tokyo@3 sendai@2", with: "tokyo sendai@2") }
    try trip.write("booking,company,name,on,by\ntokyo,S2,範例口譯,2026-04-20,email\n", to: "interpreters.csv")
    let told = trip.run("meetings", "tokyo", "--save", "--book", "--language", "en").out
    #expect(told.contains("Booked otherwise than the timetable needs"), "\(told)")
    let rows = try trip.text("companies.csv").split(whereSeparator: \.isNewline)
    #expect(rows.contains { $0.hasPrefix("S2,") && $0.contains(",tokyo sendai@2,") }, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("S3,") && $0.contains(",tokyo@2 sendai@2,") }, "\(rows)")
  }

  @Test("a second interpreter that a company ordered stays beside the one that the timetable needs")
  func besides() throws {
    let trip = try copy()
    try trip.edit("companies.csv") { $0.replacing(",tokyo sendai@1,", with: ",tokyo tokyo@2 sendai@1,") }
    _ = trip.run("meetings", "tokyo", "--save", "--book")
    let row = try trip.text("companies.csv").split(whereSeparator: \.isNewline).first { $0.hasPrefix("S1,") } ?? ""
    #expect(row.contains("tokyo@2") && row.contains("tokyo "), "\(row)")
  }

  @Test("what the timetable says interpreters cost is what the roster is charged once it books them")
  func costs() throws {
    let trip = try copy()
    let cash = trip.run("cash", "--format", "json").out
    // 3 in Tokyo and 2 in Sendai: five half days.
    #expect(cash.contains("\"low\": 175000") && cash.contains("\"high\": 250000"), "\(cash)")
  }

  @Test("schedules of companies, of hosts and the room hold the same meetings")
  func papers() throws {
    let trip = try copy()
    #expect(trip.run("build").exit == .fine)
    func count(_ paths: [String]) throws -> Int {
      try paths.reduce(0) { try $0 + trip.text("papers/" + $1).split(separator: "<td class=\"number\">").count - 1 }
    }
    let companies = try count((1...6).map { "companies/S\($0)/meetings.html" })
    let hosts = try count((1...9).map { "hosts/J0\($0)/meetings.html" })
    let room = try (1...2).reduce(0) {
      try $0 + trip.text("papers/organiser/meetings-\($1).csv").split(whereSeparator: \.isNewline).count - 1
    }
    #expect(companies == hosts && hosts == room && room == 34)
    let own = try trip.text("papers/hosts/J02/meetings.html")
    #expect(own.contains("lang=\"ja\"") && own.contains("見本電子株式会社　御中") && own.contains("範例視覺股份有限公司"))
    for word in ["39999", "wish", "見本商事"] { #expect(!own.contains(word), "\(word)") }
  }

  /// Both sessions on one afternoon, nothing saved.
  private func parallel() throws -> TripCopy {
    let trip = try copy()
    try trip.write("session,from,table,company,host,interpreter\n", to: "meetings.csv")
    try trip.write("company,session,from,host,held\n", to: "results.csv")
    try trip.edit("trip.json") { text in
      let transfer = "\"morning\": { \"kind\": \"transfer\""
      return text.replacing(
        "\"afternoon\": {\n        \"id\": \"tokyo\"", with: "\"afternoon\": {\n        \"id\": \"old\""
      )
      .replacing(
        transfer,
        with: "\"morning\": { \"id\": \"tokyo\", \"interpreter\": true, \"kind\": \"matchmaking\"")
    }
    return trip
  }

  private func times(_ json: String) -> [(start: String, who: [String])] {
    json.matches(of: /"from": "(\d+:\d+)"[^}]*?"company": "(\w+)",\s*"host": "(\w+)"/).map {
      (String($0.1), [String($0.2), String($0.3)])
    }
  }

  @Test("of two sessions at the same time nobody is at both, whether both are made together or one after the other")
  func twoSessions() throws {
    let trip = try parallel()
    let check = trip.run("check", "--language", "en").out
    #expect(check.contains("two sessions at once") && check.contains("[SessionsApart]"), "\(check)")
    let together = times(trip.run("meetings", "--format", "json").out)
    #expect(trip.run("meetings", "sendai", "--save").exit == .fine)
    let (first, second) = (
      times(trip.run("meetings", "sendai", "--keep", "--format", "json").out),
      times(trip.run("meetings", "tokyo", "--format", "json").out)
    )
    for meetings in [together, first + second] {
      let places = meetings.flatMap { meeting in meeting.who.map { meeting.start + " " + $0 } }
      #expect(meetings.count > 20 && Set(places).count == places.count, "\(places.sorted())")
    }
    // Saved together, no paper has anybody in two places, and nothing is left to tell but the hours.
    #expect(trip.run("meetings", "--save", "--book").exit == .fine)
    let after = trip.run("check", "--language", "en").out
    #expect(!after.contains("SavedTimetableFits") && !after.contains("in two places"), "\(after)")
    _ = trip.run("build")
    let schedule = try trip.text("papers/companies/S1/meetings.html")
    let starts = schedule.matches(of: /<td class="short">(\d+:\d+)[^<]*<\/td><td class="number">/).map { String($0.1) }
    #expect(!starts.isEmpty && Set(starts).count == starts.count, "\(starts)")
  }

  @Test("fixed meetings of two sessions at the same time collide, too")
  func fixedAtOnce() throws {
    let trip = try parallel()
    try trip.edit("wishes.csv") { $0.replacing("S1,J06,3,2,,", with: "S1,J06,3,2,14:00,") }
    let run = trip.run("check", "--language", "en")
    #expect(run.out.contains("error: S1 would be in two places: S1 × J01 14:00 and S1 × J06 14:00"), "\(run.out)")
  }

  @Test("the host reads who comes by rank, and which titles nobody translated, as on the list of the delegation")
  func ranks() throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    _ = trip.run("build")
    let page = try trip.text("papers/hosts/F01/meetings.html")
    let (chair, manager) = (try #require(page.firstRange(of: "範例陳二")), try #require(page.firstRange(of: "範例林一")))
    #expect(chair.lowerBound < manager.lowerBound)
    #expect(page.contains("工程師<span lang=\"ja\">（原語）</span>") && !page.contains("代表取締役会長<span"))
  }

  @Test("the trip report of the expense pack has whom the company met and what came of it, as far as it is known")
  func report() throws {
    let trip = try copy()
    _ = trip.run("build")
    let page = try trip.text("papers/companies/S1/expenses.html")
    for words in ["見本精機株式会社 見本 太郎 調達部長", "見本精機株式会社：零件採購、訂單、報價", "已知者預填如下"] {
      #expect(page.contains(words), "\(words)")
    }
    // The meeting with J05 was not held.
    #expect(!page.contains("見本重工株式会社") && !page.contains("見本光学株式会社"))
  }

  @Test("collisions are told by name and line, and no timetable is printed")
  func collisions() throws {
    let trip = try copy()
    try trip.edit("wishes.csv") { $0.replacing("S2,J01,3,2,,", with: "S2,J01,3,2,14:00,") }
    let run = trip.run("meetings", "--language", "en")
    #expect(run.exit == .tripHasErrors && run.out.isEmpty)
    #expect(
      run.error.contains("wishes.csv:6:12: error: J01 would be in two places: S1 × J01 14:00 and S2 × J01 14:00"),
      "\(run.error)")
    #expect(run.error.contains("see also wishes.csv:2"))
  }

  @Test("a session without meetings, or a trip without any, is told")
  func unknown() throws {
    let run = try copy().run("meetings", "sendia")
    #expect(run.exit == .badData && run.error.contains("did you mean 'sendai'?"), "\(run.error)")
    #expect(try TripCopy().run("meetings").exit == .badData)
  }

  @Test("wishes go out as workbooks and come back, cell by cell; what makes no sense is left out and told")
  func forms() throws {
    let trip = try copy()
    #expect(trip.run("meetings", "--forms").exit == .fine)
    let before = try trip.text("wishes.csv")
    let back = trip.run(
      "meetings", "--read", "forms/wishes-S1.xlsx", "--read", "forms/wishes-J01.xlsx", "--language", "en")
    #expect(back.exit == .fine && back.error.contains("wishes.csv: 0 values changed, 0 rows added"), "\(back.error)")
    try trip.write(
      "公司代號,日商代號,日商意願,場次\nS1,J01,○,tokyo\nS4,J05,◎,\nS2,J05,maybe,tokyo\nS9,J01,3,tokyo\n", to: "list.csv")
    let run = trip.run("meetings", "tokyo", "--read", "list.csv", "--language", "en")
    #expect(run.exit == .tripHasErrors)
    for words in [
      "list.csv:4:8: 'maybe' is no Wish of the host; left out",
      "list.csv:5:1: no such company, host or session: 'S9', 'J01'",
      "wishes.csv: 1 values changed, 1 rows added",
    ] {
      #expect(run.error.contains(words), "\(words)\n\(run.error)")
    }
    let after = try trip.text("wishes.csv")
    #expect(after.contains("S1,J01,3,2,14:00,訂單洽談已約定") && after.contains("S4,J05,,3"), "\(after)")
    #expect(after.split(separator: "\n").count == before.split(separator: "\n").count + 1)
  }
}
