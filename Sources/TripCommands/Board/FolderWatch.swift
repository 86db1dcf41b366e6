import TripLedger
import TripReading
import TripStorage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Notices that a file of a trip's folder says something else than before, whoever wrote it and by which program.
///
/// The files are read, once a second: they are small, and their bytes tell a change that times of the disk may hide.
struct FolderWatch {
  private let folder: TripFolder
  private var seen: [String: [UInt8]]?

  init(_ folder: TripFolder) {
    self.folder = folder
    seen = Self.contents(of: folder)
  }

  mutating func waitForChange() {
    repeat { sleep(1) } while !hasChanged()
  }

  /// A folder that cannot be read just now has not changed yet.
  mutating func hasChanged() -> Bool {
    guard let now = Self.contents(of: folder), now != seen else { return false }
    seen = now
    return true
  }

  private static func contents(of folder: TripFolder) -> [String: [UInt8]]? {
    try? folder.read(TripFiles.known + [Ledger.fileName, LedgerHead.fileName]).files
  }
}
