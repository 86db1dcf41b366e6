extension PriceList.Instalment {
  /// Origin, payee, share (0 money with currency, units and whether per company; 1 millionths; 2 the rest), due
  /// (0 a day, 1 days after confirmation, 2 days before departure).
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.payee(payee)
    switch share {
    case .money(let money, let isPerCompany):
      writer.word(0)
      writer.amount(.exact(money))
      writer.word(isPerCompany ? 1 : 0)
    case .percent(let percent):
      writer.word(1)
      writer.word(percent.millionths)
    case .rest: writer.word(2)
    }
    write(due, to: &writer)
  }

  private func write(_ due: Due, to writer: inout WordWriter) {
    switch due {
    case .on(let day):
      writer.word(0)
      writer.day(day)
    case .daysAfterConfirmation(let count):
      writer.word(1)
      writer.count(count)
    case .daysBeforeDeparture(let count):
      writer.word(2)
      writer.count(count)
    }
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      origin: try reader.origin(), payee: try reader.payee(), share: try Self.share(&reader),
      due: try Self.due(&reader))
  }

  private static func share(_ reader: inout WordReader) throws(WordReader.Failure) -> Share {
    switch try reader.word() {
    case 0:
      let amount = try reader.amount()
      return .money(Money(amount.low, amount.currency), isPerCompany: try reader.flag())
    case 1: return .percent(Percent(millionths: try reader.word()))
    case 2: return .rest
    default: throw .invalid
    }
  }

  private static func due(_ reader: inout WordReader) throws(WordReader.Failure) -> Due {
    switch try reader.word() {
    case 0: .on(try reader.day())
    case 1: .daysAfterConfirmation(try reader.index())
    case 2: .daysBeforeDeparture(try reader.index())
    default: throw .invalid
    }
  }
}
