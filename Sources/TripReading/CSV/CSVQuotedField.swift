/// The stretch from an opening quote to the first quote that is not doubled.
struct CSVQuotedField {
  /// The opening quote.
  var open: Int
  /// The closing quote, or the end of the file.
  var close: Int
  /// The first line end in between.
  var lineEnd: Int?
  var needsUnquoting = false
  var hasNUL = false

  init(at open: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    self.open = open
    close = bytes.count
    var at = open + 1
    while at < bytes.count {
      let byte = bytes[at]
      // Nothing of interest stands above the quote in ASCII.
      if byte > Byte.quote {
        at += 1
      } else if byte == Byte.quote {
        guard at + 1 < bytes.count, bytes[at + 1] == Byte.quote else {
          close = at
          return
        }
        needsUnquoting = true
        at += 2
      } else {
        if lineEnd == nil, Byte.endsLine(byte) { lineEnd = at }
        if byte == 0 { hasNUL = true }
        at += 1
      }
    }
  }
}
