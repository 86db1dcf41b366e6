import Testing

@testable import TripFormats

@Suite struct EscapedStringTests {
  @Test(
    "text that XML or a spreadsheet would change is escaped, and comes back",
    arguments: [
      ("_x000D_", "_x005F_x000D_"), ("a\u{1}b", "a_x0001_b"), ("\r", "_x000D_"), ("a\tb\n", "a\tb\n"),
      ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"), ("_x00g1_", "_x00g1_"), ("_x41_", "_x41_"),
      ("_X0041_", "_X0041_"), ("_xabCD_", "_x005F_xabCD_"), ("\u{FFFE}\u{FFFF}\u{FFFD}", "_xFFFE__xFFFF_\u{FFFD}"),
      ("<&>\"'", "&lt;&amp;&gt;&quot;'"), ("", ""), ("王_x", "王_x"),
    ])
  func escapes(text: String, xml: String) {
    #expect(EscapedString.escaped(text) == xml)
    let plain = xml.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    #expect(StringItem.unescaped(plain.replacing("&amp;", with: "&")) == text)
  }

  @Test("escapes of surrogate pairs are one character; half of one stays as written")
  func surrogates() {
    #expect(StringItem.unescaped("_xD83D__xDE00_") == "😀")
    #expect(StringItem.unescaped("_xD83D_") == "_xD83D_")
  }
}
