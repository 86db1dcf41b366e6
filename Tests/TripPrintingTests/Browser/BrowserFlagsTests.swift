import Testing

@testable import TripPrinting

@Suite struct BrowserFlagsTests {
  @Test("the sandbox stays on for everybody but root")
  func sandbox() {
    #expect(!BrowserFlags.all(profile: "/p", isRoot: false).contains("--no-sandbox"))
    #expect(BrowserFlags.all(profile: "/p", isRoot: true).contains("--no-sandbox"))
  }
}
