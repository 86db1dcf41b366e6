extension Party.Member {
  /// Origin, day of registration, options, own flight, extra nights, bed (its room plus 1, or 0; its part), confirmed
  /// price (its origin, or 0; its amount).
  func write(to writer: inout WordWriter) {
    writer.origin(origin)
    writer.day(registered)
    writer.numbers(options)
    writer.word(ownFlight ? 1 : 0)
    writer.count(extraNights)
    writer.count(bed.map { $0.room + 1 } ?? 0)
    if let bed { writer.count(bed.part) }
    writer.word(confirmed == nil ? 0 : 1)
    if let confirmed {
      writer.origin(confirmed.origin)
      writer.amount(.exact(confirmed.price))
    }
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init(origin: try reader.origin(), registered: try reader.day(), options: try reader.indices())
    ownFlight = try reader.flag()
    extraNights = try reader.index()
    let room = try reader.index()
    if room > 0 { bed = Party.Bed(room: room - 1, part: try reader.index()) }
    if try reader.flag() {
      let (origin, amount) = (try reader.origin(), try reader.amount())
      confirmed = Party.ConfirmedPrice(origin: origin, price: Money(amount.low, amount.currency))
    }
  }
}
