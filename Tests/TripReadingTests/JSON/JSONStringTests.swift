import Testing

@testable import TripReading

@Suite("JSON strings")
struct JSONStringTests {
  @Test(
    "escapes stand for their characters",
    arguments: [
      (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u53f0\u5317""#, "台北"),
      (#""\u53F0""#, "台"), (#""\u0041b""#, "Ab"), (#""\ud83d\ude00!""#, "😀!"), (#""\uD842\uDFB7""#, "𠮷"),
      (#""\\u0041""#, "\\u0041"), (#""it's""#, "it's"), (#""""#, ""), (#""“curly” inside，：""#, "“curly” inside，："),
    ])
  func escapes(_ text: String, _ expected: String) {
    let read = JSONText(text)
    #expect(read.plain == "|\(expected)|")
    #expect(read.problems.isEmpty)
  }

  @Test(
    "what is no escape is told as written",
    arguments: [
      (#"\q"#, #"\q"#), (#"\'"#, #"\'"#), (#"\台"#, #"\台"#), (#"\x41"#, #"\x"#), (#"\U0041"#, #"\U"#),
      (#"\u12"#, #"\u"#), (#"\u12G4"#, #"\u"#), (#"\u+123"#, #"\u"#),
    ])
  func invalidEscape(_ text: String, _ escape: String) {
    let read = JSONText("[\"a\(text)\", 1]")
    #expect(read.told == [.init(.invalidEscape(escape), escape)])
    #expect(read.nodes.count == 3)
  }

  @Test(
    "half a character is told as written",
    arguments: [#"\ud83d"#, #"\ude00"#, #"\ud83d\u0041"#, #"\ud83dx"#, #"\ud83d\n"#])
  func loneSurrogate(_ escape: String) {
    let read = JSONText("[\"a\(escape)\", 1]")
    let shown = String(escape.prefix(6))
    #expect(read.told == [.init(.loneSurrogate(shown), shown)])
    #expect(read.nodes.count == 3)
  }

  @Test("two halves that follow two halves wrongly are told one by one")
  func twoHalves() {
    let read = JSONText(#"["\ud83d\ud83d\ude00"]"#)
    #expect(read.told == [.init(.loneSurrogate(#"\ud83d"#), #"\ud83d"#)])
    #expect(read.plain == "[|😀|]")
  }

  @Test("a control character is told and kept")
  func controlCharacter() {
    let read = JSONText("[\"a\tb\", 1]")
    #expect(read.told == [.init(.controlCharacter, "\t")])
    #expect(read.plain == "[|a\tb|,1]")
  }

  @Test("a text that is not closed ends with its line", arguments: ["\n", "\r\n", "\r"])
  func unclosed(_ lineEnd: String) {
    let read = JSONText("{\"a\": \"x,\(lineEnd) \"b\": 2}")
    #expect(read.told == [.init(.unclosedString, "\"x,")])
    #expect(read.plain == "{|a|:|x,|,|b|:2}")
  }

  @Test("a mistake right behind a text that is not closed is told as well")
  func behindUnclosed() {
    let read = JSONText("{\"a\": \"x\n b: 1, \"c\": tru}")
    #expect(read.problems.map(\.kind) == [.unclosedString, .unquotedKey("b"), .unknownWord("tru")])
    #expect(read.plain == "{|a|:|x|,|b|:1,|c|:?}")
  }

  @Test("a text that is not closed at the end of the file is told once", arguments: ["[\"x", "[\"x\\", "{\"x", "\""])
  func unclosedAtEnd(_ text: String) {
    let read = JSONText(text)
    #expect(read.problems.map(\.kind) == [.unclosedString])
    #expect(read.told.first?.text == text.drop { $0 != "\"" }.description)
  }
}
