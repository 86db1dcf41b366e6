extension PriceList {
  /// Fares, options, interpreters, rooms, the extra night, adjustments, instalments, departure.
  package func write(to writer: inout WordWriter) {
    writer.count(fares.count)
    for fare in fares { fare.write(to: &writer) }
    writer.count(options.count)
    for option in options { option.write(to: &writer) }
    writer.count(interpreters.count)
    for fee in interpreters { fee.write(to: &writer) }
    writer.count(rooms.count)
    for room in rooms { room.write(to: &writer) }
    writer.count(extraNight == nil ? 0 : 1)
    extraNight?.write(to: &writer)
    writer.count(adjustments.count)
    for adjustment in adjustments { adjustment.write(to: &writer) }
    writer.count(instalments.count)
    for instalment in instalments { instalment.write(to: &writer) }
    writer.day(departure)
  }

  package init(from reader: inout WordReader) throws(WordReader.Failure) {
    self.init()
    for _ in 0..<(try reader.count()) { fares.append(try Fare(from: &reader)) }
    for _ in 0..<(try reader.count()) { options.append(try OptionPrice(from: &reader)) }
    for _ in 0..<(try reader.count()) { interpreters.append(try InterpreterFee(from: &reader)) }
    for _ in 0..<(try reader.count()) { rooms.append(try RoomPrice(from: &reader)) }
    if try reader.flag() { extraNight = try OptionPrice(from: &reader) }
    for _ in 0..<(try reader.count()) { adjustments.append(try Adjustment(from: &reader)) }
    for _ in 0..<(try reader.count()) { instalments.append(try Instalment(from: &reader)) }
    departure = try reader.day()
  }
}
