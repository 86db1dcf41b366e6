/// Reads a CSV file record by record (RFC 4180); a broken record never hides the next.
package struct CSVReader: Sendable {
  private let file: TextFile
  package let separator: UInt8
  /// How many fields a record should have, for judging a quote that is not closed; the first record's number unless
  /// set.
  package var expectedCount: Int?
  package private(set) var problems: [CSVProblem] = []
  private var position = 0

  /// Without a separator it is that of a first line `sep=;`, as Excel writes and reads it, or is guessed among comma,
  /// semicolon and tab from the header line.
  package init(_ file: TextFile, separator: UInt8? = nil) {
    self.file = file
    let said = CSVSeparator.said(file.bytes)
    self.separator = separator ?? said?.separator ?? file.bytes.withUnsafeBufferPointer { CSVSeparator.guess($0) }
    position = said?.end ?? 0
  }

  /// Reads the next record, reusing its arrays; false at the end of the file. Empty lines are skipped.
  package mutating func next(into record: inout CSVRecord) -> Bool {
    let found = file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, separator: separator, expectedCount: expectedCount)
      let start = scanner.skipLineEnds(from: position)
      position = start
      guard start < bytes.count else { return false }
      position = scanner.read(at: start, into: &record)
      if !scanner.problems.isEmpty { problems += scanner.problems }
      return true
    }
    if found, expectedCount == nil { expectedCount = record.fields.count }
    return found
  }

  /// The record that starts there, for looking up a column when something is printed; nil at a line end or the end.
  ///
  /// It is cut as ``next(into:)`` cuts it, given the same number of expected fields: unless set, the first record's.
  package static func record(
    at offset: Int, in file: TextFile, separator: UInt8, expectedCount: Int? = nil
  ) -> CSVRecord? {
    guard file.bytes.indices.contains(offset), !Byte.endsLine(file.bytes[offset]) else { return nil }
    var reader = CSVReader(file, separator: separator)
    reader.expectedCount = expectedCount
    var record = CSVRecord()
    guard expectedCount != nil || reader.next(into: &record) else { return nil }
    if expectedCount == nil, record.start == offset { return record }
    reader.position = offset
    return reader.next(into: &record) ? record : nil
  }

  /// Doubled quotes made single, exactly as written otherwise.
  package func text(_ field: CSVRecord.Field) -> String {
    guard field.needsUnquoting else { return file.text(field.range) }
    return String(decoding: bytes(field), as: UTF8.self)
  }

  /// The bytes of ``text(_:)``.
  package func bytes(_ field: CSVRecord.Field) -> ArraySlice<UInt8> {
    let written = file.bytes[field.range.clamped(to: 0..<file.bytes.count)]
    guard field.needsUnquoting else { return written }
    var plain: [UInt8] = []
    var isFirstOfTwo = false
    for byte in written {
      isFirstOfTwo = byte == Byte.quote && !isFirstOfTwo
      if byte != Byte.quote || isFirstOfTwo { plain.append(byte) }
    }
    return plain[...]
  }

  /// Nothing between the separators, or between the quotes.
  package func isEmpty(_ field: CSVRecord.Field) -> Bool { field.range.isEmpty }
}
