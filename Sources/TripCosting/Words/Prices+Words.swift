extension PriceList.Fare {
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.amount(amount)
    writer.payee(payee)
    writer.day(due)
    when.write(to: &writer)
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      origin: try reader.origin(), amount: try reader.amount(), payee: try reader.payee(), due: try reader.day(),
      when: try Condition(from: &reader))
  }
}

extension PriceList.OptionPrice {
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.amount(amount)
    writer.payee(payee)
    writer.day(due)
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      origin: try reader.origin(), amount: try reader.amount(), payee: try reader.payee(), due: try reader.day())
  }
}

extension PriceList.InterpreterFee {
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.origin(session)
    writer.day(day)
    writer.amount(amount)
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      origin: try reader.origin(), session: try reader.origin(), day: try reader.day(), amount: try reader.amount())
  }
}

extension PriceList.RoomPrice {
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.amount(amount)
    writer.count(sleeps)
    writer.count(nights)
    writer.payee(payee)
    writer.day(due)
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(
      origin: try reader.origin(), amount: try reader.amount(), sleeps: try reader.index(),
      nights: try reader.index(), payee: try reader.payee(), due: try reader.day())
  }
}
