import Testing

@testable import TripReading

@Suite("JSON of damaged files")
struct JSONFuzzTests {
  private static let signs = Array("{}[]\",:/*'\\\n\r 0-tu“，".utf8) + [0, 0x80, 0xE2, 0xEF, 0xFF]

  @Test("reading the real trip with bytes lost and added ends, and every place lies in the file", arguments: 0..<8)
  func realTrip(_ seed: UInt64) throws {
    let whole = try RealTrip.bytes("trip.json")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) { damage(&bytes, using: &random) }
      check(bytes)
    }
  }

  @Test("reading random signs ends, and every place lies in the file", arguments: 0..<4)
  func randomSigns(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 { check(random.bytes(.random(in: 0...50, using: &random), from: Self.signs)) }
  }

  @Test("the real trip cut off anywhere ends, and is told to be cut off")
  func cutOff() throws {
    let whole = try RealTrip.bytes("trip.json")
    let start = try #require(whole.firstIndex(of: Byte.openBrace))
    let last = try #require(whole.lastIndex(of: Byte.closeBrace))
    for length in stride(from: start + 1, through: last, by: 97) {
      let read = JSONText(bytes: Array(whole[..<length]))
      #expect(!read.problems.isEmpty, "cut at \(length)")
    }
  }

  @Test("the same damage is told the same way every time")
  func repeatable() throws {
    var random = SeededGenerator(seed: 7)
    var bytes = try RealTrip.bytes("trip.json")
    for _ in 0..<20 { damage(&bytes, using: &random) }
    let first = JSONText(bytes: bytes)
    #expect(!first.problems.isEmpty)
    #expect(JSONText(bytes: bytes).problems == first.problems)
  }

  private func damage(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let length = min(Int.random(in: 1...4, using: &random), bytes.count - place)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.removeSubrange(place..<place + length)
    case 1: bytes.insert(contentsOf: random.bytes(length, from: Self.signs), at: place)
    default: bytes.replaceSubrange(place..<place + length, with: random.bytes(length, from: Self.signs))
    }
  }

  private func check(_ bytes: [UInt8]) {
    let read = JSONText(bytes: bytes)
    let file = 0...bytes.count
    for problem in read.problems {
      #expect(file.contains(problem.offset), "\(problem.kind)")
      #expect(problem.length >= 0 && problem.offset + problem.length <= bytes.count + 1, "\(problem.kind)")
    }
    for node in read.nodes {
      #expect(file.contains(node.range.lowerBound) && file.contains(node.range.upperBound))
    }
  }
}
