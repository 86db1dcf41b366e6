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

  /// 0 invoice or 1 cash, and its day.
  package mutating func payment(_ payment: Payment) {
    switch payment {
    case .invoice(let due):
      word(0)
      day(due)
    case .cash(let on):
      word(1)
      day(on)
    }
  }

  /// The code and, in the lowest byte, its digits.
  package mutating func currency(_ currency: Currency) {
    words.append(Int64(currency.code) << 8 | Int64(currency.digits))
  }

  /// A row of amounts behind their count.
  package mutating func amounts(_ amounts: [Amount]) {
    count(amounts.count)
    for amount in amounts { self.amount(amount) }
  }

  /// Currency, low, high or none, open parts; those of them that are taken off stand in the upper half of their word.
  package mutating func amount(_ amount: Amount) {
    currency(amount.currency)
    words.append(amount.low)
    words.append(amount.high ?? WordReader.missing)
    words.append(Int64(amount.openOff) << 32 | Int64(amount.open))
  }
}
