extension Rate {
  /// From, to, value, scale.
  func write(to writer: inout WordWriter) {
    writer.currency(from)
    writer.currency(to)
    writer.word(value)
    writer.word(Int64(scale))
  }

  init(from reader: inout WordReader) throws(WordReader.Failure) {
    let (from, to, value) = (try reader.currency(), try reader.currency(), try reader.word())
    guard let scale = UInt8(exactly: try reader.word()),
      let rate = Rate(from: from, to: to, value: value, scale: scale)
    else { throw .invalid }
    self = rate
  }
}
