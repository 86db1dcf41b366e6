import Testing
import TripCommands
import TripTestSupport

/// trip mail changes: who was promised a new calendar gets it, with what changed.
@Suite struct ChangesMailTests {
  private static func run(_ trip: borrowing TripCopy, _ words: String..., today: String) -> CommandRun {
    CommandRun(words + ["--today", today], in: trip.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "t"])
  }

  @Test("what moved is told with the time before, what reads otherwise, is new or cancelled as that, for seven days")
  func changes() throws {
    let trip = try TripCopy("Examples/2027-fukushima")
    #expect(Self.run(trip, "build", today: "2027-08-01").exit == .fine)
    let nothing = Self.run(trip, "mail", "changes", today: "2027-08-01")
    #expect(nothing.out.contains("沒有需要寄送的信件"), "\(nothing.out)\(nothing.error)")
    try trip.edit("trip.json") { text in
      text.replacing("\"from\": \"13:30\"", with: "\"from\": \"14:00\"").replacing("參觀福島工廠", with: "參觀福島新工廠")
    }
    // Neither a build in between nor a second run loses what it was before.
    _ = Self.run(trip, "build", today: "2027-08-10")
    #expect(Self.run(trip, "mail", today: "2027-08-12").exit == .fine)
    let draft = try #require(trip.mailDrafts["changes-S1.eml"])
    let text = draft.parts[0].text
    #expect(text.contains("9/8（三）14:00–17:30（原為 9/8（三）13:30–17:30）"), "\(text)")
    #expect(text.contains("新工廠") && text.contains("（內容更新）"), "\(text)")
    let hasProgramme =
      draft.parts.count == 3 && draft.parts[1].text.contains("參觀福島新工廠")
      && draft.parts[2].text.contains("BEGIN:VCALENDAR")
    #expect(hasProgramme)
    #expect(Self.run(trip, "mail", "changes", "S1", today: "2027-08-25").out.contains("沒有需要寄送的信件"))
    #expect(Self.run(trip, "mail", "changes", "S1", "--since", "2027-08-10", today: "2027-08-25").exit == .fine)
    #expect(Array(trip.mailDrafts.keys) == ["changes-S1.eml"])
  }

  @Test("nobody is invited to a briefing that is over, unless by name")
  func briefing() throws {
    let trip = try TripCopy()
    let day = "2026-07-12"
    #expect(Self.run(trip, "mail", today: "2026-05-01").exit == .fine)
    #expect(trip.mailDrafts["invitation-C01.eml"] != nil)
    let late = Self.run(trip, "mail", today: day)
    #expect(trip.mailDrafts["invitation-C01.eml"] == nil, "\(late.out)")
    #expect(late.out.contains("未產出說明會邀請函：說明會已於"))
    #expect(Self.run(trip, "mail", "invitation", "C01", today: day).exit == .fine)
    #expect(trip.mailDrafts["invitation-C01.eml"] != nil)
  }
}
