import Testing
import TripTestSupport

@testable import TripCommands

/// `trip cliff` beside who has left.
@Suite struct CliffCommandTests {
  @Test("charges for who has withdrawn are in none of its sums, and it says so only then")
  func leavers() throws {
    let trip = try TripCopy()
    #expect(!trip.run("cliff", "--language", "zh-Hant").out.contains("退出費用"))
    try trip.write("company,name,on\nC01,範例李雅婷,2026-05-01\n", to: "withdrawals.csv")
    let run = trip.run("cliff", "--language", "zh-Hant")
    #expect(run.out.contains("未含已退出者之退出費用"), "\(run.out)\(run.error)")
  }
}
