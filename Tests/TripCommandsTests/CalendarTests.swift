import Testing
import TripCommands
import TripStorage
import TripTestSupport

/// trip calendar and the .ics of trip build, as their readers get them.
@Suite struct CalendarTests {
  /// Properties of each event, by UID.
  private func events(_ text: String) -> [String: [String: String]] {
    let lines = text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    var events: [String: [String: String]] = [:]
    var (event, depth): ([String: String], Int) = ([:], 0)
    for line in lines {
      if line == "BEGIN:VEVENT" { event = [:] }
      if line.hasPrefix("BEGIN:VALARM") { depth += 1 }
      if depth == 0, let colon = line.firstIndex(of: ":") {
        event[String(line[..<colon].prefix { $0 != ";" })] = String(line[line.index(after: colon)...])
      }
      if line.hasPrefix("END:VALARM") { depth -= 1 }
      if line == "END:VEVENT", let uid = event["UID"] { events[uid] = event }
    }
    return events
  }

  private func written(_ trip: borrowing TripCopy, _ words: String..., day: String = "2026-05-01") throws
    -> [String: [String: String]]
  {
    let run = CommandRun(
      ["calendar"] + words + ["--today", day, "--output", trip.path + "/out.ics"], in: trip.path,
      environment: ["LANG": "en_US.UTF-8"])
    #expect(run.exit == .fine, "\(run.error)")
    return events(try trip.text("out.ics"))
  }

  @Test("the same folder twice gives the same bytes, on any later day and in any build")
  func stable() throws {
    let trip = try TripCopy()
    #expect(trip.run("build").exit == .fine)
    let names = ["calendar.ics", "organiser/deadlines.ics", "companies/C01/calendar.ics"]
    let first = try names.map { try trip.text("papers/" + $0) }
    let memory = try trip.text("calendar.csv")
    _ = CommandRun(["build", "--today", "2026-06-09"], in: trip.path)
    #expect(try names.map { try trip.text("papers/" + $0) } == first)
    #expect(try trip.text("calendar.csv") == memory)
    // Another language is another text of the same events.
    _ = CommandRun(["build", "--today", "2026-06-09", "--language", "ja"], in: trip.path)
    #expect(try trip.text("calendar.csv") == memory)
    let japanese = events(try trip.text("papers/calendar.ics"))
    #expect(japanese.keys.sorted() == events(first[0]).keys.sorted())
    #expect(japanese.values.allSatisfy { $0["SEQUENCE"] == "0" && $0["DTSTAMP"] == "20260430T160000Z" })
  }

