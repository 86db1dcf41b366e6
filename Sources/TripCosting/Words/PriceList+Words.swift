extension PriceList {
  package func write(to writer: inout WordWriter) {
    writer.count(fares.count)
    for fare in fares {
      writer.origin(fare.origin)
      writer.amount(fare.amount)
      writer.payee(fare.payee)
      writer.day(fare.due)
      writer.day(fare.from)
      writer.day(fare.until)
    }
    writer.count(options.count)
    for option in options {
      writer.origin(option.origin)
      writer.amount(option.amount)
      writer.payee(option.payee)
      writer.day(option.due)
    }
    writer.count(interpreters.count)
    for fee in interpreters {
      writer.origin(fee.origin)
      writer.origin(fee.session)
      writer.day(fee.day)
      writer.amount(fee.amount)
    }
  }

  package init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init()
    for _ in 0..<(try reader.count()) {
      let (origin, amount, payee) = (try reader.origin(), try reader.amount(), try reader.payee())
      fares.append(
        Fare(
          origin: origin, amount: amount, payee: payee, due: try reader.day(), from: try reader.day(),
          until: try reader.day()))
    }
    for _ in 0..<(try reader.count()) {
      let (origin, amount) = (try reader.origin(), try reader.amount())
      options.append(
        OptionPrice(origin: origin, amount: amount, payee: try reader.payee(), due: try reader.day()))
    }
    for _ in 0..<(try reader.count()) {
      let (origin, session) = (try reader.origin(), try reader.origin())
      interpreters.append(
        InterpreterFee(origin: origin, session: session, day: try reader.day(), amount: try reader.amount()))
    }
  }
}
