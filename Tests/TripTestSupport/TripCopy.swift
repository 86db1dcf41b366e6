import TripStorage

/// A copy of one of the repository's trips on the real disk, gone after the test.
package struct TripCopy: ~Copyable {
  private let temporary = TemporaryFolder()

  package var path: String { temporary.path + "/trip" }

  package init(_ name: String = "2026-07-japan") throws {
    let files = Repository.files(in: Repository.itineraries + "/" + name)
    try TripFolder(path: temporary.path + "/trip", disk: PosixDisk()).create(files)
  }

  /// A trip of these files alone.
  package init(files: [String: String]) throws {
    let bytes = files.mapValues { Array($0.utf8) }
    try TripFolder(path: temporary.path + "/trip", disk: PosixDisk()).create(bytes)
  }

  package func run(_ words: String..., now: Int64 = CommandRun.noon) -> CommandRun {
    CommandRun(
      words + ["--today", "2026-05-01"], in: path, environment: ["LANG": "en_US.UTF-8", "USER": "tester"], now: now)
  }

  /// What `trip mail` wrote, by the name of the file.
  package var mailDrafts: [String: MailParts] {
    Repository.files(in: path + "/mail/drafts").filter { $0.key.hasSuffix(".eml") }.mapValues(MailParts.init)
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try PosixDisk().read(path + "/" + name), as: UTF8.self)
  }

  package func write(_ text: String, to name: String) throws {
    try PosixDisk().write(Array(text.utf8), to: path + "/" + name, mode: 0o644, isSynced: false)
  }

  /// Rewrites a file by a change to its text.
  package func edit(_ name: String, _ change: (String) -> String) throws { try write(change(text(name)), to: name) }
}
