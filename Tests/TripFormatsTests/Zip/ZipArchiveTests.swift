import Testing

@testable import TripFormats

@Suite struct ZipArchiveTests {
  static let text: [UInt8] = Array("text that is text that is text".utf8)

  static func archive(_ name: String = "a/b.xml", _ content: [UInt8] = text) throws -> [UInt8] {
    var writer = try ZipWriter()
    writer.begin(name)
    content.withUnsafeBufferPointer { writer.append($0) }
    try writer.end()
    try writer.finish()
    return writer.output
  }

  static func problem(_ bytes: [UInt8], reading name: String = "a/b.xml") -> ZipProblem? {
    do throws(ZipProblem) {
      var archive = try ZipArchive(bytes)
      _ = try archive.read(name)
      return nil
    } catch { return error }
  }

  /// Sets bytes counted from the central header, or from the start.
  static func changed(_ bytes: [UInt8], central offset: Int, to value: UInt8) throws -> [UInt8] {
    let header = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2] as [UInt8])).lowerBound
    var changed = bytes
    changed[header + offset] = value
    return changed
  }

  @Test("what was written is read, whatever the capitals")
  func roundTrip() throws {
    var archive = try ZipArchive(try Self.archive())
    #expect(try archive.read("A/B.xml") == Self.text)
    #expect(try archive.read("a/c.xml") == nil)
    #expect(archive.contains("a/B.XML"))
  }

  @Test("nothing and much are written whole", arguments: [0, 1, 70_000, 1_000_000])
  func sizes(count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 251) }
    var archive = try ZipArchive(try Self.archive("x", content))
    #expect(try archive.read("x") == content)
  }

  @Test("names that leave the archive are refused", arguments: ["../a", "a/../../b", "a\\..\\b", "/..", "a\0b"])
  func unsafeNames(name: String) throws {
    let kept = String(name.replacing("\\", with: "/").drop { $0 == "/" })
    #expect(Self.problem(try Self.archive(name)) == .unsafeName(kept))
  }

  @Test("a name that stands twice is refused, for programs differ over which one counts")
  func doubledName() throws {
    var writer = try ZipWriter()
    try writer.add("a", "1")
    try writer.add("A", "2")
    try writer.finish()
    #expect(Self.problem(writer.output) == .unsafeName("A"))
  }

  @Test("flags, methods, checksums and sizes are looked at")
  func headers() throws {
    let bytes = try Self.archive()
    #expect(Self.problem(try Self.changed(bytes, central: 8, to: 9)) == .encrypted(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 10, to: 12)) == .unsupported(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 16, to: 0)) == .damaged(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 20, to: 255)) == .damaged(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 24, to: 29)) == .damaged(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 24, to: 31)) == .damaged(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 26, to: 1)) == .damaged(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 27, to: 127)) == .tooLarge(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 42, to: 7)) == .damaged(name: "a/b.xml"))
    #expect(Self.problem(try Self.changed(bytes, central: 45, to: 255)) == .damaged(name: "a/b.xml"))
  }

  @Test("a comment may stand at the end, and other bytes between")
  func comment() throws {
    var bytes = try Self.archive()
    bytes[bytes.count - 2] = 3
    var archive = try ZipArchive(bytes + [1, 2, 3])
    #expect(try archive.read("a/b.xml") == Self.text)
  }

  @Test("no archive, an empty one, and one that claims too many entries")
  func extremes() throws {
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18)
    #expect(Self.problem([]) == .notAnArchive)
    #expect(Self.problem(Array(repeating: 0, count: 100_000)) == .notAnArchive)
    #expect(Self.problem(end) == nil)
    var many = end
    many[10] = 255
    #expect(Self.problem(many) == .damaged(name: ""))
    many[11] = 127
    #expect(Self.problem(many) == .tooManyEntries(32_767))
  }

  @Test("Python's zipfile with Zip64 fields and stored entries is read")
  func zip64() throws {
    var archive = try ZipArchive(Zip64Sample.bytes)
    #expect(try archive.read("a.txt") == Array("stored".utf8))
    #expect(try archive.read("b.txt") == Array(repeating: 120, count: 100))
  }
}
