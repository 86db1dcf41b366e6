import Testing

@testable import TripReading

@Suite("HeaderText")
struct HeaderTextTests {
  @Test(
    "case, blanks, dashes and width do not matter",
    arguments: ["passport_number", "Passport Number", "PASSPORT-NUMBER", "ｐａｓｓｐｏｒｔ＿ｎｕｍｂｅｒ", " passport　number "])
  func key(_ text: String) {
    #expect(HeaderText(text).key == "passportnumber")
    #expect(!HeaderText(text).isROC)
  }

  @Test(
    "a remark that the dates are ROC is taken off",
    arguments: ["生日（民國）", "生日(民國)", "生日民國", "生日_民國", "生日 (ROC)", "生日_roc"])
  func roc(_ text: String) {
    #expect(HeaderText(text).key == "生日")
    #expect(HeaderText(text).isROC)
  }

  @Test("a remark alone, or in front, is no remark", arguments: ["民國", "(ROC)", "民國生日", "rocket"])
  func notROC(_ text: String) {
    #expect(!HeaderText(text).isROC)
  }
}
