import Testing
import TripCosting

@testable import TripDocuments

@Suite struct MeetingCostsTests {
  @Test("two agreed interpreters for one of an open price: what is saved is a range, its lower end first")
  func range() {
    let alone = [Amount.exact(Money(100_000, .yen))]
    let planned = [Amount.range(35_000, 50_000, .yen)]
    #expect(MeetingCosts.saving(alone, planned) == [.range(50_000, 65_000, .yen)])
  }

  @Test("nothing is said of a saving where a price is on request")
  func open() {
    #expect(MeetingCosts.saving([.onRequest(.yen)], [.exact(Money(1, .yen))]) == nil)
  }
}
