/// Puts values into a row of 64-bit words, as ``WordReader`` takes them.
package struct WordWriter {
  package private(set) var words: [Int64] = []

  package init() {}

  package mutating func word(_ value: Int64) { words.append(value) }

  package mutating func count(_ count: Int) { words.append(Int64(count)) }

  /// A row of numbers behind their count.
  package mutating func numbers(_ numbers: [Int]) {
    count(numbers.count)
    for number in numbers { count(number) }
  }

  package mutating func span(_ span: CountSpan) {
    words.append(span.from.map { Int64(Int32(clamping: $0)) } ?? WordReader.missing)
    words.append(span.until.map { Int64(Int32(clamping: $0)) } ?? WordReader.missing)
  }

  package mutating func origin(_ origin: Origin) { words.append(Int64(origin.number)) }

  package mutating func day(_ day: Day?) {
    if let day { words.append(Int64(day.number)) } else { words.append(WordReader.missing) }
  }

  package mutating func payee(_ payee: Payee) { words.append(Int64(payee.rawValue)) }

  package mutating func amount(_ amount: Amount) {
    words.append(Int64(amount.currency.code) << 8 | Int64(amount.currency.digits))
    words.append(amount.low)
    words.append(amount.high ?? WordReader.missing)
    words.append(Int64(amount.open))
  }
}
