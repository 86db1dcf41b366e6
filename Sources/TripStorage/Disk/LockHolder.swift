#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who writes in a folder, as a file beside the lock tells those who wait.
package struct LockHolder: Hashable, Sendable {
  /// After so many seconds what another machine says is taken for left behind: no change takes that long.
  package static let patience: Int64 = 120

  package var process: Int32
  package var host: String
  /// Seconds since 1970 in UTC.
  package var since: Int64

  package init(process: Int32, host: String, since: Int64) {
    self.process = process
    self.host = host
    self.since = since
  }

  package var bytes: [UInt8] { Array("\(process) \(since) \(host)\n".utf8) }

  /// Nil where the file says something else.
  package init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0.isNewline }
    guard words.count == 3, let process = Int32(words[0]), let since = Int64(words[1]),
      Signature.seconds.contains(since)
    else { return nil }
    self.init(process: process, host: String(words[2]), since: since)
  }

  /// On a folder that a cloud drive copies, the system's lock of another machine does not reach us; its file does.
  func isElsewhere(seenBy other: LockHolder) -> Bool {
    host != other.host && abs(other.since - since) < Self.patience
  }
}

extension LockHolder {
  /// This process, now.
  package static var me: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    let isKnown = gethostname(&name, name.count - 1) == 0
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let word = host.filter { !$0.isWhitespace }
    return LockHolder(process: getpid(), host: isKnown && !word.isEmpty ? word : "-", since: Int64(time(nil)))
  }

  static func read(_ path: String) -> LockHolder? { (try? PosixDisk().read(path)).flatMap { LockHolder($0) } }

  /// Only a help for who waits: where it cannot be written, the lock holds all the same.
  func write(_ path: String) { try? PosixDisk().write(bytes, to: path, mode: 0o600, isSynced: false) }
}
