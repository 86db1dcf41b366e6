import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Console {
  /// The error number of the first words that nobody will read, as on a full disk; 0 while all were written.
  package static var lostOutput: Int32 { lost.load(ordering: .relaxed) }
  private static let lost = Atomic<Int32>(0)

  /// The process's own terminal, environment, clock and folder.
  package static func standard() -> Console {
    Console(
      out: { write($0, to: 1) }, error: { write($0, to: 2) }, bytes: { write($0, to: 1) },
      environment: environment { name in getenv(name).map { String(cString: $0) } },
      isTerminal: isatty(1) == 1, now: Int64(time(nil)), folder: currentFolder())
  }

  /// A reader that goes away (`trip check | head`) ends the output, not the work.
  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  private static func write(_ all: [UInt8], to descriptor: Int32) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { posixWrite(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        // A reader that went away, or a caller that closed it, wants no more; a full disk is another thing.
        if count < 0, descriptor == 1, ![EPIPE, EBADF].contains(errno) {
          _ = lost.compareExchange(expected: 0, desired: errno, ordering: .relaxed)
        }
        return
      }
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

  /// Only what commands look at; a service without USER still runs as somebody.
  static func environment(_ value: (String) -> String?) -> [String: String] {
    var values: [String: String] = [:]
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "USER", "TRIP_BY"] {
      values[name] = value(name)
    }
    if values["USER", default: ""].isEmpty { values["USER"] = accountName }
    return values
  }

  /// Of the user whose rights the process has; nil where the system has no name for it.
  private static var accountName: String? {
    guard let account = getpwuid(geteuid()), let name = account.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
