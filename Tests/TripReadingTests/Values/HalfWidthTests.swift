import Testing

@testable import TripReading

@Suite("HalfWidth")
struct HalfWidthTests {
  @Test("every full-width sign of U+FF01 to U+FF5E becomes its ASCII form")
  func all() {
    for value in UInt32(0xFF01)...0xFF5E {
      let wide = Unicode.Scalar(value).map { String($0) }
      let plain = Unicode.Scalar(value - 0xFEE0).map { String($0) }
      #expect(wide.map(HalfWidth.fold) == plain)
    }
  }

  @Test(
    "words typed wide become plain, all else stays",
    arguments: [
      ("ＬＩＮ　ＣＨＡＮＧ", "LIN CHANG"), ("２０２６／０７", "2026/07"), ("（民國）", "(民國)"), ("台北", "台北"), ("plain", "plain"),
      ("、。「」", "、。「」"), ("ｱｲｳ", "ｱｲｳ"), ("￥５", "￥5"), ("", ""), ("é😀", "é😀"),
    ])
  func fold(_ text: String, _ expected: String) {
    #expect(HalfWidth.fold(text) == expected)
  }

  @Test("signs just outside the block stay", arguments: ["\u{FF00}", "\u{FF5F}", "\u{3001}"])
  func outside(_ text: String) {
    #expect(HalfWidth.fold(text) == text)
  }

  @Test(
    "blanks of either width are cut off at both ends and kept inside",
    arguments: [
      (" a ", "a"), ("\u{3000}台 北\u{3000}", "台 北"), ("\t a\u{3000}b \r\n", "a\u{3000}b"), ("台北", "台北"), ("", ""),
      (" ", ""), ("\u{3000}", ""), ("a", "a"), ("a\u{3000}", "a"), (" \u{3000} a", "a"),
      // Ends in the same byte as the ideographic space.
      ("a一", "a一"), ("a、\u{3040}", "a、\u{3040}"),
    ])
  func trim(_ text: String, _ expected: String) {
    #expect(HalfWidth.trim(text) == expected)
  }
}
