import Testing
import TripFormats

@Suite struct SheetNamesTests {
  @Test(
    "names that Excel refuses are changed, others stay",
    arguments: [
      ("A/B:C*D?[E]\\", "A-B-C-D--E--"), ("名單：日本", "名單-日本"), ("History", "History 1"), ("HISTORY", "HISTORY 1"),
      ("履歴", "履歴 1"), ("'abc'", "abc"), ("it's", "it's"), (" ' ", "Sheet1"), ("", "Sheet1"), ("a\nb\u{1}", "a-b-"),
      (String(repeating: "x", count: 31), String(repeating: "x", count: 31)),
      (String(repeating: "x", count: 32), String(repeating: "x", count: 31)),
      (String(repeating: "甲", count: 31), String(repeating: "甲", count: 31)),
      (String(repeating: "👩", count: 16), String(repeating: "👩", count: 15)),
      (String(repeating: "x", count: 30) + "'y", String(repeating: "x", count: 30)),
    ])
  func legal(name: String, expected: String) {
    #expect(SheetNames.legal([name]) == [expected])
  }

  @Test("names are unique without regard to capitals, and stay short")
  func unique() {
    let long = String(repeating: "x", count: 40)
    let cut = String(repeating: "x", count: 27)
    #expect(SheetNames.legal(["Roster", "roster", "ROSTER"]) == ["Roster", "roster (2)", "ROSTER (3)"])
    #expect(SheetNames.legal([long, long]) == [cut + "xxxx", cut + " (2)"])
    #expect(SheetNames.legal(["a/b", "a-b", ""]) == ["a-b", "a-b (2)", "Sheet3"])
  }
}
