import Testing
import TripTestSupport

@testable import TripCommands

/// Extra nights before and after the trip stand where hotel and guest look for them.
@Suite struct NightsBeforeTests {
  private func trip(_ before: String) throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-hannover")
    try trip.edit("delegates.csv") { $0.replacing(",no,2,1,ticket", with: ",no,2,\(before),ticket") }
    return trip
  }

  private func rows(_ trip: borrowing TripCopy) throws -> [String] {
    try trip.text("papers/agency/rooming.csv").split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test(
    "the guest's own days are on the rooming list",
    arguments: [
      ("0", "2027-04-26", "2027-05-01", "2 extra nights after the trip"),
      ("1", "2027-04-25", "2027-04-30", "1 extra night before the trip; 1 extra night after the trip"),
      ("2", "2027-04-24", "2027-04-29", "2 extra nights before the trip"),
      ("", "2027-04-26", "2027-04-29", "2 extra nights (before or after the trip: not known yet)"),
    ])
  func rooming(_ before: String, _ checkIn: String, _ checkOut: String, _ words: String) throws {
    let trip = try trip(before)
    #expect(trip.run("build", "--language", "en").exit == .fine)
    let row = try #require(try rows(trip).first { $0.contains("ANNA") })
    #expect(row.contains(",\(checkIn),\(checkOut),") && row.contains(words), "\(row)")
  }
}
