import Testing
import TripTestSupport

@testable import TripCommands

/// Hosts, hotels, coaches and kitchens read Japanese in Japan and English anywhere else.
@Suite struct HostLanguageTests {
  private func trip() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-hanoi")
    try trip.write(
      """
      company,name,surname,given_name,sex,birth_date,nationality,passport_number,passport_expiry,diet,job_title,job_title_en
      H1,範例甲,WANG,ONE,M,1980-02-29,TWN,399990001,2031-01-01,花生過敏,經理,Manager
      H1,範例乙,LIN,TWO,F,1981-02-28,TWN,399990002,2031-01-01,,經理,

      """, to: "delegates.csv")
    try trip.edit("trip.json") { $0.replacing("\"language\": \"en\"", with: "\"language\": \"zh-Hant\"") }
    return trip
  }

  @Test func `papers for a trip to Vietnam hold no Japanese`() throws {
    let trip = try trip()
    let build = trip.run("build")
    #expect(build.exit == .fine, "\(build.error)")
    for path in ["hosts/delegation.html", "organiser/badges.html", "organiser/name-cards.html", "agency/hotel-1.html"] {
      let paper = try trip.text("papers/" + path)
      #expect(!paper.contains("lang=\"ja\"") && !paper.contains("訪問") && !paper.contains("様"), "\(path)")
      let hasKana = paper.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) && $0 != "・" && $0 != "ー" }
      #expect(!hasKana, "\(path)")
    }
    let list = try trip.text("papers/hosts/delegation.html")
    #expect(list.contains("List of Delegates") && list.contains(">Manager<"))
    #expect(list.contains("經理 (as written)"))
    #expect(try trip.text("papers/organiser/badges.html").contains(">ONE WANG<"))
  }

  @Test func `a kitchen elsewhere than in Japan reads English`() throws {
    let trip = try trip()
    #expect(trip.run("build").exit == .fine)
    let meals = try trip.text("papers/restaurants/2027-05-10.html")
    #expect(meals.contains("allergy to peanuts: not as") && meals.contains("花生過敏") && meals.contains("Ordinary meal"))
    #expect(!meals.contains("通常食"))
  }
}
