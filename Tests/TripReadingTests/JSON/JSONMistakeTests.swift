import Testing
import TripModel

@testable import TripReading

@Suite("Mistakes in JSON")
struct JSONMistakeTests {
  /// A text with one mistake: what is told, what it points at, and what is read all the same.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var kind: JSONProblem.Kind
    var pointsAt: String
    var plain: String

    init(_ text: String, _ kind: JSONProblem.Kind, _ pointsAt: String, _ plain: String) {
      (self.text, self.kind, self.pointsAt, self.plain) = (text, kind, pointsAt, plain)
    }

    var testDescription: String { text.debugDescription }
  }

  private static let signs: [Case] = [
    Case(#"{"a": 1 "b": 2}"#, .missingComma, "1", "{|a|:1,|b|:2}"),
    Case("{\"a\": \"x\" // c\n \"b\": 2}", .missingComma, "\"", "{|a|:|x|,|b|:2}"),
    Case("[1, [2] {}]", .missingComma, "]", "[1,[2],{}]"),
    Case(#"{"a" 1, "b": 2}"#, .missingColon(key: "a"), "\"a\"", "{|a|:1,|b|:2}"),
    Case(#"{"a" = 1, "b": 2}"#, .missingColon(key: "a"), "\"a\"", "{|b|:2}"),
    Case(#"{"b": 2, "a"}"#, .missingColon(key: "a"), "\"a\"", "{|b|:2}"),
    Case(#"{"a":, "b": 2}"#, .missingValue(key: "a"), "\"a\"", "{|a|:?,|b|:2}"),
    Case(#"{"b": 2, "a": }"#, .missingValue(key: "a"), "\"a\"", "{|b|:2,|a|:?}"),
    Case(#"{"a": 1,, "b": 2}"#, .extraComma, ",", "{|a|:1,|b|:2}"),
    Case(#"{, "b": 2}"#, .extraComma, ",", "{|b|:2}"),
    Case(#"{"a"： 1, "b": 2}"#, .fullWidthSign("：", plain: ":"), "：", "{|a|:1,|b|:2}"),
    Case(#"{"a": 1， "b": 2}"#, .fullWidthSign("，", plain: ","), "，", "{|a|:1,|b|:2}"),
    Case(#"["a"、"b"]"#, .fullWidthSign("、", plain: ","), "、", "[|a|,|b|]"),
    Case(#"{"a": 1｝"#, .fullWidthSign("｝", plain: "}"), "｝", "{|a|:1}"),
    Case(#"{"a": [1］, "b": 2}"#, .fullWidthSign("］", plain: "]"), "］", "{|a|:[1],|b|:2}"),
  ]

  private static let words: [Case] = [
    Case(#"{'a': 1, "b": 2}"#, .singleQuotes, "'", "{|a|:1,|b|:2}"),
    Case(#"{"a": 'x "y"', "b": 2}"#, .singleQuotes, "'", "{|a|:|x \"y\"|,|b|:2}"),
    Case(#"{“a”: 1, "b": 2}"#, .curlyQuotes, "“a”", "{|a|:1,|b|:2}"),
    Case(#"{"a": “台北”, "b": 2}"#, .curlyQuotes, "“台北”", "{|a|:|台北|,|b|:2}"),
    Case(#"{"a": ‘x’, "b": 2}"#, .curlyQuotes, "‘x’", "{|a|:|x|,|b|:2}"),
    Case(#"{"a": “x", "b": 2}"#, .curlyQuotes, "“x\"", "{|a|:|x|,|b|:2}"),
    Case(#"{a: 1, "b": 2}"#, .unquotedKey("a"), "a", "{|a|:1,|b|:2}"),
    Case(#"{$a_1: 1, "b": 2}"#, .unquotedKey("$a_1"), "$a_1", "{|$a_1|:1,|b|:2}"),
    Case(#"{"a": True, "b": 2}"#, .unknownWord("True"), "True", "{|a|:?,|b|:2}"),
    Case(#"[nul, 2]"#, .unknownWord("nul"), "nul", "[?,2]"),
    Case(#"{標題: 1, "b": 2}"#, .unexpected("標題"), "標題", "{|b|:2}"),
    Case(#"[@, 2]"#, .unexpected("@"), "@", "[2]"),
    Case(#"{"a": 12,000, "b": 2}"#, .unexpected("000"), "000", "{|a|:12,|b|:2}"),
    Case(#"{"a": 1 % 2, "b": 2}"#, .unexpected("%"), "%", "{|a|:1,|b|:2}"),
  ]

  private static let ends: [Case] = [
    Case("{\n\"a\": 1", .unclosed(bracket: "{", line: 1), "", "{|a|:1}"),
    Case("{\n\"a\": [1, 2}", .unclosed(bracket: "[", line: 2), "}", "{|a|:[1,2]}"),
    Case("{\n\"a\": {\"b\": [1, 2}}", .unclosed(bracket: "[", line: 2), "}", "{|a|:{|b|:[1,2]}}"),
    Case("{\"a\": 1]", .unclosed(bracket: "{", line: 1), "]", "{|a|:1}"),
    Case("[\n{\"a\": 1,\n{\"b\": 2}]", .unclosed(bracket: "{", line: 2), "{", "[{|a|:1},{|b|:2}]"),
    Case("{\"a\": 1} x", .extraText("x"), "x", "{|a|:1}"),
    Case("{\"a\": 1}}", .extraText("}"), "}", "{|a|:1}"),
    Case("]", .extraText("]"), "]", "?"),
    Case("[1, /* 2]", .unclosedComment, "/*", "[1]"),
  ]

  @Test("each is told once, at its place, and the rest is read", arguments: signs + words + ends)
  func once(_ mistake: Case) {
    let read = JSONText(mistake.text)
    #expect(read.told == [JSONText.Told(mistake.kind, mistake.pointsAt)])
    #expect(read.plain == mistake.plain)
  }

  @Test("all of several are told, in the order of the file")
  func several() {
    let read = JSONText("{\n a: 1\n \"b\": tru,\n \"c\"： [01 2],\n \"d\": {\"e\": , \"f\" 'x'},\n \"d\": 1\n} end")
    #expect(
      read.problems.map(\.kind) == [
        .unquotedKey("a"), .missingComma, .unknownWord("tru"), .fullWidthSign("：", plain: ":"), .invalidNumber("01"),
        .missingComma, .missingValue(key: "e"), .missingColon(key: "f"), .duplicateKey("d", firstLine: 5),
        .extraText("end"),
      ])
    #expect(read.problems.map { read.file.line(at: $0.offset) } == [2, 2, 3, 4, 4, 4, 5, 5, 6, 7])
  }

  @Test("an object with a mistake in it is marked, one beside it is not")
  func damaged() {
    let marks = JSONText(#"[{"a": 1 "b": 2}, {"a": 1}, {"a": {"b": }}, {1}]"#).nodes.filter {
      if case .object = $0.value { true } else { false }
    }
    #expect(marks.map(\.isDamaged) == [true, false, true, true, true])
  }

  @Test("every kind has words in three languages", arguments: signs + words + ends)
  func sentences(_ mistake: Case) {
    let summary = JSONProblem(mistake.kind, at: 0).summary
    let texts = [summary.en, summary.zhHant, summary.ja]
    #expect(texts.allSatisfy { !$0.isEmpty })
    #expect(Set(texts).count == 3)
  }
}
