/// Cuts records into fields.
///
/// RFC 4180 with LF, CRLF or CR line ends; blanks around a quoted field are allowed, a quote inside an unquoted field
/// is kept as it is. What happens to a quote that is not closed stands in `CSVScanner+Quotes.swift`.
struct CSVScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  /// How many fields a record should have; nil where no one knows.
  let expectedCount: Int?
  var problems: [CSVProblem] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, expectedCount: Int?) {
    self.bytes = bytes
    self.separator = separator
    self.expectedCount = expectedCount
  }

  /// The first offset from there on that is no line end.
  func skipLineEnds(from start: Int) -> Int {
    var at = start
    while at < bytes.count, Byte.endsLine(bytes[at]) { at += 1 }
    return at
  }

  /// Reads the record that starts there; returns the offset of its line end.
  mutating func read(at start: Int, into record: inout CSVRecord) -> Int {
    record.start = start
    record.fields.removeAll(keepingCapacity: true)
    var at = start
    while true {
      at = readField(at: at, into: &record)
      guard at < bytes.count, bytes[at] == separator else { return at }
      at += 1
    }
  }

  /// Returns the offset of the separator or line end after it.
  @inline(__always)
  private mutating func readField(at start: Int, into record: inout CSVRecord) -> Int {
    if start < bytes.count, bytes[start] <= Byte.quote, let open = openingQuote(at: start) {
      return readQuoted(at: open, from: start, into: &record)
    }
    return readPlain(at: start, into: &record)
  }

  @inline(__always)
  mutating func readPlain(at start: Int, into record: inout CSVRecord) -> Int {
    let end = plainEnd(from: start)
    record.fields.append(CSVRecord.Field(range: start..<end))
    return end
  }

  /// A quote at the start of a field, or after blanks there.
  private func openingQuote(at start: Int) -> Int? {
    var at = start
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    return at < bytes.count && bytes[at] == Byte.quote ? at : nil
  }

  /// The next separator or line end; NUL bytes on the way are reported.
  @inline(__always)
  mutating func plainEnd(from start: Int) -> Int {
    let high = max(separator, Byte.carriageReturn)
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= high {
        if byte == separator || Byte.endsLine(byte) { return at }
        if byte == 0 { reportNUL(at: at) }
      }
      at += 1
    }
    return at
  }

  /// One problem for each run of them.
  mutating func reportNUL(at offset: Int) {
    guard offset == 0 || bytes[offset - 1] != 0 else { return }
    var end = offset
    while end < bytes.count, bytes[end] == 0 { end += 1 }
    problems.append(CSVProblem(.nulByte, at: offset, length: end - offset))
  }
}
