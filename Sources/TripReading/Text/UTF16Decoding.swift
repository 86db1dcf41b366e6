/// Reads UTF-16 of either byte order, told by its mark.
enum UTF16Decoding {
  static func applies(to bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// Strict: a lone surrogate or half a unit at the end is refused; U+0000 is no text.
  static func decode(_ bytes: [UInt8]) throws(TextDecoding.Failure) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    guard bytes.count.isMultiple(of: 2) else { throw failure(units, at: units.count) }
    return try utf8(units)
  }

  private static func utf8(_ units: [UInt16]) throws(TextDecoding.Failure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(units.count * 2)
    var index = 0
    while index < units.count {
      let length = UTF16.isLeadSurrogate(units[index]) ? 2 : 1
      guard units[index] != 0 else { throw .notText(offset: 2 + 2 * index) }
      guard let scalar = scalar(units, at: index) else { throw failure(units, at: index) }
      if let code = UTF8.encode(scalar) { text.append(contentsOf: code) }
      index += length
    }
    return text
  }

  private static func scalar(_ units: [UInt16], at index: Int) -> Unicode.Scalar? {
    guard UTF16.isLeadSurrogate(units[index]) else { return Unicode.Scalar(units[index]) }
    guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(units[index]) - 0xD800) << 10 + UInt32(units[index + 1]) - 0xDC00)
  }

  private static func failure(_ units: [UInt16], at index: Int) -> TextDecoding.Failure {
    let narrow = units[..<index].map { UInt8(exactly: $0) ?? 0x3F }
    let line = TextFile(path: "", bytes: narrow).line(at: narrow.count)
    return .unknownEncoding(offset: 2 + 2 * index, line: line)
  }
}
