import Testing
import TripTestSupport

@testable import TripCommands

/// A session that is called off falls out of every paper while the lists keep their rows.
@Suite struct CancelledSessionTests {
  @Test("calendars cancel it, nobody pays for it, and nothing that names it is an error")
  func cancelled() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    #expect(trip.run("build").exit == .fine)
    #expect(trip.run("cash", "--language", "en").out.contains("9/14"))
    try trip.edit("trip.json") { $0.replacing("\"id\": \"tokyo\"", with: "\"cancelled\": true, \"id\": \"tokyo\"") }
    let check = trip.run("check", "--language", "en")
    #expect(check.exit == .fine && check.out.contains("0 errors, 0 warnings"), "\(check.out)")
    #expect(trip.run("build").exit == .fine)
    #expect(try trip.text("papers/calendar.ics").contains("【取消】東京商務媒合會"))
    #expect(try trip.text("papers/itinerary.html").contains("<dt>取消</dt><dd>下午 東京商務媒合會</dd>"))
    for paper in ["card", "invoice", "meetings"] {
      #expect(!(try trip.text("papers/companies/S1/\(paper).html")).contains("東京商務媒合會"), "\(paper)")
    }
    #expect(!trip.run("cash", "--language", "en").out.contains("9/14"))
    try trip.edit("trip.json") { $0.replacing("\"cancelled\": true, ", with: "") }
    #expect(trip.run("build").exit == .fine)
    #expect(!(try trip.text("papers/calendar.ics")).contains("【取消】"))
  }

  @Test("lists keep what they say of it, whoever writes them, and its results count for nothing")
  func rowsStay() throws {
    let trip = try TripCopy("Examples/2027-sendai")
    func rows() throws -> Int {
      try trip.text("meetings.csv").split(whereSeparator: \.isNewline).count { $0.hasPrefix("tokyo,") }
    }
    func others() -> [Substring] {
      trip.run("results", "--format", "json").out.split(separator: "\n").filter { $0.contains("\"others\"") }
    }
    let contacts = others()
    let (before, roster) = (try rows(), try trip.text("companies.csv"))
    try trip.edit("trip.json") { $0.replacing("\"id\": \"tokyo\"", with: "\"cancelled\": true, \"id\": \"tokyo\"") }
    #expect(trip.run("meetings", "sendai", "--save").exit == .fine)
    #expect(try rows() == before && before > 0)
    #expect(trip.run("form", "S1", "--output", trip.path + "/f.xlsx").exit == .fine)
    let run = trip.run("import", trip.path + "/f.xlsx")
    #expect(try trip.text("companies.csv") == roster, "\(run.out)")
    #expect(others() == contacts && !contacts.isEmpty)
  }
}
