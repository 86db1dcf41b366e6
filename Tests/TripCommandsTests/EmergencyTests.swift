import Testing
import TripTestSupport

@testable import TripCommands

/// Whom to call, what to mind, and when who flies alone arrives.
@Suite struct EmergencyTests {
  private static let columns =
    "emergency_contact,emergency_relation,emergency_phone,assistance,own_flight,own_flight_details"

  /// The real trip with one person who said all of it and one who said nothing.
  private func trip() throws -> TripCopy {
    let trip = try TripCopy("2026-07-japan")
    try trip.write(
      """
      company,name,surname,given_name,sex,birth_date,nationality,passport_number,passport_expiry,\(Self.columns)
      C01,範例甲,WANG,ONE,M,1980-02-29,TWN,399990001,2031-01-01,範例丙,配偶,0912-345-678,輪椅,去程,CI104 13:15 成田
      C01,範例乙,LIN,TWO,F,1981-02-28,TWN,399990002,2031-01-01,,,,無,,

      """, to: "delegates.csv")
    return trip
  }

  @Test func `the leader's list has both people and marks the one without anybody to call`() throws {
    let trip = try trip()
    #expect(trip.run("build").exit == .fine)
    let list = try trip.text("papers/organiser/emergency.html")
    #expect(list.contains("範例丙（配偶）") && list.contains("0912-345-678") && list.contains("輪椅"))
    #expect(list.contains("尚有 1 人未填緊急聯絡電話。"))
    let marked = list.split(separator: "<tr").filter { $0.hasPrefix(" class=\"attention\"") }
    #expect(marked.map { $0.contains("範例乙") } == [true])
    #expect(try trip.text("papers/index.html").contains("organiser/emergency.html"))
  }

  @Test func `who needs help is told to those who give it, and 無 is no need`() throws {
    let trip = try trip()
    #expect(trip.run("build").exit == .fine)
    for paper in [
      "agency/manifest.html", "agency/rooming.html", "agency/hotel-1.html", "organiser/days/2026-07-14.html",
    ] {
      let text = try trip.text("papers/" + paper)
      // Of a hotel in Japan, in its own words.
      #expect(text.contains(paper.contains("hotel") ? "車椅子" : "輪椅") && !text.contains(">無<"), "\(paper)")
    }
    let day = try trip.text("papers/organiser/days/2026-07-13.html")
    #expect(day.contains("範例甲：CI104 13:15 成田"))
    for paper in ["restaurants/2026-07-14.html", "companies/C01/roster.html", "hosts/delegation.html", "page.html"] {
      #expect(try !trip.text("papers/" + paper).contains("輪椅"), "\(paper)")
    }
  }

  @Test func `whom to call goes to the agency, and a new one is no new ticket`() throws {
    let trip = try trip()
    #expect(trip.run("manifest", "send", "--to", "範例旅行社").exit == .fine)
    #expect(trip.run("build").exit == .fine)
    let machine = try trip.text("papers/agency/manifest-machine.csv")
    #expect(machine.contains("輪椅,範例丙,配偶,0912-345-678"))
    try trip.edit("delegates.csv") { $0.replacing("0912-345-678", with: "0922-000-111") }
    #expect(trip.run("build").exit == .fine)
    let changes = try trip.text("papers/agency/changes.html")
    #expect(changes.contains("0922-000-111") && changes.contains("更新旅遊契約並轉知領隊即可"))
  }

  @Test func `an agency's list gives them by its own headings`() throws {
    let trip = try trip()
    try trip.write(
      "公司代號,姓名,緊急連絡人,關係,緊急聯絡人電話,特殊需求\nC01,範例乙,範例丁,母,0933111222,無\n", to: "list.csv")
    let run = trip.run("import", "list.csv")
    #expect(run.exit == .fine, "\(run.error)\(run.out)")
    #expect(try trip.text("delegates.csv").contains("範例丁,母,0933111222"))
  }

  @Test func `whoever is forgotten takes the contact along`() throws {
    let trip = try trip()
    let run = trip.run("forget", "範例甲")
    #expect(run.exit == .fine, "\(run.error)")
    let roster = try trip.text("delegates.csv")
    #expect(!roster.contains("範例丙") && !roster.contains("0912-345-678") && !roster.contains("輪椅"))
  }

  @Test func `a relative's telephone is not proposed as the delegate's own`() throws {
    let trip = try trip()
    try trip.write("公司代號,姓名,家屬電話\nC01,範例乙,0933111222\n", to: "list.csv")
    let run = trip.run("import", "list.csv", "--dry-run")
    #expect(run.out.contains("家屬電話") && !run.out.contains("phone"), "\(run.out)")
  }

  @Test func `whoever stood on a list that was sent takes the contact along, too`() throws {
    let trip = try trip()
    #expect(trip.run("manifest", "send", "--to", "範例旅行社").exit == .fine)
    try trip.edit("delegates.csv") { text in
      text.split(whereSeparator: \.isNewline).filter { !$0.contains("範例甲") }.joined(separator: "\n") + "\n"
    }
    try trip.write("範例丙 0912-345-678\n", to: "notes.txt")
    let run = trip.run("forget", "範例甲")
    #expect(run.exit != .fine && run.out.contains("notes.txt"), "\(run.out)\(run.error)")
  }
}
