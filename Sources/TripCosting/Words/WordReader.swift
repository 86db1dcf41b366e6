/// Takes values from a row of 64-bit words, the form in which a web page hands them over.
///
/// Nothing is trusted: counts are checked against what is left before anything is reserved.
package struct WordReader {
  /// Why the words make no sense.
  package enum Failure: Error {
    case tooFew
    case invalid
  }

  /// Stands for "none" where a day or a most may be missing.
  package static let missing = Int64.min

  private let words: [Int64]
  private var position = 0

  package init(_ words: [Int64]) { self.words = words }

  package var isAtEnd: Bool { position == words.count }

  package mutating func word() throws(Failure) -> Int64 {
    guard position < words.count else { throw .tooFew }
    position += 1
    return words[position - 1]
  }

  package mutating func optional() throws(Failure) -> Int64? {
    let word = try word()
    return word == Self.missing ? nil : word
  }

  /// How many items follow, each of at least one word.
  package mutating func count() throws(Failure) -> Int {
    let word = try word()
    guard word >= 0, word <= Int64(words.count - position) else { throw .invalid }
    return Int(word)
  }

  package mutating func index() throws(Failure) -> Int {
    guard let index = Int32(exactly: try word()), index >= 0 else { throw .invalid }
    return Int(index)
  }

  /// A row of numbers behind their count.
  package mutating func indices() throws(Failure) -> [Int] {
    var numbers: [Int] = []
    for _ in 0..<(try count()) { numbers.append(try index()) }
    return numbers
  }

  /// 0 or 1.
  package mutating func flag() throws(Failure) -> Bool {
    switch try word() {
    case 0: false
    case 1: true
    default: throw .invalid
    }
  }

  package mutating func span() throws(Failure) -> CountSpan {
    CountSpan(from: try limit(), until: try limit())
  }

  private mutating func limit() throws(Failure) -> Int? {
    guard let word = try optional() else { return nil }
    guard let limit = Int32(exactly: word), limit > Int32.min else { throw .invalid }
    return Int(limit)
  }

  package mutating func origin() throws(Failure) -> Origin {
    guard let number = UInt32(exactly: try word()) else { throw .invalid }
    return Origin(number: number)
  }

  package mutating func day() throws(Failure) -> Day? {
    guard let word = try optional() else { return nil }
    guard let number = Int32(exactly: word) else { throw .invalid }
    return Day(number: number)
  }

  package mutating func payee() throws(Failure) -> Payee {
    guard let byte = UInt8(exactly: try word()), let payee = Payee(rawValue: byte) else { throw .invalid }
    return payee
  }

  /// Currency, low, high or none, open parts as ``WordWriter/amount(_:)`` puts them.
  package mutating func amount() throws(Failure) -> Amount {
    let currency = try currency()
    let low = try word()
    let high = try optional()
    let parts = try word()
    let (open, off) = (Int32(truncatingIfNeeded: parts), Int32(truncatingIfNeeded: parts >> 32))
    guard open >= 0, off >= 0, off <= open, high ?? low >= low else { throw .invalid }
    return Amount(currency: currency, low: low, high: high, open: open, openOff: off)
  }

  /// The code and, in the lowest byte, its digits.
  package mutating func currency() throws(Failure) -> Currency {
    let word = try word()
    guard let code = UInt32(exactly: word >> 8) else { throw .invalid }
    return Currency(code: code, digits: UInt8(truncatingIfNeeded: word))
  }
}
