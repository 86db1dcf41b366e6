import Testing
import TripCosting

@testable import TripReading

@Suite struct InstalmentDueTextTests {
  @Test(
    "days are counted after confirmation or before departure",
    arguments: [
      ("14 days after confirmation", .daysAfterConfirmation(14)), ("確認後14天", .daysAfterConfirmation(14)),
      ("1 day after confirmation", .daysAfterConfirmation(1)), ("確認後１４日", .daysAfterConfirmation(14)),
      ("30 Days Before Departure", .daysBeforeDeparture(30)), ("出發前30天", .daysBeforeDeparture(30)),
      ("出発前 7 日", .daysBeforeDeparture(7)), ("0 days before departure", .daysBeforeDeparture(0)),
    ] as [(String, PriceList.Instalment.Due)])
  func counted(text: String, due: PriceList.Instalment.Due) {
    #expect(InstalmentDueText.read(text) == .counted(due))
  }

  @Test("a day is read as any date is")
  func day() throws {
    #expect(InstalmentDueText.read("2027-02-01") == .day(.day(try #require(Day(iso: "2027-02-01")))))
  }

  @Test(
    "what is neither is unreadable",
    arguments: ["two weeks after confirmation", "-3 days before departure", "days after confirmation", "確認後天", "soon"])
  func unreadable(text: String) {
    #expect(InstalmentDueText.read(text) == .day(.unreadable))
  }
}
