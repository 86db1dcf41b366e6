import Synchronization
import TripStorage

/// A disk in memory that knows what a power cut would leave of it.
package final class MemoryDisk: Disk {
  let tree: Mutex<DiskTree>

  /// Everything given is durable.
  package convenience init(_ files: [String: String] = [:]) {
    self.init(files.mapValues { Array($0.utf8) })
  }

  package init(_ files: [String: [UInt8]]) {
    tree = Mutex(DiskTree())
    for (path, bytes) in files {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += "/" + part
        try? createFolder(folder, mode: 0o755)
      }
      try? write(bytes, to: path, mode: 0o644, isSynced: true)
    }
    tree.withLock { $0.syncAll() }
  }

  private init(_ tree: DiskTree) { self.tree = Mutex(tree) }

  /// The disk that a power cut leaves; `isKept` decides about each thing that was written but not synced.
  package func afterPowerCut(_ isKept: () -> Bool) -> MemoryDisk {
    MemoryDisk(tree.withLock { $0.afterPowerCut(isKept) })
  }

  /// Everything reaches the disk, as it does after a while.
  package func settle() { tree.withLock { $0.syncAll() } }

  package func copy() -> MemoryDisk { MemoryDisk(tree.withLock(\.self)) }

  /// Text of every file below a folder, by relative path; hidden files and folders are left out.
  package func texts(below folder: String) -> [String: String] {
    files(below: folder).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Contents likewise; with `hidden` of every file.
  package func files(below folder: String, hidden: Bool = false) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in (try? list(folder)) ?? [] where hidden || !name.hasPrefix(".") {
      let path = folder + "/" + name
      if let bytes = try? read(path) {
        found[name] = bytes
      } else {
        for (inner, bytes) in files(below: path, hidden: hidden) { found[name + "/" + inner] = bytes }
      }
    }
    return found
  }
}