  @Test("saved meetings stand in the company's and its people's calendars, their length in the delegation's")
  func meetings() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let company = try written(trip, "S1")
    let own = company.filter { $0.value["SUMMARY"]?.hasPrefix("洽談：") ?? false }
    #expect(own.count == 7)
    let first = try #require(own.first { $0.value["SUMMARY"] == "洽談：見本精機株式会社（第 3 桌）" })
    #expect(first.value["DTSTART"] == "20270914T140000" && first.value["DTEND"] == "20270914T142500")
    #expect(try written(trip, "範例林一").values.count { $0["SUMMARY"]?.hasPrefix("洽談：") ?? false } == 7)
    let all = try written(trip)
    #expect(!all.values.contains { $0["SUMMARY"]?.hasPrefix("洽談：") ?? false })
    let round = try #require(all.values.first { $0["SUMMARY"] == "一對一商務洽談：東京商務媒合會" })
    #expect(round["DTSTART"] == "20270914T133000" && round["DTEND"] == "20270914T161000")
    // Another table and slot is the same event, one change later.
    try trip.edit("meetings.csv") { $0.replacing("tokyo,14:00,3,S1,J01,1", with: "tokyo,15:45,1,S1,J01,1") }
    let moved = try #require(try written(trip, "S1")[first.key])
    #expect(
      moved["SEQUENCE"] == "1" && moved["DTSTART"] == "20270914T154500" && moved["SUMMARY"]?.contains("第 1 桌") == true)
    try trip.edit("meetings.csv") { $0.replacing("tokyo,15:45,1,S1,J01,1\r\n", with: "") }
    #expect(try written(trip, "S1")[first.key]?["STATUS"] == "CANCELLED")
  }

  @Test("a session with meetings has their hours; the organiser's total stays out of a company's calendar")
  func sessionOfMeetings() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    for reader in ["S1", "範例林一"] {
      let own = try written(trip, reader).values
      let session = try #require(own.first { $0["SUMMARY"] == "東京商務媒合會" })
      #expect(session["DTSTART"] == "20270914T133000" && session["DTEND"] == "20270914T161000")
      #expect(!own.contains { $0["DESCRIPTION"]?.contains("時間尚未確定（下午）") ?? false })
      #expect(!own.contains { $0["SUMMARY"]?.hasPrefix("一對一商務洽談：") ?? false })
    }
  }

  @Test("a flight has the times that are known, by the clock of its airport, and a session its place")
  func flightTimes() throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    let all = try written(trip, day: "2027-01-20").values
    let flight = try #require(all.first { $0["DESCRIPTION"]?.contains("XX 901") ?? false })
    #expect(flight["DTSTART"] == "20270907T100000" && flight["DTEND"] == "20270907T132000")
    #expect(flight["DESCRIPTION"]?.contains("10:00 起飛、14:20 抵達（各機場當地時間）") == true, "\(flight)")
    #expect(flight["DESCRIPTION"]?.contains("時間尚未確定") == false)
    #expect(flight["DESCRIPTION"]?.contains("7:30 集合：桃園機場範例櫃檯") == true)
    #expect(all.contains { $0["LOCATION"] != nil && $0["SUMMARY"]?.hasPrefix("住宿") == false })
  }

  @Test("two sessions of flying have a flight each where there are two")
  func twoFlights() throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    try trip.edit("trip.json") { text in
      text.replacing("\"from\": \"TPE\",\n      \"to\": \"SDJ\",", with: "\"from\": \"TPE\",\n      \"to\": \"NRT\",")
        .replacing(
          "    { \"date\": \"2027-09-09\"",
          with: """
                { "date": "2027-09-07", "from": "NRT", "to": "SDJ", "number": "XX 2", "departs": "16:00", "arrives": "17:00" },
                { "date": "2027-09-09"
            """
        ).replacing(
          "      \"dinner\": {\n        \"kind\": \"mixer\"",
          with:
            "      \"afternoon\": { \"kind\": \"flight\", \"title\": \"轉機\" },\n      \"dinner\": {\n        \"kind\": \"mixer\""
        )
    }
    let all = try written(trip, day: "2027-01-20").values
    let second = try #require(all.first { $0["SUMMARY"] == "轉機" })
    #expect(second["DTSTART"] == "20270907T160000" && second["DTEND"] == "20270907T170000")
    #expect(second["DESCRIPTION"]?.contains("XX 901") == false)
  }

  @Test("Tokyo's clock stands beside another only on a trip that goes to Japan")
  func otherClock() throws {
    let trip = try TripCopy("Examples/2027-hanoi")
    try trip.edit("trip.json") {
      $0.replacing(
        "\"from\": \"HAN\", \"to\": \"TPE\"", with: "\"from\": \"TPE\", \"to\": \"HAN\", \"departs\": \"8:10\"")
    }
    #expect(trip.run("build", "--language", "zh-Hant").exit == .fine)
    for name in ["organiser/days/2027-05-11.html", "calendar.ics"] {
      let text = try trip.text("papers/" + name)
      #expect(text.contains("8:10") && !text.contains("東京"), "\(name)")
    }
  }

  @Test("the clock of the place is data; where nobody tells it, hours are local time on a whole day")
  func zone() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.edit("trip.json") { $0.replacing("  \"zone\": \"Asia/Tokyo\",\n", with: "") }
    let meeting = try #require(try written(trip, "S1").values.first { $0["SUMMARY"] == "洽談：見本精機株式会社（第 3 桌）" })
    #expect(meeting["DTSTART"] == "20270914" && meeting["DESCRIPTION"]?.contains("當地時間 14:00～14:25") == true)
    try trip.edit("trip.json") { $0.replacing("  \"period\"", with: "  \"zone\": \"Asia/Taipei\",\n  \"period\"") }
    let there = try #require(try written(trip, "S1").values.first { $0["SUMMARY"] == "洽談：見本精機株式会社（第 3 桌）" })
    #expect(there["DTSTART"] == "20270914T140000")
    #expect(try trip.text("out.ics").contains("DTSTART;TZID=Asia/Taipei:20270914T140000"))
  }

  @Test("a session in Germany has Germany's clock as it stands on that day, and Taipei's beside it")
  func germany() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    let visit = try #require(try written(trip).values.first { $0["DTSTART"] == "20270427T090000" })
    #expect(visit["DTEND"] == "20270427T163000")
    #expect(visit["DESCRIPTION"] == "09:00–16:30 Germany time (15:00–22:30 Taipei time)")
    let text = try trip.text("out.ics")
    #expect(text.contains("DTSTART;TZID=Europe/Berlin:20270427T090000") && text.contains("BEGIN:DAYLIGHT"))
    let memory = try trip.text("calendar.csv")
    #expect(memory.contains("2027-04-27T09:00/16:30 Europe/Berlin"))
    try trip.edit("trip.json") {
      $0.replacing("2027-04-2", with: "2027-11-2").replacing(#/"weekday": "\w+",/#, with: "")
    }
    #expect(trip.run("build", "--language", "en").exit == .fine)
    #expect(try trip.text("papers/calendar.ics").contains("(16:00–23:30 Taipei"))
    #expect(
      try trip.text("papers/organiser/days/2027-11-27.html").contains(
        "Germany is 7 hours behind Taipei: 09:00 Germany = 16:00 Taipei"))
  }

  @Test("in California it is the day before; a clock that shows what Taipei's does stands alone")
  func others() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    try trip.edit("trip.json") { $0.replacing("Europe/Berlin", with: "America/Los_Angeles") }
    let visit = try #require(try written(trip).values.first { $0["DTSTART"] == "20270427T090000" })
    #expect(
      visit["DESCRIPTION"] == "09:00–16:30 US Pacific time (4/28 (Wed) 00:00–4/28 (Wed) 07:30 Taipei time)")
    try trip.edit("trip.json") { $0.replacing("America/Los_Angeles", with: "Asia/Singapore") }
    let there = try #require(try written(trip).values.first { $0["DTSTART"] == "20270427T090000" })
    #expect(there["DESCRIPTION"] == "09:00–16:30 Singapore time")
  }

  @Test("a deadline may be on any clock, and a time that the clock leaves out is the one that it shows instead")
  func deadlineElsewhere() throws {
    let trip = try TripCopy("Examples/2027-hannover")
    let due = #"{ "title": "List to the fair", "on": "2027-03-28", "at": "%", "zone": "Europe/Berlin" }"#
    for (at, shown, taipei) in [
      ("12:00", "T120000", "18:00"), ("1:30", "T013000", "08:30"), ("2:30", "T033000", "09:30"),
    ] {
      try trip.edit("trip.json") {
        $0.replacing(#/  "deadlines": .*\n/#, with: "").replacing(
          "  \"period\"", with: "  \"deadlines\": [\(due.replacing("%", with: at))],\n  \"period\"")
      }
      let event = try #require(try written(trip, "--deadlines").values.first { $0["SUMMARY"] == "List to the fair" })
      #expect(event["DTSTART"] == "20270328\(shown)")
      #expect(event["DESCRIPTION"]?.hasSuffix("(\(taipei) Taipei time)") == true, "\(event)")
    }
  }

  @Test("the last day of keeping personal data is among the organiser's deadlines, and nobody else's")
  func retention() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    try trip.edit("trip.json") {
      $0.replacing("  \"period\"", with: "  \"privacy\": { \"keepUntil\": \"2028-09-30\" },\n  \"period\"")
    }
    let title = "個人資料保存期限屆滿"
    let event = try #require(try written(trip, "--deadlines").values.first { $0["SUMMARY"] == title })
    #expect(event["DTSTART"] == "20280930")
    #expect(try !written(trip, "S1").values.contains { $0["SUMMARY"] == title })
    #expect(try !written(trip).values.contains { $0["SUMMARY"] == title })
  }

  @Test("a change raises the sequence of that event alone, a removal cancels it, and it may come back")
  func sequence() throws {
    let trip = try TripCopy()
    let before = try written(trip)
    let tokyo = try #require(before.first { $0.value["SUMMARY"] == "下午 東京商務媒合會" })
    try trip.edit("trip.json") {
      $0.replacing(#""id": "tokyo","#, with: #""id": "tokyo", "from": "13:00", "to": "17:30","#)
    }
    let changed = try written(trip, day: "2026-05-20")
    #expect(changed[tokyo.key]?["SEQUENCE"] == "1" && changed[tokyo.key]?["DTSTAMP"] == "20260519T160000Z")
    #expect(changed[tokyo.key]?["DTSTART"] == "20260714T130000" && changed[tokyo.key]?["TRANSP"] == "OPAQUE")
    #expect(changed[tokyo.key]?["DESCRIPTION"] == "東京時間 13:00～17:30（台北時間 12:00～16:30）")
    for (uid, event) in before where uid != tokyo.key { #expect(changed[uid] == event) }
    try trip.edit("trip.json") { $0.replacing("\"stays\": [", with: "\"stays\": [], \"$stays\": [") }
    let without = try written(trip, day: "2026-05-21")
    let gone = without.filter { $0.value["STATUS"] == "CANCELLED" }
    #expect(
      gone.count == 2 && gone.values.allSatisfy { $0["SEQUENCE"] == "1" && $0["SUMMARY"]?.hasPrefix("【取消】") == true })
    #expect(Set(without.keys) == Set(before.keys) && without[tokyo.key]?["SEQUENCE"] == "1")
    #expect(try written(trip, day: "2026-05-22") == without)
    try trip.edit("trip.json") { $0.replacing("\"stays\": [], \"$stays\": [", with: "\"stays\": [") }
    let back = try written(trip, day: "2026-05-23")
    for uid in gone.keys { #expect(back[uid]?["SEQUENCE"] == "2" && back[uid]?["STATUS"] == "CONFIRMED") }
  }

  @Test("each reader gets what is theirs: nobody else's dues, and whoever flies alone no flights")
  func readers() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    func titles(_ words: String...) throws -> [String] {
      let run = CommandRun(["calendar"] + words + ["--today", "2027-01-20", "--format", "json"], in: trip.path)
      return run.out.matches(of: /"title": "([^"]*)"/).map { String($0.1) }
    }
    let delegation = try titles()
    #expect(delegation.contains("上午 搭機前往大阪") && !delegation.contains { $0.contains("繳") || $0.contains("口譯") })
    let company = try titles("A01")
    #expect(company.contains("繳費期限（旅行社）") && company.contains("備妥口譯費現金：商務媒合會（上午）"))
    let person = try titles("範例林一")
    #expect(person.contains("備妥口譯費現金：商務媒合會（上午）") && !person.contains { $0.contains("繳款") || $0.contains("退出") })
    let ladder = try titles("--deadlines")
    for title in ["報名截止", "交機位名單", "開票", "繳費截止", "繳費期限（旅行社）：2 家", "未成團通知之最後一天"] {
      #expect(ladder.contains(title), "\(title)")
    }
    #expect(ladder.contains { $0.hasPrefix("退出費用") } && !ladder.contains { $0.contains("大阪") })
    let flown = try TripCopy()
    try flown.edit("delegates.csv") { text in
      let lines = text.replacing(",note\n", with: ",note,own_flight\n").split(separator: "\n")
      return lines.map { $0.contains("範例李雅婷") ? "\($0),yes" : "\($0)" }.joined(separator: "\n")
    }
    let (alone, colleague) = (try written(flown, "範例李雅婷"), try written(flown, "範例王志明"))
    #expect(colleague.values.count { $0["SUMMARY"] == "上午 搭機前往日本東京" } == 1)
    #expect(!alone.values.contains { $0["SUMMARY"]?.contains("搭機") == true } && alone.count == colleague.count - 2)
    #expect(!CommandRun(["calendar", "A01", "--format", "json"], in: trip.path).out.contains("A02"))
  }

  @Test("the memory holds nobody's name, contact or passport; undo passes over it")
  func memory() throws {
    let trip = try TripCopy()
    #expect(trip.run("rooms", "--save").exit == .fine)
    #expect(trip.run("build").exit == .fine)
    let memory = try trip.text("calendar.csv")
    for row in try trip.text("delegates.csv").split(separator: "\n").dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      for cell in [cells[1], cells[8], cells[10], cells[11]] where !cell.isEmpty { #expect(!memory.contains(cell)) }
    }
    let undo = trip.run("undo")
    #expect(undo.out.contains("rooms") && (try? trip.text("rooms.csv")) == nil)
    #expect(try trip.text("calendar.csv") == memory)
  }

  @Test("papers elsewhere and answers for programs remember nothing; a damaged memory is told and stops")
  func looks() throws {
    let trip = try TripCopy()
    let temporary = TemporaryFolder()
    _ = trip.run("build", "--output", temporary.path + "/papers")
    _ = trip.run("calendar", "--format", "json")
    #expect((try? trip.text("calendar.csv")) == nil)
    #expect(trip.run("calendar").exit == .fine)
    #expect(trip.run("calendar", "範例李雅婷").error.contains("calendars/C01-2.ics"))
    for (find, replace) in [
      (",0,", ",zero,"), (",planned,", ",plan,"), ("2026-07-13/2026-07-13", "2026-07-13"),
      ("2026-05-01,", "May,"), (",delegation,", ",everybody,"), ("session tokyo,", ","),
      ("session tohoku", "session tokyo"),
    ] {
      let good = try trip.text("calendar.csv")
      try trip.edit("calendar.csv") { $0.replacing(find, with: replace) }
      let run = trip.run("calendar")
      #expect(run.exit == .tripHasErrors && run.error.contains("calendar.csv:"), "\(find): \(run.error)")
      try trip.write(good, to: "calendar.csv")
    }
  }
}
