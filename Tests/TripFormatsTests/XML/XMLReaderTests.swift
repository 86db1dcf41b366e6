import Testing

@testable import TripFormats

@Suite struct XMLReaderTests {
  /// The events as one line.
  static func trace(_ text: String) throws(XMLProblem) -> String {
    var reader = try XMLReader(Array(text.utf8))
    var trace = ""
    while true {
      switch try reader.next() {
      case .start:
        trace += "<\(reader.name.local)"
        for attribute in reader.attributes { trace += " \(attribute.local)=\(attribute.value)" }
        trace += ">"
      case .end: trace += "</\(reader.name.local)>"
      case .text: trace += "'\(reader.text)'"
      case .finished: return trace
      }
    }
  }

  static func problem(_ text: String) -> XMLProblem? {
    do throws(XMLProblem) {
      _ = try trace(text)
      return nil
    } catch { return error }
  }

  @Test(
    "well-formed texts",
    arguments: [
      ("<a/>", "<a></a>"), ("<?xml version='1.0'?>\n<a>x</a>\n<!-- end -->", "<a>'x'</a>"),
      ("<a b = '1' c=\"&lt;&#65;&#x1F600;\"><d/>&amp;&apos;</a>", "<a b=1 c=<A😀><d></d>'&''</a>"),
      ("<a>1\r\n2\r3</a>", "<a>'1\n2\n3'</a>"), ("<a b='1\n2\t3'/>", "<a b=1 2 3></a>"),
      ("<a><![CDATA[<b>&amp;]]]></a>", "<a>'<b>&amp;]'</a>"), ("<a>x<!-- - -->y</a >", "<a>'x''y'</a>"),
      ("<p:a xmlns:p='urn:x'><p:b/></p:a>", "<a p=urn:x><b></b></a>"),
    ])
  func wellFormed(text: String, trace: String) throws {
    #expect(try Self.trace(text) == trace)
  }

  @Test(
    "texts that are no XML are refused with their place",
    arguments: [
      ("", 0), ("x", 1), ("<a>", 3), ("<a></b>", 6), ("</a>", 3), ("<a/><b/>", 4), ("<a b/>", 4), ("<a b=1/>", 5),
      ("<a b='<'/>", 6), ("<a>&x;</a>", 3), ("<a>&#0;</a>", 3), ("<a>&#xD800;</a>", 3), ("<a>&#+65;</a>", 3),
      ("<a>\u{1}</a>", 3), ("<a><!-- </a>", 12), ("<a", 2), ("<", 1), ("<a>&", 3), ("<p:a/>", 4), ("<a b='1", 7),
      ("<a/>x", 5), ("<![CDATA[x]]>", 0),
    ])
  func malformed(text: String, offset: Int) {
    #expect(Self.problem(text) == .malformed(offset: offset))
  }

  @Test("bytes that are no UTF-8 are refused, not repaired")
  func encoding() throws {
    var reader = try XMLReader([60, 97, 62, 0xC3, 0x28, 60, 47, 97, 62])
    #expect(try reader.next() == .start)
    #expect(throws: XMLProblem.malformed(offset: 5)) { try reader.next() }
  }

  @Test("names are known by vocabulary, the innermost declaration first")
  func namespaces() throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var reader = try XMLReader(Array("<a xmlns='\(main)'><b xmlns=''/><c/></a>".utf8))
    var names: [XMLName] = []
    while try reader.next() != .finished { names.append(reader.name) }
    let expected = [
      XMLName("a"), XMLName("b", in: .none), XMLName("b", in: .none), XMLName("c"), XMLName("c"), XMLName("a"),
    ]
    #expect(names == expected)
  }

  @Test("too many levels and attributes are refused")
  func depth() {
    let deep = String(repeating: "<a>", count: 65)
    let wide = "<a " + (0...64).map { "b\($0)='' " }.joined() + "/>"
    #expect(Self.problem(deep + String(repeating: "</a>", count: 65)) != nil)
    #expect(Self.problem(wide) != nil)
  }
}
