import Testing
import TripTestSupport

@testable import TripPrinting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of one test: profiles are made in it, so that what remains can be seen; programs can be put there.
struct Workshop: ~Copyable {
  private let folder = TemporaryFolder()

  var path: String { folder.path }

  var machine: Machine {
    let path = path
    return Machine(.linux, environment: { $0 == "TMPDIR" ? path : nil }, isProgram: { _ in true })
  }

  /// A "browser" that does what the lines of a shell script say.
  func browser(_ script: String) throws -> String {
    try file("browser", "#!/bin/sh\n\(script)\n", mode: 0o700)
  }

  func file(_ name: String, _ bytes: [UInt8], mode: mode_t = 0o600) throws -> String {
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(bytes.withUnsafeBytes { Self.write($0, to: descriptor) } == bytes.count)
    return path + "/" + name
  }

  func file(_ name: String, _ text: String, mode: mode_t = 0o600) throws -> String {
    try file(name, Array(text.utf8), mode: mode)
  }

  /// Names of profiles that were not removed.
  func profiles() throws -> [String] {
    try Tool.run("/bin/ls", path).output.split(separator: "\n").map(String.init).filter { $0.hasPrefix("trip-") }
  }

  /// How many processes have this folder among their words.
  func processes() throws -> Int {
    let other = Workshop()
    let pattern = try other.file("pattern", path + "/")
    let listing = "if [ -d /proc/self ]; then cat /proc/[0-9]*/cmdline | tr '\\0' '\\n'; else ps axww -o command; fi"
    let count = try Tool.run("/bin/sh", "-c", "(\(listing)) | grep -cF -f \(pattern)").output
    return try #require(Int(count.filter(\.isNumber)))
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
