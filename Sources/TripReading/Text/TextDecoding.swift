/// Turns a file's bytes as they came into UTF-8, or says why they are no text.
package enum TextDecoding {
  package enum Encoding: Sendable {
    case utf8
    /// Code page 950, which spreadsheet programs in Taiwan still write as "CSV".
    case big5
    /// With a byte order mark, as spreadsheet programs write "Unicode text".
    case utf16
  }

  package enum Failure: Error, Hashable {
    case notText(offset: Int)
    /// A workbook under the wrong name: a zip (XLSX, ODS) or an OLE file (XLS).
    case spreadsheet
    /// The first byte that is neither UTF-8 nor code page 950, and its line.
    case unknownEncoding(offset: Int, line: Int)
  }

  /// A byte order mark is left out; offsets of a failure count it.
  package static func decode(_ bytes: [UInt8]) throws(Failure) -> (bytes: [UInt8], encoding: Encoding) {
    guard !isWorkbook(bytes) else { throw .spreadsheet }
    if UTF16Decoding.applies(to: bytes) { return (try UTF16Decoding.decode(bytes), .utf16) }
    if let offset = UTF8Check.firstNUL(in: bytes) { throw .notText(offset: offset) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let invalid = UTF8Check.firstInvalid(in: bytes) else {
      return (hasMark ? Array(bytes.dropFirst(3)) : bytes, .utf8)
    }
    if hasMark { throw unknown(bytes, at: invalid) }
    switch Big5Decoding.decode(bytes) {
    case .success(let text): return (text, .big5)
    case .failure(let stop): throw unknown(bytes, at: max(invalid, stop.offset))
    }
  }

  static func unknown(_ bytes: [UInt8], at offset: Int) -> Failure {
    .unknownEncoding(offset: offset, line: TextFile(path: "", bytes: bytes).line(at: offset))
  }

  /// PK with a record number, or the signature of an OLE compound file.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
