import TripLedger
import TripModel
import TripReading
import TripStorage

/// A single file that a command writes; `-` is standard output.
struct OutputFile {
  private let path: String
  private let console: Console

  init(_ path: String, _ console: Console) {
    self.path = path
    self.console = console
  }

  /// For the owner alone, replacing a file of that name at once; its path is told, and what to do with it.
  func write(_ bytes: [UInt8], saying words: String = "") throws(CommandFailure) {
    guard path != "-" else { return console.bytes(bytes) }
    let absolute = console.absolute(path)
    guard !Self.isOwn(absolute, console.disk) else { throw .storage(StorageError(.exists, absolute)) }
    do { try console.disk.replace(absolute, with: bytes) } catch { throw .storage(error) }
    console.error(console.shown(absolute) + words + "\n")
  }

  /// Whether it is a file of a trip that only its owner or `trip` itself writes, or a frozen one: no paper may take its
  /// place. A lost page of a frozen record may be printed again.
  private static func isOwn(_ path: String, _ disk: any Disk) -> Bool {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let names = Set(TripFiles.known + [Ledger.fileName, LedgerHead.fileName])
    return parts.indices.contains { index in
      let name = parts[index...].joined(separator: "/").lowercased()
      let isOurs = names.contains(name) || folders.contains { name.hasPrefix($0) } && disk.exists(path)
      return isOurs && disk.exists("/" + (parts[..<index] + ["trip.json"]).joined(separator: "/"))
    }
  }

  private static let folders = ["issued/", "sent/", "signed/", ".trip/"]

  /// Files with personal data in a folder of ours stay out of git.
  static func keepFromGit(_ folder: String, _ console: Console) throws(CommandFailure) {
    guard !console.disk.exists(folder + "/.gitignore") else { return }
    do { try console.disk.replace(folder + "/.gitignore", with: Array("*\n".utf8)) } catch { throw .storage(error) }
  }
}
