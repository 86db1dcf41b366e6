import Testing
import TripModel

@Suite struct ForgottenNameTests {
  @Test("the number of a removed name is read back in every language", arguments: Language.allCases)
  func roundTrip(language: Language) {
    for number in [1, 12, 999_999_999] {
      #expect(ForgottenName.number(in: ForgottenName.sentence(number).text(language)) == number)
    }
  }

  @Test(
    "any other name is none that was removed",
    arguments: ["[deleted]", "[deleted 9223372036854775807]", "〔已刪除+5〕", "〔已刪除-1〕", "〔已刪除〕", "範例"])
  func others(name: String) { #expect(ForgottenName.number(in: name) == nil) }
}
