/// What becomes of a quoted field.
///
/// A quoted field may hold line ends, but its closing quote must be followed by a separator or a line end. Otherwise
/// the opening quote is taken for a stray one: it is reported, and its line is read as if it were not there. So it is
/// too where the stretch it would swallow is rows rather than text (see `swallowsRows`). The next line is always read.
///
/// Reading stays linear: the stretch from an opening quote to the next quote that is not doubled holds no other opening
/// quote, so no later field searches through it again.
extension CSVScanner {
  /// Returns the offset of the separator or line end after the field.
  mutating func readQuoted(at open: Int, from start: Int, into record: inout CSVRecord) -> Int {
    let field = CSVQuotedField(at: open, in: bytes)
    let next = skipBlanks(from: min(field.close + 1, bytes.count))
    let isClosed = field.close < bytes.count && (next == bytes.count || endsField(bytes[next]))
    if isClosed, field.lineEnd == nil || !swallowsRows(field, column: record.fields.count + 1) {
      if field.hasNUL { reportNULs(in: open..<field.close) }
      record.fields.append(
        CSVRecord.Field(range: open + 1..<field.close, needsUnquoting: field.needsUnquoting))
      return next
    }
    if field.lineEnd == nil, field.close < bytes.count, !isOpening(field.close, after: open) {
      return readTextAfterQuote(field, from: start, into: &record)
    }
    return readStray(field, into: &record)
  }

  /// `"abc"def` is kept as written, up to the next separator after the closing quote.
  private mutating func readTextAfterQuote(
    _ field: CSVQuotedField, from start: Int, into record: inout CSVRecord
  ) -> Int {
    reportNULs(in: start..<field.close)
    let end = plainEnd(from: field.close + 1)
    problems.append(CSVProblem(.textAfterQuote, at: field.close + 1, length: end - field.close - 1))
    record.fields.append(CSVRecord.Field(range: start..<end))
    return end
  }

  /// Reads on after the stray quote; where the line would then have too many fields, the rest of it is one field: what
  /// the quote was meant to hold together.
  private mutating func readStray(_ field: CSVQuotedField, into record: inout CSVRecord) -> Int {
    problems.append(CSVProblem(.unclosedQuote, at: field.open))
    let line = field.open + 1..<(field.lineEnd ?? field.close)
    let count = record.fields.count + 1 + separators(in: line)
    let isWholeLine = field.lineEnd != nil || field.close == bytes.count
    guard isWholeLine, let expectedCount, count > expectedCount else {
      return readPlain(at: field.open + 1, into: &record)
    }
    reportNULs(in: line)
    record.fields.append(CSVRecord.Field(range: line, needsUnquoting: field.needsUnquoting))
    return line.upperBound
  }

  /// `A1,"Lin,0912,"x"`: a quote right after a separator opens a field, so the one before it was never closed.
  private func isOpening(_ quote: Int, after open: Int) -> Bool {
    var at = quote - 1
    while at > open, bytes[at] == Byte.space { at -= 1 }
    return at > open && bytes[at] == separator
  }

  /// Whether the lines from an opening quote to its closing one are rows by themselves.
  ///
  /// They are if the first line, the quote ignored, has enough fields for a row, and the last one has exactly as many as
  /// a row; and if either the record as a whole has a wrong number of fields, or it has the right one but every line in
  /// between is a row as well and rows have 4 fields or more (fewer than 3 commas occur in ordinary text).
  private func swallowsRows(_ field: CSVQuotedField, column: Int) -> Bool {
    guard let expectedCount, let firstEnd = field.lineEnd else { return false }
    let lines = lineCounts(in: field.open..<field.close)
    guard column + separators(in: field.open..<firstEnd) >= expectedCount, let last = lines.last else { return false }
    let rest = separatorsOutsideQuotes(from: field.close + 1)
    guard last + rest == expectedCount else { return false }
    guard column + rest == expectedCount else { return true }
    return expectedCount >= 4 && lines.dropFirst().dropLast().allSatisfy { $0 == expectedCount }
  }

  /// How many fields each line has by itself.
  private func lineCounts(in range: Range<Int>) -> [Int] {
    var counts = [1]
    for at in range {
      switch bytes[at] {
      case separator: counts[counts.count - 1] += 1
      case Byte.lineFeed where at > range.lowerBound && bytes[at - 1] == Byte.carriageReturn: continue
      case Byte.lineFeed, Byte.carriageReturn: counts.append(1)
      default: continue
      }
    }
    return counts
  }

  private func separators(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 == separator ? 1 : 0) }
  }

  /// Up to the end of the line.
  private func separatorsOutsideQuotes(from start: Int) -> Int {
    var (count, at, isQuoted) = (0, start, false)
    while at < bytes.count, !Byte.endsLine(bytes[at]) {
      if bytes[at] == Byte.quote { isQuoted.toggle() }
      if bytes[at] == separator, !isQuoted { count += 1 }
      at += 1
    }
    return count
  }

  private mutating func reportNULs(in range: Range<Int>) {
    for at in range where bytes[at] == 0 { reportNUL(at: at) }
  }

  private func skipBlanks(from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    return at
  }

  private func endsField(_ byte: UInt8) -> Bool { byte == separator || Byte.endsLine(byte) }
}
