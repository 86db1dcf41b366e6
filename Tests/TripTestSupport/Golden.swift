package import Testing
import TripStorage

/// Files that say what must come out, compared to the byte.
package enum Golden {
  /// With RECORD in the environment the file is written instead, and the test fails.
  package static func expect(
    _ actual: [UInt8], at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if Repository.isRecording {
      record(actual, at: path)
      Issue.record("recorded \(path); look at it, then run without RECORD", sourceLocation: sourceLocation)
      return
    }
    guard let expected = try? PosixDisk().read(path) else {
      Issue.record("there is no \(path); run with RECORD=1 to write it", sourceLocation: sourceLocation)
      return
    }
    if actual != expected {
      Issue.record(Comment(rawValue: difference(actual, expected, path)), sourceLocation: sourceLocation)
    }
  }

  package static func record(_ bytes: [UInt8], at path: String) {
    let disk = PosixDisk()
    var folders: [String] = []
    var folder = FilePath.parent(of: path)
    while !disk.exists(folder) {
      folders.append(folder)
      folder = FilePath.parent(of: folder)
    }
    for folder in folders.reversed() { try? disk.createFolder(folder, mode: 0o755) }
    try? disk.write(bytes, to: path, mode: 0o644, isSynced: false)
  }

  private static func difference(_ actual: [UInt8], _ expected: [UInt8], _ path: String) -> String {
    let lines = [actual, expected].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let number = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    func line(_ text: [Substring]) -> Substring { number < text.count ? text[number] : "(the end)" }
    return "\(path):\(number + 1)\n  expected: \(line(lines[1]))\n  actual:   \(line(lines[0]))"
  }
}
