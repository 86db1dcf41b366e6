import Synchronization
package import TripCommands
package import TripStorage

/// What one run of the command line printed and how it ended.
package struct CommandRun: Sendable {
  package var exit: ExitCode
  package var out: String
  package var error: String

  /// 2026-05-01 12:00 in Taipei.
  package static let noon: Int64 = 1_777_608_000

  package init(
    _ words: [String], in folder: String, environment: [String: String] = ["LANG": "en_US.UTF-8"],
    isTerminal: Bool = false, now: Int64 = noon, disk: any Disk = PosixDisk(), salt: (@Sendable () -> [UInt8])? = nil,
    progressEvery: Duration = .seconds(3_600)
  ) {
    let texts = Texts()
    var console = Console(
      out: { text in texts.out.withLock { $0 += text } }, error: { text in texts.error.withLock { $0 += text } },
      environment: environment, isTerminal: isTerminal, now: now, folder: folder, disk: disk)
    if let salt { console.salt = salt }
    // How busy the machine is must not show in what a test reads.
    console.progressEvery = progressEvery
    exit = Program.run(words, console)
    self.out = texts.out.withLock { $0 }
    self.error = texts.error.withLock { $0 }
  }

  private final class Texts: Sendable {
    let out = Mutex("")
    let error = Mutex("")
  }
}
