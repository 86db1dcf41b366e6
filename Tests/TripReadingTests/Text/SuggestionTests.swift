import Testing

@testable import TripReading

@Suite("Suggestion")
struct SuggestionTests {
  private static let columns = ["company", "name", "birth_date", "passport_number", "passport_expiry", "sex"]

  @Test(
    "finds the word that was probably meant",
    arguments: [
      ("compnay", "company"), ("Company", "company"), ("nmae", "name"), ("birthdate", "birth_date"),
      ("passport_nubmer", "passport_number"), ("passport_expire", "passport_expiry"), ("SEX", "sex"), ("sec", "sex"),
    ])
  func finds(_ word: String, _ expected: String) {
    #expect(Suggestion.closest(to: word, among: Self.columns) == expected)
  }

  @Test("keeps silent where nothing is near", arguments: ["", "x", "diet", "nationality", "se", "passport", "mane?"])
  func silent(_ word: String) {
    #expect(Suggestion.closest(to: word, among: Self.columns) == nil)
  }

  @Test("half of a word is too much to guess, just under half is not")
  func half() {
    #expect(Suggestion.closest(to: "abcd", among: ["abxy"]) == nil)
    #expect(Suggestion.closest(to: "abcd", among: ["abcx"]) == "abcx")
    #expect(Suggestion.closest(to: "abcde", among: ["abcxy"]) == "abcxy")
    #expect(Suggestion.closest(to: "ab", among: ["ax"]) == nil)
  }

  @Test("four edits are too many however long the word is")
  func four() {
    #expect(Suggestion.closest(to: "passport_number", among: ["passport_numWXY"]) == "passport_numWXY")
    #expect(Suggestion.closest(to: "passport_number", among: ["passport_nuVWXY"]) == nil)
  }

  @Test("swapped neighbours count once, so they beat two other edits")
  func transposition() {
    #expect(Suggestion.closest(to: "acb", among: ["abc"]) == "abc")
    #expect(Suggestion.closest(to: "tokoy", among: ["tohok", "tokyo"]) == "tokyo")
  }

  @Test("the earlier of equals wins, a nearer one behind it wins over both")
  func order() {
    #expect(Suggestion.closest(to: "cart", among: ["card", "care"]) == "card")
    #expect(Suggestion.closest(to: "cart", among: ["care", "card"]) == "care")
    #expect(Suggestion.closest(to: "cart", among: ["card", "care", "Cart"]) == "Cart")
  }

  @Test("characters count, not bytes")
  func chinese() {
    #expect(Suggestion.closest(to: "護照號馬", among: ["公司名稱", "護照號碼"]) == "護照號碼")
    #expect(Suggestion.closest(to: "護照", among: ["護士"]) == nil)
  }

  @Test("without candidates there is nothing to suggest")
  func noCandidates() {
    #expect(Suggestion.closest(to: "company", among: []) == nil)
  }
}
