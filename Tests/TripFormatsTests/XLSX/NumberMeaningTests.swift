import Testing

@testable import TripFormats

@Suite struct NumberMeaningTests {
  @Test(
    "formats of days",
    arguments: [
      "yyyy-mm-dd", "[$-404]e/m/d;@", "[$-411]ggge\"年\"m\"月\"d\"日\"", "mmm", "d-mmm-yy", "m/d/yyyy h:mm AM/PM",
      "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "YYYY/MM/DD", "[Red]dd", "yyyy\"年\"",
    ])
  func dates(code: String) {
    #expect(NumberMeaning(code: code) == .date)
  }

  @Test("formats of times", arguments: ["h:mm", "hh:mm:ss AM/PM", "mm:ss.0", "[$-404]AM/PM h\"時\"mm\"分\"", "h A/P"])
  func times(code: String) {
    #expect(NumberMeaning(code: code) == .time)
  }

  @Test(
    "formats of numbers, though letters of dates stand in them",
    arguments: [
      "General", "0.00E+00", "##0.0E-0", "0 \"days\"", "\\d0", "_d0", "*m0", "[$NT$-404]#,##0", "[$USD] #,##0.00",
      "#,##0;[Red]-#,##0", "[h]:mm", "[mm]:ss", "[ss]", "@", "", "0%", "# ?/?", "0;yyyy", "\"unclosed y", "[unclosed y",
      "\\",
    ])
  func numbers(code: String) {
    #expect(NumberMeaning(code: code) == .number)
  }

  @Test("built-in formats need no definition")
  func builtIn() {
    #expect([14, 22, 27, 57].map(NumberMeaning.init(builtIn:)).allSatisfy { $0 == .date })
    #expect([18, 21, 33].map(NumberMeaning.init(builtIn:)).allSatisfy { $0 == .time })
    #expect([0, 1, 9, 13, 44, 46, 49, 164, -1].map(NumberMeaning.init(builtIn:)).allSatisfy { $0 == .number })
  }
}
