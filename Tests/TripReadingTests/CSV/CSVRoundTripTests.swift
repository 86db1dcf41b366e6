import Testing

@testable import TripReading

@Suite("CSV written and read back")
struct CSVRoundTripTests {
  private static let characters: [Character] = [
    "a", "台", "\"", "\"", ",", ";", "\t", "\n", "\r", " ", "é", "😀", "、", "=", "'",
  ]

  @Test("records of up to three fields come back whatever they hold", arguments: [",", ";", "\t"] as [Character])
  func anything(_ separator: Character) {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let width = Int.random(in: 1...3, using: &random)
      let rows = Self.rows(width, using: &random) { Self.field(from: Self.characters, using: &$0) }
      let text = CSVRows.write(rows, separator: separator)
      let read = CSVRows(text, separator: separator.asciiValue)
      #expect(read.rows == rows, "\(text.debugDescription)")
      #expect(read.problems.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test("records of any width come back while no field holds more than two separators")
  func wide() {
    var random = SeededGenerator(seed: 2)
    let plain = Self.characters.filter { $0 != "," }
    for _ in 0..<500 {
      let width = Int.random(in: 4...9, using: &random)
      let rows = Self.rows(width, using: &random) { random in
        var field = Self.field(from: plain, using: &random)
        for _ in 0..<Int.random(in: 0...2, using: &random) {
          let place = Int.random(in: 0...field.count, using: &random)
          field.insert(",", at: field.index(field.startIndex, offsetBy: place))
        }
        return field
      }
      let text = CSVRows.write(rows, lineEnd: "\n")
      let read = CSVRows(text, separator: Byte.comma)
      #expect(read.rows == rows, "\(text.debugDescription)")
      #expect(read.problems.isEmpty, "\(text.debugDescription)")
    }
  }

  private static func rows(
    _ width: Int, using random: inout SeededGenerator, field: (inout SeededGenerator) -> String
  ) -> [[String]] {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in (0..<width).map { _ in field(&random) } }
  }

  private static func field(from characters: [Character], using random: inout SeededGenerator) -> String {
    String((0..<Int.random(in: 0...7, using: &random)).compactMap { _ in characters.randomElement(using: &random) })
  }
}
