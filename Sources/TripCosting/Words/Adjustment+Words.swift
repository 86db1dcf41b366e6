extension PriceList.Adjustment {
  /// Origin, 0 and money with its payee and day or 1 and millionths, whether a discount, whether per company, condition.
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    switch value {
    case .money(let amount, let payee, let due):
      writer.word(0)
      writer.amount(amount)
      writer.payee(payee)
      writer.day(due)
    case .percent(let percent):
      writer.word(1)
      writer.word(percent.millionths)
    }
    writer.word(isDiscount ? 1 : 0)
    writer.word(isPerCompany ? 1 : 0)
    when.write(to: &writer)
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      origin: try reader.origin(), value: try Self.value(&reader), isDiscount: try reader.flag(),
      isPerCompany: try reader.flag(), when: try Condition(from: &reader))
  }

  private static func value(_ reader: inout WordReader) throws(WordReader.Failure) -> Value {
    switch try reader.word() {
    case 0: .money(try reader.amount(), payee: try reader.payee(), due: try reader.day())
    case 1: .percent(Percent(millionths: try reader.word()))
    default: throw .invalid
    }
  }
}
