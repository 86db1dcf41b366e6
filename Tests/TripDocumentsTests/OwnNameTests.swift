import Testing
import TripDocuments
import TripModel

@Suite struct OwnNameTests {
  @Test(
    "titles that others give are left out, names that look like them stay",
    arguments: [
      ("陳郁婷 小姐", Language.zhHant, "陳郁婷"), ("陳郁婷小姐", .zhHant, "陳郁婷"), ("林先生", .zhHant, "林"), ("先生", .zhHant, "先生"),
      ("Ms. Chen Yu-ting", .en, "Chen Yu-ting"), ("Msgr Chen", .en, "Msgr Chen"), ("陳郁婷 様", .ja, "陳郁婷"), ("", .en, ""),
    ])
  func title(name: String, language: Language, own: String) {
    #expect(OwnName.text(name, language) == own)
  }
}
