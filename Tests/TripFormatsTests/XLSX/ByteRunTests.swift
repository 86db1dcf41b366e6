import Testing
import TripCosting

@testable import TripFormats

/// The fast ways of writing bytes say the same as the slow ones, at every length and edge.
@Suite struct ByteRunTests {
  /// - Parameter capacity: So little that every piece has to make room.
  private static func text(capacity: Int = 1, _ write: (inout ByteRun) -> Void) -> String {
    var run = ByteRun(capacity: capacity)
    write(&run)
    var text = ""
    run.take { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Nil where the text was found to need another way; then nothing of it is written.
  private static func plain(_ text: String) -> String? {
    var isPlain = false
    let written = Self.text { run in
      run.append("<" as StaticString)
      isPlain = run.appendPlain(text)
      run.append(">" as StaticString)
    }
    return isPlain ? String(written.dropFirst().dropLast()) : written == "<>" ? nil : written
  }

  @Test("text is copied whole at every length, and what stands around it stays")
  func lengths() {
    for length in 0...70 {
      let plain = String((0..<length).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
      let wide = String(repeating: "總", count: length) + plain
      for text in [plain, wide, wide + "é"] {
        #expect(Self.plain(text) == text)
      }
    }
  }

  @Test("a sign that is special is found at every place of every length; nothing of its text is written")
  func special() {
    for sign in ["\"", "&", "<", ">", "_", "\u{FFFF}", "\u{0}", "\t", "\n", "\u{1F}"] {
      for length in 0...40 {
        for place in 0...length {
          let text = String(repeating: "x", count: place) + sign + String(repeating: "y", count: length - place)
          #expect(Self.plain(text) == nil, "\(sign.debugDescription) at \(place) of \(length)")
        }
      }
    }
  }

  @Test("of single signs those are plain that are written as they are", arguments: 0...255)
  func signs(_ value: UInt8) {
    let text = "a\(UnicodeScalar(value))b"
    let isAsItIs = EscapedString.escaped(text) == text && !EscapedString.needsPreserving(text)
    // An underscore is looked at twice.
    #expect(Self.plain(text) == (isAsItIs && value != 95 ? text : nil))
  }

  @Test("spaces are kept from readers at the ends only", arguments: [" ", " a", "a ", "  ", " aaaaaaaaaaaaaaaaaaaa"])
  func spaces(_ text: String) {
    #expect(Self.plain(text) == nil)
    #expect(Self.plain("a\(text)b") == "a\(text)b")
  }

  @Test("numbers of every length, above and below every power of ten")
  func numbers() {
    var numbers = [0, Int.max, Int.max - 1, Int.min, Int.min + 1, 12_345_678, 100_000_001, 1_000_000_000_000_000]
    var power = 1
    for _ in 0..<18 {
      power *= 10
      numbers += [power - 1, power, power + 1, power / 2]
    }
    for number in numbers + numbers.filter({ $0 > 0 }).map({ -$0 }) {
      #expect(Self.text { $0.append(number) } == String(number))
    }
    for number in 0...20_000 { #expect(Self.text { $0.append(number) } == String(number)) }
  }

  @Test("digits behind the point", arguments: UInt8(0)...30)
  func decimals(_ digits: UInt8) throws {
    for units in [0, 1, 9, 10, 99, 105, 1_000, 123_456_789, 999_999_999_999_999] as [Int64] {
      for units in [units, -units] {
        let number = try #require(CellNumber(.decimal(units, digits: digits)))
        #expect(Self.text { $0.append(number) } == Digits.decimal(units, digits: digits))
      }
    }
  }

  @Test(
    "a percentage is a fraction without zeros at its end",
    arguments: [
      (5_000_000, "0.05"), (0, "0"), (100_000_000, "1"), (1, "0.00000001"), (-12_500_000, "-0.125"),
      (1_000_000_000, "10"),
    ])
  func percentages(_ millionths: Int64, _ text: String) throws {
    let number = try #require(CellNumber(.percent(millionths: millionths)))
    #expect(Self.text { $0.append(number) } == text)
  }

  @Test("text is put in before, between and behind what stands there")
  func insert() {
    for place in 0...5 {
      for length in [0, 1, 30] {
        let middle = String(repeating: "-", count: length)
        let written = Self.text { run in
          run.append("abcde" as StaticString)
          run.insert(middle, at: place)
          run.append("f" as StaticString)
        }
        #expect(written == "abcde".prefix(place) + middle + "abcde".dropFirst(place) + "f")
      }
    }
  }
}
