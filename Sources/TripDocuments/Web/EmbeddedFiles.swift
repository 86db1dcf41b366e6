import CEmbeddedFiles
import TripFormats

/// Files that are part of the program, so that it needs nothing beside it.
enum EmbeddedFiles {
  /// The WebAssembly module of TripCosting, deflated (RFC 1951), in Base64; CI builds it anew and compares. Made once
  /// however many trips are printed.
  static let engine = Base64.text(bytes(trip_embedded_engine()))
  static var pageStyle: String { String(decoding: bytes(trip_embedded_page_style()), as: UTF8.self) }
  static var pageScript: String { plain(trip_embedded_page_script()) }
  static var applicationScript: String { plain(trip_embedded_application_script()) }

  /// Without comments and indents, which serve those who work on it.
  private static func plain(_ file: embedded_file) -> String {
    let lines = bytes(file).split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
    let kept = lines.filter { !$0.starts(with: "//".utf8) && !$0.starts(with: "/**".utf8) }
    return String(decoding: Array(kept.joined(separator: "\n".utf8)), as: UTF8.self)
  }

  private static func bytes(_ file: embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
