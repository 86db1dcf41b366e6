import TripStorage

/// Files once each, in a program without the sanitizer: what was found before is found again.
enum Replay {
  /// - Returns: How many there were.
  static func run(_ reader: FuzzedReader, _ paths: [String]) -> Int {
    let disk = PosixDisk()
    var count = 0
    for path in paths {
      let isFolder = ((try? disk.kind(of: path)) ?? nil) == .folder
      let files = isFolder ? ((try? disk.list(path)) ?? []).sorted().map { path + "/" + $0 } : [path]
      for file in files {
        guard let bytes = try? disk.read(file) else { continue }
        reader.read(bytes)
        count += 1
      }
    }
    print("\(reader.rawValue): \(count) files read")
    return count
  }
}
