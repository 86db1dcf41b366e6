import TripModel
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
    let absolute = path.hasPrefix("/") ? path : console.folder + "/" + path
    do { try console.disk.replace(absolute, with: bytes) } catch { throw .storage(error) }
    let shown =
      absolute.hasPrefix(console.folder + "/") ? String(absolute.dropFirst(console.folder.count + 1)) : absolute
    console.error(shown + words + "\n")
  }

  /// Files with personal data in a folder of ours stay out of git.
  static func keepFromGit(_ folder: String, _ console: Console) throws(CommandFailure) {
    guard !console.disk.exists(folder + "/.gitignore") else { return }
    do { try console.disk.replace(folder + "/.gitignore", with: Array("*\n".utf8)) } catch { throw .storage(error) }
  }
}
