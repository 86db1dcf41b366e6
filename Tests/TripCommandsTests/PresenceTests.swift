import Testing
import TripCommands
import TripTestSupport

/// Somebody joins later or leaves earlier: every paper of every day knows it.
@Suite struct PresenceTests {
  /// 陳二 (S1) joins on the second day and 黃三 (S1) leaves on it; 張四 (S2, own flight) leaves on the second day, too.
  private func trip() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-fukushima")
    try trip.edit("delegates.csv") { text in
      let days = ["範例陳二": "2027-09-08,", "範例黃三": ",2027-09-08", "範例張四": ",2027-09-08"]
      return text.split(separator: "\n").enumerated().map { number, line in
        number == 0 ? line + ",joins,leaves" : line + "," + (days.first { line.contains($0.key) }?.value ?? ",")
      }.joined(separator: "\n") + "\n"
    }
    return trip
  }

  private func names(_ text: String) -> [String] {
    ["林一", "陳二", "黃三", "張四", "吳五"].filter { text.contains("範例" + $0) }
  }

  @Test("lists of the days have who is there, and heads, meals and seats are counted alike")
  func days() throws {
    let trip = try trip()
    #expect(trip.run("check").exit == .fine)
    #expect(trip.run("build").exit == .fine)
    let papers = "papers/organiser/days/"
    let expected = [("2027-09-07", 4), ("2027-09-08", 5), ("2027-09-09", 3)]
    for (day, count) in expected {
      let sheet = try trip.text(papers + day + ".html")
      #expect(sheet.contains("團員 \(count) 人"), "\(day)")
      // The restaurant's paper counts the staff, too, as soon as they are known; the sheet says so at each meal.
      let meals = sheet.split(separator: "用餐</h2>").last ?? ""
      let riders = day == "2027-09-09" ? "團員 \(count)（隨團人數未定）" : "團員 \(count)＋隨團 2＝\(count + 2)"
      #expect(meals.contains("<td data-label=\"人數\">\(riders)</td>"), "\(day) \(meals)")
      #expect(try trip.text("papers/restaurants/" + day + ".csv").contains("団員計,\(count),"), "\(day)")
    }
    #expect(try trip.text(papers + "2027-09-07.html").contains("範例陳二：9/8（三）入團"))
    #expect(try trip.text(papers + "2027-09-08.html").contains("範例黃三：9/8（三）離團"))
    #expect(try trip.text(papers + "2027-09-09.html").contains("範例張四：9/8（三）離團"))
    #expect(!(try trip.text(papers + "2027-09-09.html")).contains("範例陳二：9/8"))
    // The whole company was seated at 松 by a row without a name; who is not there takes no place.
    #expect(try trip.text(papers + "2027-09-07.html").contains("松：2 · 竹：1"))
    let flight = try trip.text(papers + "2027-09-09-leg-1.html") + (try trip.text(papers + "2027-09-09-leg-2.html"))
    #expect(names(flight) == ["林一", "陳二", "吳五"])
  }

  @Test("the expense pack has each person's own days, and Japanese says both ends at once")
  func ownDays() throws {
    let trip = try trip()
    try trip.edit("delegates.csv") { text in
      text.split(separator: "\n").map { line in
        line.contains("範例林一") ? line.dropLast() + "2027-09-08,2027-09-09" : line
      }.joined(separator: "\n") + "\n"
    }
    #expect(trip.run("build").exit == .fine)
    let pack = try trip.text("papers/companies/S1/expenses.html")
    #expect(pack.contains("範例黃三（2027 年 9 月 7 日（二）～8 日（三））"), "\(pack.prefix(2_000))")
    #expect(trip.run("build", "--language", "ja").exit == .fine)
    let roster = try trip.text("papers/companies/S1/roster.html")
    #expect(roster.contains("9/8（水）～9/9（木）参加") && roster.contains("9/8（水）から参加<"), "\(roster)")
  }

  @Test("beds are only of the nights that are slept, and who is alone for some is told")
  func nights() throws {
    let trip = try trip()
    _ = trip.run("build")
    let rows = try trip.text("papers/agency/rooming.csv").split(separator: "\n").map { $0.split(separator: ",") }
    func row(_ name: String) -> String {
      rows.first { $0.contains { $0 == "範例" + name } }?.joined(separator: ",") ?? ""
    }
    #expect(row("陳二").contains("2027-09-08,2027-09-09,1") && row("黃三").contains("2027-09-07,2027-09-08,1"))
    #expect(row("林一").contains("2027-09-07,2027-09-09,2"))
    let hotel = try trip.text("papers/agency/hotel-1.csv")
    #expect(hotel.contains("2027-09-08,2027-09-09"), "\(hotel)")
    let rooms = trip.run("rooms", "--language", "zh-Hant").out
    #expect(rooms.contains("範例林一 有 1 晚獨住，因 範例黃三 較晚入團或提前離團"), "\(rooms)")
    // Everybody there all the time: no columns of days in the hotel's list.
    let whole = try TripCopy("Examples/2027-fukushima")
    _ = whole.run("build")
    #expect(!(try whole.text("papers/agency/hotel-1.csv")).contains("2027-09-08,2027-09-09"))
  }

  @Test("the agency, the hosts and the company are told, and a booking's lines have who takes every flight")
  func lists() throws {
    let trip = try trip()
    _ = trip.run("build")
    #expect(try trip.text("papers/agency/manifest-machine.csv").contains(",2027-09-08,,S1,"))
    #expect(try trip.text("papers/hosts/delegation.html").contains("9/8（水）から参加"))
    #expect(try trip.text("papers/companies/S1/roster.html").contains("9/8（三）離團"))
    let lines = trip.run("manifest", "--dialect", "amadeus")
    #expect(!lines.out.contains("CHEN/") && !lines.out.contains("HUANG/") && lines.out.contains("LIN/"))
    #expect(lines.error.contains("2 not on every flight (other days, extra nights"), "\(lines.error)")
    let json = trip.run("manifest", "--dialect", "amadeus", "--format", "json").out
    #expect(json.contains("\"partly\": [\n    \"CHEN, ER SPECIMEN\",\n    \"HUANG, SAN SPECIMEN\"\n  ]"), "\(json)")
  }

  @Test("a change of the days after the list was sent is a change of the list")
  func changes() throws {
    let trip = try trip()
    _ = trip.run("manifest", "send", "--to", "T")
    #expect(trip.run("manifest", "--language", "en").out.contains("Nothing has changed"))
    try trip.edit("delegates.csv") { $0.replacing("2027-09-08,\n", with: ",\n") }
    let run = trip.run("manifest", "--language", "en")
    #expect(
      run.out.contains("Joins on") && run.out.contains("seats and beds change: book or cancel them"), "\(run.out)")
  }

  @Test("an own calendar has the days and nights that somebody is there, and every deadline")
  func calendars() throws {
    let trip = try trip()
    func calendar(_ name: String) throws -> String {
      #expect(trip.run("calendar", name, "--output", trip.path + "/out.ics").exit == .fine)
      return try trip.text("out.ics").replacing("\r\n ", with: "")
    }
    let (all, late, early) = (try calendar("範例林一"), try calendar("範例陳二"), try calendar("範例黃三"))
    #expect(all.contains("DTSTART;VALUE=DATE:20270907") && all.contains("共 2 晚"))
    #expect(!late.contains("20270907") && late.contains("共 1 晚") && late.contains("DTEND;VALUE=DATE:20270909"))
    #expect(early.contains("共 1 晚") && early.contains("DTEND;VALUE=DATE:20270908") && !early.contains("搭機返回"))
  }

  @Test("a company meets nobody on a day when nobody of it is there")
  func meetings() throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    _ = trip.run("meetings", "--save")
    #expect(try trip.text("meetings.csv").contains(",S2,"))
    try trip.edit("delegates.csv") { text in
      text.split(separator: "\n").enumerated().map { number, line in
        line + (number == 0 ? ",leaves" : line.hasPrefix("S2") ? ",2027-09-07" : ",")
      }.joined(separator: "\n") + "\n"
    }
    let check = trip.run("check", "--language", "en").out
    #expect(check.contains("[SavedTimetableFits]") && check.contains("S2 has an interpreter on 2027-09-08"))
    #expect(check.contains("S2 × F03 15:15 is fixed when S2 is not"))
    try trip.edit("wishes.csv") { $0.replacing(",15:15,", with: ",,") }
    _ = trip.run("meetings", "--save")
    #expect(!(try trip.text("meetings.csv")).contains(",S2,"))
  }
}
