import Testing

@testable import TripReading

@Suite("CSV of random bytes")
struct CSVFuzzTests {
  private static let alphabet: [UInt8] = Array("\"\"\"\",,,;\t\n\n\r  ab".utf8) + [0, 0x80, 0xE5, 0x8F, 0xB0, 0xFF]

  @Test("reading always ends, and every place lies within the file", arguments: 0..<4)
  func ends(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let bytes = random.bytes(.random(in: 0...60, using: &random), from: Self.alphabet)
      let read = CSVRows(bytes: bytes)
      #expect(read.records.count <= bytes.count, "never ends: \(bytes)")
      var position = 0
      for record in read.records {
        #expect(record.start >= position, "\(bytes)")
        position = record.start
        for field in record.fields {
          #expect(position <= field.range.lowerBound && field.range.upperBound <= bytes.count, "\(bytes)")
          position = max(position, field.range.upperBound)
        }
      }
      for problem in read.problems {
        #expect(problem.offset >= 0 && problem.offset + problem.length <= bytes.count, "\(bytes)")
      }
    }
  }

  @Test("no byte of a value is lost: what is outside all fields is separators, line ends, quotes and blanks")
  func nothingLost() {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<1_000 {
      let bytes = random.bytes(.random(in: 0...60, using: &random), from: Self.alphabet)
      let read = CSVRows(bytes: bytes)
      var rest = Set(bytes.indices)
      for field in read.records.flatMap(\.fields) { rest.subtract(field.range) }
      let signs: Set = [read.separator, Byte.lineFeed, Byte.carriageReturn, Byte.quote, Byte.space]
      #expect(rest.allSatisfy { signs.contains(bytes[$0]) }, "\(bytes)")
    }
  }

  @Test("a file of nothing but quotes is read in time that grows with its length")
  func onlyQuotes() {
    let lines = Array(repeatElement(Array("\"a,\"b\n".utf8), count: 20_000).joined())
    #expect(CSVRows(bytes: lines).records.count == 20_000)
    #expect(CSVRows(bytes: [UInt8](repeating: Byte.quote, count: 100_001)).records.count == 1)
  }
}
