import Testing
import TripTestSupport

@testable import TripFormats

/// No bytes make the reader trap; a trap would end the whole run.
@Suite struct XLSXFuzzTests {
  static let names = [
    "openpyxl.xlsx", "xlsxwriter.xlsx", "xlsxwriter-rows.xlsx", "libreoffice.xlsx", "encrypted.xlsx", "legacy.xls",
  ]

  @Test("bytes of files changed at random", arguments: names)
  func bytes(name: String) throws {
    var chance = SeededGenerator(seed: 20_260_713)
    let original = try XLSXFixtureTests.bytes(name)
    for _ in 0..<200 { _ = XLSXProblem.of(Self.mutated(original, &chance)) }
  }

  @Test("parts changed at random under right checksums", arguments: names.prefix(4))
  func parts(name: String) throws {
    var chance = SeededGenerator(seed: 5)
    var archive = try ZipArchive(try XLSXFixtureTests.bytes(name))
    var book = HandmadeWorkbook(rows: "")
    book.parts = try archive.names.sorted().map { ($0, try #require(try archive.read($0))) }
    for _ in 0..<300 {
      var changed = book
      let index = Int.random(in: changed.parts.indices, using: &chance)
      changed.parts[index].bytes = Self.mutated(changed.parts[index].bytes, &chance)
      _ = XLSXProblem.of(try changed.bytes, XLSXLimits(archive: ZipLimits(totalBytes: 1 << 20)))
    }
  }

  /// A few bytes set, taken out, doubled or replaced by others from the same file.
  static func mutated(_ original: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    for _ in 0...Int.random(in: 0...4, using: &chance) where bytes.count > 16 {
      let place = Int.random(in: 0..<bytes.count - 8, using: &chance)
      let length = Int.random(in: 1...8, using: &chance)
      let other = Int.random(in: 0..<bytes.count - 8, using: &chance)
      switch Int.random(in: 0...4, using: &chance) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes.removeSubrange(place..<place + length)
      case 2: bytes.insert(contentsOf: bytes[other..<other + length], at: place)
      case 3: bytes.replaceSubrange(place..<place + length, with: bytes[other..<other + length])
      default: bytes.replaceSubrange(place..<place + length, with: Array(repeating: 0xFF, count: length))
      }
    }
    return bytes
  }
}
