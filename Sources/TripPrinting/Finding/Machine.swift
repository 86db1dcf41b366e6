#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What finding and starting a browser asks of the machine; tests give one of their own.
package struct Machine: Sendable {
  package var system: OperatingSystem
  package var environment: @Sendable (String) -> String?
  /// Whether a file is there that may be run.
  package var isProgram: @Sendable (String) -> Bool

  package init(
    _ system: OperatingSystem, environment: @escaping @Sendable (String) -> String?,
    isProgram: @escaping @Sendable (String) -> Bool
  ) {
    self.system = system
    self.environment = environment
    self.isProgram = isProgram
  }

  /// The one we run on.
  package static var this: Machine {
    Machine(current, environment: { name in getenv(name).map { String(cString: $0) } }, isProgram: isRunnable)
  }

  private static var current: OperatingSystem {
    #if canImport(Darwin)
      .macOS
    #else
      .linux
    #endif
  }

  @Sendable private static func isRunnable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
