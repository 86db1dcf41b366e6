import Testing
import TripTestSupport

@testable import TripCommands

/// What has no end is refused.
@Suite struct LimitTests {
  @Test("a device that never ends is no list")
  func device() throws {
    let trip = try TripCopy("Examples/2027-osaka")
    let run = trip.run("import", "/dev/zero")
    #expect(run.exit != .fine && run.error.contains("/dev/zero"), "\(run.error)")
  }
}
