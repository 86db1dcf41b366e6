import Testing

@testable import TripFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct JSONWriterTests {
  @Test(
    "another reader gets back every character",
    arguments: ["", "繁體", "\"\\/\u{8}\u{c}\n\r\t", "\u{0}\u{1f}", "😀\u{2028}"])
  func characters(text: String) throws {
    let written = JSONWriter.text(.array([.string(text)]))
    #expect(try JSONDecoder().decode([String].self, from: Data(written.utf8)) == [text])
  }

  @Test("keys stay in order, and empty lists are short")
  func form() {
    let value: JSONValue = ["b": .number(-1), "a": .array([]), "c": .null, "d": .array([.bool(true)])]
    #expect(JSONWriter.text(value) == "{\n  \"b\": -1,\n  \"a\": [],\n  \"c\": null,\n  \"d\": [\n    true\n  ]\n}\n")
  }
}
