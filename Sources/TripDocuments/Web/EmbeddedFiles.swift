import CEmbeddedFiles

/// Files that are part of the program, so that it needs nothing beside it.
enum EmbeddedFiles {
  /// The WebAssembly module of TripCosting; CI builds it anew and compares.
  static var engine: [UInt8] { bytes(trip_embedded_engine()) }
  static var pageStyle: String { String(decoding: bytes(trip_embedded_page_style()), as: UTF8.self) }
  static var pageScript: String { plain(trip_embedded_page_script()) }
  static var applicationScript: String { plain(trip_embedded_application_script()) }

  /// Without comments and indents, which serve those who work on it.
  private static func plain(_ file: embedded_file) -> String {
    let text = String(decoding: bytes(file), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.filter { !$0.hasPrefix("//") && !$0.hasPrefix("/**") }.joined(separator: "\n")
  }

  private static func bytes(_ file: embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
