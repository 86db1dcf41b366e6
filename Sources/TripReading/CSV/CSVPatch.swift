/// Changes single fields of a CSV text in place: every other byte stays as its writer left it.
package struct CSVPatch: Sendable {
  private struct Replacement {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  private let file: TextFile
  private let separator: UInt8
  /// CRLF where the file's first line has it.
  private let lineEnd: [UInt8]
  private var replacements: [Replacement] = []
  private var added: [UInt8] = []
  /// Which replacement a field has already, by where it begins: of two values of a field the last one stands.
  private var places: [Int: Int] = [:]

  package init(_ file: TextFile, separator: UInt8) {
    self.file = file
    self.separator = separator
    let end = file.lineRange(at: 0).upperBound
    let isCRLF = file.bytes.indices.contains(end) && file.bytes[end] == Byte.carriageReturn
    lineEnd = isCRLF ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed]
  }

  /// Writes values into columns of a record; a record that is too short gets the empty fields it lacks.
  package mutating func set(_ values: [(column: Int, text: String)], of record: CSVRecord) {
    var beyond: [Int: String] = [:]
    for (column, text) in values {
      guard record.fields.indices.contains(column) else {
        beyond[column] = text
        continue
      }
      let range = extent(record.fields[column])
      let isQuoted = range != record.fields[column].range
      let replacement = Replacement(range: range, bytes: Self.written(text, separator, isQuoted: isQuoted))
      if let place = places[range.lowerBound] {
        replacements[place] = replacement
      } else {
        places[range.lowerBound] = replacements.count
        replacements.append(replacement)
      }
    }
    guard let last = beyond.keys.max() else { return }
    extend(record, with: (record.fields.count...last).map { beyond[$0, default: ""] })
  }

  package mutating func set(_ text: String, column: Int, of record: CSVRecord) { set([(column, text)], of: record) }

  /// Adds fields at the end of a record.
  package mutating func extend(_ record: CSVRecord, with texts: [String]) {
    guard let last = record.fields.last else { return }
    let end = extent(last).upperBound
    let bytes = texts.flatMap { [separator] + Self.written($0, separator) }
    replacements.append(Replacement(range: end..<end, bytes: bytes))
  }

  /// Adds a record at the end of the file.
  package mutating func append(_ texts: [String]) {
    added += Self.record(texts, separator) + lineEnd
  }

  /// A record of a new file, with commas between the fields and a line feed at its end.
  package static func line(_ texts: [String]) -> [UInt8] { record(texts, Byte.comma) + [Byte.lineFeed] }

  private static func record(_ texts: [String], _ separator: UInt8) -> [UInt8] {
    Array(texts.map { written($0, separator) }.joined(separator: [separator]))
  }

  /// The text with all changes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var position = 0
    for replacement in replacements.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }) {
      bytes += file.bytes[position..<replacement.range.lowerBound] + replacement.bytes
      position = replacement.range.upperBound
    }
    bytes += file.bytes[position...]
    guard !added.isEmpty else { return bytes }
    if let last = bytes.last, !Byte.endsLine(last) { bytes += lineEnd }
    return bytes + added
  }

  /// A quoted field with its quotes.
  private func extent(_ field: CSVRecord.Field) -> Range<Int> {
    let (start, end) = (field.range.lowerBound, field.range.upperBound)
    guard start > 0, end < file.bytes.count, file.bytes[start - 1] == Byte.quote, file.bytes[end] == Byte.quote else {
      return field.range
    }
    return start - 1..<end + 1
  }

  /// RFC 4180: quotes around what holds a separator, a line end or a quote; a field that had them keeps them.
  private static func written(_ text: String, _ separator: UInt8, isQuoted: Bool = false) -> [UInt8] {
    let plain = Array(text.utf8)
    let needsQuotes = plain.contains { $0 == separator || $0 == Byte.quote || Byte.endsLine($0) }
    guard isQuoted || needsQuotes else { return plain }
    return [Byte.quote] + plain.flatMap { $0 == Byte.quote ? [$0, $0] : [$0] } + [Byte.quote]
  }
}
