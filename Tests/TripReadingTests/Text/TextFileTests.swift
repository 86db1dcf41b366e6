import Testing

@testable import TripReading

@Suite("TextFile")
struct TextFileTests {
  @Test(
    "LF, CRLF and a lone CR each end one line, and belong to the line they end",
    arguments: [
      ("a\nb", [1, 1, 2, 2]), ("a\r\nb", [1, 1, 1, 2, 2]), ("a\rb", [1, 1, 2, 2]),
      ("\n\n", [1, 2, 3]), ("\r\r\n\n", [1, 2, 2, 3, 4]), ("\n\r", [1, 2, 3]), ("", [1]),
    ])
  func lines(_ text: String, _ expected: [Int]) {
    let file = file(text)
    #expect((0...file.bytes.count).map { file.line(at: $0) } == expected)
  }

  @Test("columns are characters as a person sees them, also inside one")
  func columns() {
    // 台 is three bytes, the flag is two scalars of four bytes, é is a letter and a mark.
    let file = file("x\n台🇹🇼e\u{301}b")
    #expect([2, 5, 13, 16].map { file.column(at: $0) } == [1, 2, 3, 4])
    #expect([3, 4, 6, 9, 12, 14, 15].map { file.column(at: $0) } == [1, 1, 2, 2, 2, 3, 3])
  }

  @Test("a line end is the column behind the last character", arguments: ["台北\nx", "台北\r\nx", "台北\rx"])
  func columnOfLineEnd(_ text: String) {
    let file = file(text)
    #expect(file.column(at: 6) == 3)
    #expect(file.column(at: file.bytes.count - 1) == 1)
    #expect(file.column(at: file.bytes.count) == 2)
  }

  @Test("both bytes of CRLF stand behind the line's last character")
  func columnInsideCRLF() {
    let file = file("ab\r\nc")
    #expect(file.column(at: 2) == 3)
    #expect(file.column(at: 3) == 3)
    #expect(file.lineRange(at: 3) == 0..<2)
  }

  @Test(
    "the line around an offset comes without its line end",
    arguments: [(0, "ab"), (2, "ab"), (3, "ab"), (4, "台"), (7, "台"), (8, ""), (9, "c"), (10, "c")])
  func lineRange(_ offset: Int, _ expected: String) {
    let file = file("ab\r\n台\n\rc")
    #expect(file.text(file.lineRange(at: offset)) == expected)
  }

  @Test("offsets outside the file are drawn to its ends")
  func outside() {
    let file = file("a\nbc")
    #expect(file.line(at: -5) == 1)
    #expect(file.column(at: -5) == 1)
    #expect(file.line(at: 99) == 2)
    #expect(file.column(at: 99) == 3)
    #expect(file.text(2..<99) == "bc")
    #expect(file.text(50..<99).isEmpty)
  }

  @Test("lines are counted right on both sides of a block's edge")
  func blocks() {
    let edge = 1 << 16
    for ending in ["\n", "\r\n", "\r"] {
      for shift in -2...2 {
        var text = String(repeating: "x", count: edge + shift)
        text += ending + String(repeating: "y" + ending, count: edge)
        let file = file(text)
        let step = 1 + ending.utf8.count
        let first = edge + shift + ending.utf8.count
        #expect(file.line(at: edge + shift) == 1)
        for row in [0, 1, edge / 2, edge - 1] {
          #expect(file.line(at: first + row * step) == row + 2, "\(ending.debugDescription) \(shift) \(row)")
        }
        #expect(file.line(at: file.bytes.count) == edge + 2)
      }
    }
  }

  private func file(_ text: String) -> TextFile { TextFile(path: "a.csv", bytes: Array(text.utf8)) }
}
