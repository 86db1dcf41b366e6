package import TripStorage

/// What a command may ask of its surroundings, and where its words go; a value, so that tests can stand in.
package struct Console: Sendable {
  package var out: @Sendable (String) -> Void
  package var error: @Sendable (String) -> Void
  /// Standard output for what is no text.
  package var bytes: @Sendable ([UInt8]) -> Void
  package var environment: [String: String]
  /// Colour is used only where standard output is a terminal and NO_COLOR is not set.
  package var isTerminal: Bool
  /// Seconds since 1970, UTC.
  package var now: Int64
  package var folder: String
  /// Where files are; another one in tests, which stops at any step.
  package var disk: any Disk
  /// How often long work says how far it has come; short work says nothing.
  package var progressEvery = Duration.seconds(1)
  /// Random bytes that keep a digest from telling what it was made of.
  package var salt: @Sendable () -> [UInt8]

  /// Takes what stopped processes had left and what became of it, where somebody tells it in another way.
  var recovered: (@Sendable (Recovery) -> Void)?

  package init(
    out: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void,
    bytes: @escaping @Sendable ([UInt8]) -> Void = { _ in }, environment: [String: String] = [:],
    isTerminal: Bool = false, now: Int64, folder: String, disk: any Disk = PosixDisk(),
    salt: @escaping @Sendable () -> [UInt8] = { Salt.random() }
  ) {
    self.out = out
    self.error = error
    self.bytes = bytes
    self.environment = environment
    self.isTerminal = isTerminal
    self.now = now
    self.folder = folder
    self.disk = disk
    self.salt = salt
  }

  var usesColor: Bool { isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb" }

  /// A line for people; what a terminal would obey instead of showing is shown by its number.
  func print(_ line: String = "") { out(TerminalText.safe(line, keepsColor: usesColor) + "\n") }

  func print(_ lines: [String]) { for line in lines { print(line) } }
}
