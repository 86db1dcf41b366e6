import Testing
import TripTestSupport

@testable import TripCommands

@Suite struct WaivedWishTests {
  @Test("a waiver for a company reaches what is wrong with its wishes")
  func wish() throws {
    let trip = try TripCopy("Mistakes/WishCanBeMet")
    try trip.write(
      "rule,company,by,on,until,reason\nWishCanBeMet,C01,範例核准人,2026-04-22,,範例：另行安排\n", to: "waivers.csv")
    let run = trip.run("check")
    #expect(run.out.hasSuffix("waived by waivers.csv:2\n0 errors, 0 warnings, 0 notes, 1 waived\n"), "\(run.out)")
  }
}
