/// One change that was made to a folder, as its history tells it: who, when, which files, never what stood in them.
package struct PastChange: Hashable, Sendable {
  /// What became of one file.
  package struct File: Hashable, Sendable {
    package var path: String
    /// Lines that stood there before.
    package var before: Int
    package var added: Int
    package var removed: Int
  }

  package var signature: Signature
  package var title: String
  /// Whether it took back the change of that title.
  package var isTakingBack: Bool
  package var files: [File]
}

extension PastChange {
  private static let version = "1"

  /// One line, its parts separated by tabs.
  var line: [UInt8] {
    let head = [
      Self.version, String(signature.at), signature.by, isTakingBack ? "undo" : "change", title,
    ]
    let parts = head + files.flatMap { [$0.path, String($0.before), String($0.added), String($0.removed)] }
    return Array((parts.map(Self.plain).joined(separator: "\t") + "\n").utf8)
  }

  /// Of lines in a file: far beyond any, and sums of them still fit.
  private static let counts = 0...999_999_999

  /// Nil for a line that is not whole or of another version, or of numbers that no change has.
  init?(line: some Collection<UInt8>) {
    let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts.count % 4 == 1, parts[0] == Self.version, let at = Int64(parts[1]),
      Signature.seconds.contains(at)
    else { return nil }
    signature = Signature(by: String(parts[2]), at: at)
    isTakingBack = parts[3] == "undo"
    title = String(parts[4])
    files = []
    for index in stride(from: 5, to: parts.count, by: 4) {
      guard let before = Int(parts[index + 1]), let added = Int(parts[index + 2]), let removed = Int(parts[index + 3]),
        [before, added, removed].allSatisfy(Self.counts.contains)
      else { return nil }
      files.append(File(path: String(parts[index]), before: before, added: added, removed: removed))
    }
  }

  /// As a line of the history keeps a name or a title: a tab or a line end in it is a space.
  package static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }
}

extension PastChange.File {
  /// Counts lines that are there on one side only.
  init(_ path: String, from old: [UInt8], to new: [UInt8]) {
    var (old, new) = (old.split(separator: 10)[...], new.split(separator: 10)[...])
    before = old.count
    self.path = path
    // Most lines are as they were: only what lies between the first and the last that differ is compared.
    while let first = old.first, first == new.first { (old, new) = (old.dropFirst(), new.dropFirst()) }
    while let last = old.last, last == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in old { counts[line, default: 0] += 1 }
    for line in new { counts[line, default: 0] -= 1 }
    added = counts.values.reduce(0) { $0 + max(0, -$1) }
    removed = counts.values.reduce(0) { $0 + max(0, $1) }
  }
}
