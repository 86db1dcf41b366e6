import Testing

@testable import TripReading

@Suite("JSONReader")
struct JSONReaderTests {
  @Test(
    "reads standard JSON",
    arguments: [
      (#"{}"#, "{}"), (#"[]"#, "[]"), (#"[[],{}]"#, "[[],{}]"),
      (#" { "a" : 1 , "b" : [ true , false , null ] } "#, "{|a|:1,|b|:[true,false,null]}"),
      (#""text""#, "|text|"), (#"null"#, "null"), (#"-0.5e+10"#, "-0.5e+10"),
      (#"{"":{"":""}}"#, "{||:{||:||}}"), ("\t[\r\n1\n,\r2 ]\n", "[1,2]"), (#"{"標題":"日本拓訪團"}"#, "{|標題|:|日本拓訪團|}"),
    ])
  func standard(_ text: String, _ expected: String) {
    let read = JSONText(text)
    #expect(read.plain == expected)
    #expect(read.problems.isEmpty)
  }

  @Test(
    "comments and a comma behind the last item are allowed",
    arguments: [
      ("// head\n{ // first\n \"a\": 1, // last\n}\n// foot", "{|a|:1}"),
      ("/* head */ { \"a\" /* key */ : /* value */ 1 /**/ }", "{|a|:1}"),
      ("[1, 2, ]", "[1,2]"), ("{\"a\": [1,],}", "{|a|:[1]}"), ("/* // */ [1] // */", "[1]"),
      ("/* **/ [1]", "[1]"), ("// CR ends it\r[1]", "[1]"), ("[\"// no\", \"/* no */\"]", "[|// no|,|/* no */|]"),
    ])
  func comments(_ text: String, _ expected: String) {
    let read = JSONText(text)
    #expect(read.plain == expected)
    #expect(read.problems.isEmpty)
  }

  @Test("every node knows its bytes")
  func ranges() {
    let read = JSONText(#"{ "a": [10, "台"], "b": true }"#)
    #expect(
      read.nodes.map { read.file.text($0.range) } == [
        #"{ "a": [10, "台"], "b": true }"#, #"[10, "台"]"#, "10", #""台""#, "true",
      ])
  }

  @Test("a key knows its bytes, quotes included")
  func keyRange() {
    let read = JSONText(#"{ "a\n": 1 }"#)
    guard case .object(let members)? = read.root?.value else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["a\n"])
    #expect(members.map(\.keyRange) == [2..<7])
  }

  @Test("of a key that stands twice the first counts, and the second is told with the line of the first")
  func duplicateKey() {
    let read = JSONText("{\n  \"a\": 1,\n  \"b\": 2,\n  \"\\u0061\": 3,\n  \"c\": {\"a\": 4}\n}")
    #expect(read.plain == "{|a|:1,|b|:2,|c|:{|a|:4}}")
    #expect(read.told == [.init(.duplicateKey("a", firstLine: 2), "\"\\u0061\"")])
  }

  @Test("a file that holds nothing is empty", arguments: ["", " \n ", "// only words\n", "/* */"])
  func empty(_ text: String) {
    let read = JSONText(text)
    #expect(read.root == nil)
    #expect(read.problems == [JSONProblem(.emptyFile, at: 0)])
  }

  @Test("200 levels are read, one more is told once and never traps", arguments: [200, 201, 5_000])
  func depth(_ depth: Int) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
      let kinds = JSONText(text).problems.map(\.kind)
      #expect(kinds == (depth <= 200 ? [] : [.tooDeep(200)]))
    }
  }

  @Test("the value at an offset is read again by itself")
  func again() {
    let read = JSONText(#"{ "a": [10, {"b": "台"}], "c": -1.50 }"#)
    for node in read.nodes {
      let found = JSONReader.node(at: node.range.lowerBound, in: read.file)
      #expect(found?.range == node.range)
    }
    #expect(JSONReader.node(at: -1, in: read.file) == nil)
    #expect(JSONReader.node(at: read.file.bytes.count, in: read.file) == nil)
  }
}
