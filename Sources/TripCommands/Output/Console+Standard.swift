#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Console {
  /// The process's own terminal, environment, clock and folder.
  package static func standard() -> Console {
    Console(
      out: { write($0, to: 1) }, error: { write($0, to: 2) }, bytes: { write($0, to: 1) },
      environment: processEnvironment(),
      isTerminal: isatty(1) == 1, now: Int64(time(nil)), folder: currentFolder())
  }

  /// A reader that goes away (`trip check | head`) ends the output, not the work.
  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  private static func write(_ all: [UInt8], to descriptor: Int32) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { posixWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  private static func posixWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, base, count)
    #elseif canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #else
      Musl.write(descriptor, base, count)
    #endif
  }

  /// Only what commands look at.
  private static func processEnvironment() -> [String: String] {
    var values: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "USER", "TRIP_BY"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
