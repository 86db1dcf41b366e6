import Testing

@testable import TripReading

@Suite("UTF8Check")
struct UTF8CheckTests {
  @Test(
    "every row of Unicode table 3-7 is well-formed at both ends of its ranges",
    arguments: [
      [0x00], [0x7F],
      [0xC2, 0x80], [0xDF, 0xBF],
      [0xE0, 0xA0, 0x80], [0xE0, 0xBF, 0xBF],
      [0xE1, 0x80, 0x80], [0xEC, 0xBF, 0xBF],
      [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF],
      [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF],
      [0xF0, 0x90, 0x80, 0x80], [0xF0, 0xBF, 0xBF, 0xBF],
      [0xF1, 0x80, 0x80, 0x80], [0xF3, 0xBF, 0xBF, 0xBF],
      [0xF4, 0x80, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ] as [[UInt8]])
  func wellFormed(_ bytes: [UInt8]) {
    #expect(UTF8Check.firstInvalid(in: bytes) == nil)
  }

  @Test(
    "bytes just outside the ranges of Unicode table 3-7 are found where their sequence starts",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xC2, 0x7F], [0xC2, 0xC0], [0xDF, 0x41],
      [0xE0, 0x9F, 0xBF], [0xE0, 0xC0, 0x80], [0xE1, 0x7F, 0x80], [0xE1, 0x80, 0x7F], [0xE1, 0x80, 0xC0],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF, 0xC0],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80, 0x7F], [0xF3, 0xBF, 0xC0, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xC0],
      [0xC2], [0xE4, 0xBD], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func illFormed(_ bytes: [UInt8]) {
    #expect(UTF8Check.firstInvalid(in: bytes) == 0)
    // Behind text of every length, so that the steps of eight bytes are tried at each remainder.
    for length in 0...17 {
      let text = [UInt8](repeating: 0x61, count: length)
      #expect(UTF8Check.firstInvalid(in: text + bytes) == length)
      #expect(UTF8Check.firstInvalid(in: text + [0xE5, 0x8F, 0xB0] + bytes) == length + 3)
    }
  }

  @Test("agrees with the standard library on random bytes")
  func agreesWithStandardLibrary() {
    var random = SeededGenerator(seed: 37)
    let edges: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE5, 0xED, 0xF0, 0xF1, 0xF4]
    for _ in 0..<5_000 {
      let bytes = random.bytes(.random(in: 1...5, using: &random), from: edges)
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Check.firstInvalid(in: bytes) == nil) == isValid, "\(bytes)")
    }
  }

  @Test("finds the first NUL wherever it stands", arguments: 0..<20)
  func firstNUL(_ position: Int) {
    var bytes = [UInt8](repeating: 0x80, count: 20)
    #expect(UTF8Check.firstNUL(in: bytes) == nil)
    bytes[position] = 0
    bytes[19] = 0
    #expect(UTF8Check.firstNUL(in: bytes) == position)
  }

  @Test("takes a byte of 1 for text although it borrows from its neighbour")
  func oneIsNotNUL() {
    #expect(UTF8Check.firstNUL(in: [1, 1, 1, 1, 1, 1, 1, 1, 0x81, 1]) == nil)
    #expect(UTF8Check.firstNUL(in: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0]) == 9)
  }
}
