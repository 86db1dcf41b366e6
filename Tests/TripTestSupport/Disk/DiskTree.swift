import TripStorage

/// Files and folders of a disk in memory, each as programs see it and as a power cut would leave it.
struct DiskTree {
  struct File {
    var bytes: [UInt8] = []
    var durable: [UInt8] = []
    var mode: UInt16
  }

  struct Folder {
    private(set) var names: [String: Int] = [:]
    private var durable: [String: Int] = [:]
    /// What was done to names since the folder was synced; each entry reaches the disk as a whole or not at all.
    private var pending: [[String: Int?]] = []
    var mode: UInt16

    init(mode: UInt16) { self.mode = mode }

    mutating func change(_ change: [String: Int?]) {
      for (name, node) in change { names[name] = node }
      pending.append(change)
    }

    mutating func sync() {
      durable = names
      pending = []
    }

    mutating func cutPower(_ isKept: () -> Bool) {
      names = pending.reduce(into: durable) { names, change in
        guard isKept() else { return }
        for (name, node) in change { names[name] = node }
      }
      sync()
    }
  }

  var files: [Int: File] = [:]
  var folders: [Int: Folder] = [0: Folder(mode: 0o755)]
  private var last = 0

  /// Nil where a part of the path is missing.
  func find(_ path: String) -> Int? {
    var node = 0
    for part in path.split(separator: "/") where part != "." {
      guard let next = folders[node]?.names[String(part)] else { return nil }
      node = next
    }
    return node
  }

  mutating func add(file bytes: [UInt8], mode: UInt16) -> Int {
    last += 1
    files[last] = File(bytes: bytes, mode: mode)
    return last
  }

  mutating func addFolder(mode: UInt16) -> Int {
    last += 1
    folders[last] = Folder(mode: mode)
    return last
  }

  /// What stands there after power has gone and come back.
  ///
  /// Each name and each content that was not synced may have reached the disk, wholly or, of a content, by half, or not;
  /// `isKept` decides. Only the two names of a rename within one folder go together, as on every file system with a
  /// journal (Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014).
  func afterPowerCut(_ isKept: () -> Bool) -> DiskTree {
    var tree = self
    for (id, file) in files.sorted(by: { $0.key < $1.key }) where file.bytes != file.durable {
      let torn = Array(file.bytes.prefix(file.bytes.count / 2))
      tree.files[id]?.bytes = isKept() ? file.bytes : isKept() ? torn : file.durable
    }
    for id in folders.keys.sorted() { tree.folders[id]?.cutPower(isKept) }
    tree.syncAll()
    return tree
  }

  mutating func sync(file id: Int) {
    let bytes = files[id]?.bytes ?? []
    files[id]?.durable = bytes
  }

  mutating func sync(folder id: Int) { folders[id]?.sync() }

  mutating func syncAll() {
    for id in files.keys { sync(file: id) }
    for id in folders.keys { sync(folder: id) }
  }
}
