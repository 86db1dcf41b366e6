import Testing

@testable import TripModel

@Suite struct LanguageTests {
  @Test(
    "tags as people and locales write them",
    arguments: [
      ("zh-Hant", Language.zhHant), ("zh_TW.UTF-8", .zhHant), ("zh", .zhHant), ("ja_JP", .ja), ("en-GB", .en),
      ("EN", .en),
    ])
  func known(tag: String, language: Language) { #expect(Language(tag: tag) == language) }

  @Test("other languages are not guessed", arguments: ["de", "", "C", "POSIX", "zhh"])
  func unknown(tag: String) { #expect(Language(tag: tag) == nil) }

  @Test("a text without a language shows another, Chinese first")
  func fallback() {
    let words = LocalizedText(en: nil, zhHant: "中", ja: nil)
    #expect(words.text(.ja) == "中")
    #expect(words.missing == [.en, .ja])
  }
}
