import Synchronization
import TripStorage

/// A disk in memory that can stop at any step, as when power goes.
package final class MemoryDisk: Disk {
  struct State {
    var tree = DiskTree()
    /// Writing steps that are still carried out; nil never stops.
    var stepsLeft: Int?
    var steps = 0
    var locks = 0
  }

  let state: Mutex<State>

  /// Everything given is durable.
  package init(_ files: [String: String] = [:]) {
    state = Mutex(State())
    for (path, text) in files { put(text, at: path) }
    state.withLock { $0.tree.syncAll() }
  }

  private init(_ tree: DiskTree) { state = Mutex(State(tree: tree)) }

  /// How many writing steps have been asked for.
  package var steps: Int { state.withLock { $0.steps } }

  package func stop(after steps: Int) { state.withLock { ($0.stepsLeft, $0.steps) = (steps, 0) } }

  /// The disk that a power cut leaves; `isKept` decides about each thing that was written but not synced.
  package func afterPowerCut(_ isKept: () -> Bool) -> MemoryDisk {
    MemoryDisk(state.withLock { $0.tree.afterPowerCut(isKept) })
  }

  /// Text of every file below a folder, by relative path; hidden files and folders are left out.
  package func texts(below folder: String) -> [String: String] {
    var found: [String: String] = [:]
    for name in (try? list(folder)) ?? [] where !name.hasPrefix(".") {
      let path = folder + "/" + name
      if let bytes = try? read(path) {
        found[name] = String(decoding: bytes, as: UTF8.self)
      } else {
        for (inner, text) in texts(below: path) { found[name + "/" + inner] = text }
      }
    }
    return found
  }

  private func put(_ text: String, at path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      try? createFolder(folder, mode: 0o755)
    }
    try? write(Array(text.utf8), to: path, mode: 0o644, isSynced: true)
  }
}
