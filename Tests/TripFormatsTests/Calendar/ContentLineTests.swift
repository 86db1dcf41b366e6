import Testing
import TripFormats
import TripTestSupport

/// RFC 5545, 3.1 to 3.3: lines of at most 75 octets, escaped texts, quoted parameters.
@Suite struct ContentLineTests {
  /// What a reader makes of folded lines: every CRLF with a blank behind it falls away.
  static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index] == 13, bytes[index + 1] == 10, bytes[index + 2] == 32 {
        index += 3
      } else {
        line.append(bytes[index])
        index += 1
      }
    }
    return line
  }

  /// Octets of the physical lines, without their line ends.
  static func octets(_ bytes: [UInt8]) -> [Int] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\n").map { line in
      line.reduce(0) { $0 + UTF8.width($1) } - 1
    }
  }

  private func folded(_ name: String, _ value: String) -> String {
    String(decoding: ContentLine(name, value).bytes, as: UTF8.self)
  }

  @Test(
    "folds at 75 octets, never inside a character, and the leading space counts",
    arguments: [
      ("SUMMARY", "台日商談會開幕；集合地點：桃園國際機場第二航廈三樓出境大廳12號櫃台，請提早三十分鐘報到", [74, 63]),
      ("SUMMARY", String(repeating: "a", count: 66), [74]), ("SUMMARY", String(repeating: "a", count: 67), [75]),
      ("SUMMARY", String(repeating: "a", count: 68), [75, 2]), ("DESCRIPTION", String(repeating: "商", count: 21), [75]),
      ("DESCRIPTION", String(repeating: "商", count: 22), [75, 4]),
      ("DESCRIPTION", "a" + String(repeating: "商", count: 21), [73, 4]),
      ("DESCRIPTION", "aa" + String(repeating: "商", count: 21), [74, 4]),
      ("SUMMARY", String(repeating: "x", count: 66) + "👩‍💼end", [74, 15]),
      ("SUMMARY", String(repeating: "a", count: 67 + 74 + 1), [75, 75, 2]),
    ])
  func folding(name: String, value: String, octets: [Int]) {
    let bytes = ContentLine(name, value).bytes
    #expect(Self.octets(bytes) == octets)
    #expect(Self.unfolded(bytes) == Array("\(name):\(value)\r\n".utf8))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test("the vector of three-octet signs, to the letter")
  func vector() {
    #expect(
      folded("SUMMARY", "台日商談會開幕；集合地點：桃園國際機場第二航廈三樓出境大廳12號櫃台，請提早三十分鐘報到")
        == "SUMMARY:台日商談會開幕；集合地點：桃園國際機場第二航\r\n 廈三樓出境大廳12號櫃台，請提早三十分鐘報到\r\n")
  }

  @Test("unfold(fold(x)) is x, for any text, and every piece is whole UTF-8")
  func property() {
    var random = SeededGenerator(seed: 7)
    let signs: [Unicode.Scalar] = [
      "a", " ", "é", "商", "𠮷", "👩", "\u{200D}", "\u{301}", ":", ";", ",", "\\", "\"", "\t",
    ]
    for _ in 0..<2_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<200, using: &random) { view.append(signs.randomElement(using: &random) ?? "a") }
      let bytes = ContentLine("X", String(view)).bytes
      #expect(Self.unfolded(bytes) == Array("X:\(String(view))\r\n".utf8))
      let lines = bytes.split(separator: 10).map { Array($0.dropLast()) }
      #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
      #expect(lines.dropFirst().allSatisfy { $0.first == 32 })
    }
  }

  @Test(
    "escapes what TEXT must escape, and nothing else",
    arguments: [
      ("A; B, C", #"A\; B\, C"#), (#"back\slash"#, #"back\\slash"#), ("time 09:00", "time 09:00"),
      (#"quote "x""#, #"quote "x""#), ("a\nb", #"a\nb"#), ("a\r\nb", #"a\nb"#), ("a\rb", #"a\nb"#),
      ("a\n\rb", #"a\n\nb"#), ("a\u{0}\u{7}\u{7F}b", "ab"), ("a\tb", "a\tb"), (#"\n"#, #"\\n"#), ("a\u{85}b", #"a\nb"#),
      ("a\u{2028}b", #"a\nb"#), ("a\u{2029}b", #"a\nb"#), ("a\u{80}\u{9F}b", "ab"), ("a\u{A0}b–", "a\u{A0}b–"),
      ("", ""),
    ])
  func escaping(text: String, escaped: String) {
    #expect(ContentLine.escaped(text) == escaped)
  }

  @Test("a text cannot begin a line of its own")
  func injection() {
    for text in ["a\r\nBEGIN:VEVENT", "a\nUID:x", "a\rb", "a\u{0B}b", "a\u{85}b\u{2028}c"] {
      let bytes = ContentLine("SUMMARY", text: text, [("LANGUAGE", "zh\r\nX:y")]).bytes
      #expect(bytes.count { $0 == 13 } == 1 && bytes.suffix(2) == [13, 10], "\(text.debugDescription)")
    }
    #expect(folded("SEQUENCE", "0\r\nX:1") == "SEQUENCE:0X:1\r\n")
  }

  @Test(
    "a parameter is quoted where it must be; quotes and line ends in it by RFC 6868",
    arguments: [
      ("Asia/Tokyo", "Asia/Tokyo"), ("a:b", #""a:b""#), ("a;b", #""a;b""#), ("a,b", #""a,b""#), (#"a"b"#, "a^'b"),
      ("a^b", "a^^b"), ("a\nb", "a^nb"), ("a\u{85}\u{7}b", "ab"), ("é–", "é–"),
    ])
  func parameter(value: String, written: String) {
    #expect(ContentLine.parameter(value) == written)
  }
}
