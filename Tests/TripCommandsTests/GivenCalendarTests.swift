import Testing
import TripTestSupport

@testable import TripCommands

/// Somebody who took in an own calendar before hears in the next file of every change, also of those that are only the own.
@Suite struct GivenCalendarTests {
  /// The events of a file: UID, and what else is asked for, without line folds.
  private func events(_ trip: borrowing TripCopy, _ file: String = "S1-2") throws -> [String: [String]] {
    let text = try trip.text("calendars/\(file).ics").replacing("\r\n ", with: "")
    let parts = text.split(separator: "BEGIN:VEVENT").dropFirst().map { $0.split(separator: "\r\n").map(String.init) }
    return Dictionary(uniqueKeysWithValues: parts.map { lines in (lines.first { $0.hasPrefix("UID:") } ?? "", lines) })
  }

  private func give(_ trip: borrowing TripCopy, _ leaves: String, on day: String = "2026-05-01") throws -> [String:
    [String]]
  {
    try trip.edit("delegates.csv") { text in
      text.split(separator: "\n").map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).prefix(9)
        return (cells + [cells[0] == "company" ? "leaves" : cells[1] == "範例陳二" ? Substring(leaves) : ""]).joined(
          separator: ",")
      }.joined(separator: "\n") + "\n"
    }
    let run = CommandRun(["calendar", "範例陳二", "--today", day, "--language", "zh-Hant"], in: trip.path)
    #expect(run.exit == .fine, "\(run.error)")
    return try events(trip)
  }

  @Test("what falls away is cancelled, what is shorter has a higher SEQUENCE, and coming back rises again")
  func changes() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let first = try give(trip, "")
    let second = try give(trip, "2027-09-15", on: "2026-05-02")
    #expect(Set(first.keys) == Set(second.keys))
    let gone = second.filter { $1.contains("STATUS:CANCELLED") }
    #expect(!gone.isEmpty)
    for (uid, lines) in gone {
      #expect(lines.contains("SEQUENCE:1") && lines.contains { $0.contains("【取消】") }, "\(uid) \(lines)")
      #expect(first[uid]?.contains("SEQUENCE:0") == true)
    }
    let bytes = try trip.text("calendars/S1-2.ics")
    #expect(try give(trip, "2027-09-15", on: "2026-05-03") == second)
    #expect(try trip.text("calendars/S1-2.ics") == bytes, "the same file as long as nothing changes")
    let third = try give(trip, "", on: "2026-05-04")
    for uid in gone.keys {
      #expect(third[uid]?.contains("SEQUENCE:2") == true && third[uid]?.contains("STATUS:CANCELLED") == false)
    }
    #expect(third.count == first.count)
  }

  @Test("another person's file at the same place is no earlier one and stays; the own one is found under another name")
  func other() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    let first = try give(trip, "")
    let own = try trip.text("calendars/S1-2.ics")
    let reader = try #require(own.split(separator: "\r\n").first { $0.hasPrefix("X-TRIP-READER:") })
    try trip.edit("calendars/S1-2.ics") { $0.replacing(reader, with: "X-TRIP-READER:0123456789abcdef") }
    let others = try trip.text("calendars/S1-2.ics")
    _ = try give(trip, "2027-09-15", on: "2026-05-02")
    #expect(try trip.text("calendars/S1-2.ics") == others)
    let second = try events(trip, "S1-3")
    #expect(second.count < first.count && second.values.allSatisfy { !$0.contains("STATUS:CANCELLED") })
    try trip.write(own, to: "calendars/S1-9.ics")
    try trip.edit("calendars/S1-3.ics") { $0.replacing(reader, with: "X-TRIP-READER:fedcba9876543210") }
    _ = try give(trip, "2027-09-15", on: "2026-05-02")
    #expect(try events(trip, "S1-9").count == first.count)
  }

  @Test("a SEQUENCE that no calendar reaches takes nothing down")
  func extreme() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    _ = try give(trip, "")
    try trip.edit("calendars/S1-2.ics") { $0.replacing("SEQUENCE:0", with: "SEQUENCE:9223372036854775807") }
    #expect(try give(trip, "2027-09-15", on: "2026-05-02").count > 0)
  }
}
