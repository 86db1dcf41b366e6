import Testing
import TripCommands
import TripTestSupport

/// Days of the call and of its review in the organiser's calendar.
@Suite struct SelectionCalendarTests {
  /// Of each event its day, sequence, state and UID, by title.
  private func deadlines(
    _ trip: borrowing TripCopy, _ words: String..., on day: String = "2026-05-13"
  ) throws -> [String: [String: String]] {
    let run = CommandRun(
      ["calendar"] + (words.isEmpty ? ["--deadlines"] : words)
        + ["--today", day, "--language", "zh-Hant", "--output", trip.path + "/out.ics"], in: trip.path)
    #expect(run.exit == .fine, "\(run.error)")
    let lines = try trip.text("out.ics").replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    var (events, event): ([String: [String: String]], [String: String]) = ([:], [:])
    for line in lines {
      if line == "BEGIN:VEVENT" { event = [:] }
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      let name = String(parts[0].prefix { $0 != ";" })
      if parts.count == 2, event[name] == nil { event[name] = parts[1] }
      if line == "END:VEVENT", let title = event["SUMMARY"] { events[title] = event }
    }
    return events
  }

  @Test("a notice for what is missing ends in the calendar, and is cancelled under its UID once the rest has come")
  func supplement() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    let title = "補件期限：A30 範例翔鷹工業股份有限公司"
    let first = try #require(try deadlines(trip)[title])
    #expect(first["DTSTART"] == "20260515" && first["STATUS"] == "CONFIRMED" && first["SEQUENCE"] == "0")
    try trip.edit("applications.csv") { $0.replacing(",2026-05-08,,,,,,no", with: ",2026-05-08,2026-05-18,,,,,no") }
    let moved = try #require(try deadlines(trip)[title])
    #expect(moved["DTSTART"] == "20260518" && moved["SEQUENCE"] == "1" && moved["UID"] == first["UID"])
    try trip.edit("applications.csv") { $0.replacing("2026-05-18,", with: "2026-05-18,2026-05-14T10:00:00+08:00") }
    let over = try deadlines(trip)
    #expect(over["【取消】" + title]?["UID"] == first["UID"] && over["【取消】" + title]?["STATUS"] == "CANCELLED")
  }

  @Test("the day of answer stands once for all, and with the company that has another; who named somebody is done")
  func replies() throws {
    let trip = try TripCopy("Examples/2026-tohoku-call")
    try trip.write("company,name,reply_by\nA01,甲,2026-06-05\nA02,乙,2026-06-05\nA13,丙,2026-06-10\n", to: "companies.csv")
    let events = try deadlines(trip)
    #expect(events["正取回覆期限"]?["DTSTART"] == "20260605")
    #expect(events["正取回覆期限"]?["DESCRIPTION"] == "尚未提報團員：A01、A02。")
    #expect(events["參團回覆期限：A13 丙"]?["DTSTART"] == "20260610" && events["參團回覆期限：A01 甲"] == nil)
    #expect(events["備取遞補截止日"]?["DTSTART"] == "20260630")
    #expect(try deadlines(trip, "A01")["參團回覆期限：A01 甲"]?["DTSTART"] == "20260605")
    #expect(try deadlines(trip, "A01")["參團回覆期限：A13 丙"] == nil)
    try trip.write("company,name,sex\nA13,範例甲,M\n", to: "delegates.csv")
    let answered = try deadlines(trip)
    #expect(answered["【取消】參團回覆期限：A13 丙"]?["UID"] == events["參團回覆期限：A13 丙"]?["UID"])
    try trip.write("application,decision,number,reason,on,by\nA02,declined,,來函放棄,2026-05-30,甲\n", to: "decisions.csv")
    #expect(try deadlines(trip)["正取回覆期限"]?["DESCRIPTION"] == "尚未提報團員：A01。")
  }
}
