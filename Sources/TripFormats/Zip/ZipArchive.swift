/// A zip archive in memory (APPNOTE 6.3.10): stored and deflated entries, Zip64, data descriptors; nothing is unpacked
/// that is larger than allowed.
package struct ZipArchive: Sendable {
  private let bytes: [UInt8]
  private let limits: ZipLimits
  /// By name in small letters, since part names do not differ by capitals (ECMA-376 part 2, 6.3.5).
  private var entries: [String: ZipEntry] = [:]
  /// What has been read, expanded.
  private var total = 0

  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipProblem) {
    self.bytes = bytes
    self.limits = limits
    let directory = try ZipDirectory(bytes)
    guard directory.count <= limits.entries else { throw .tooManyEntries(directory.count) }
    var position = directory.start
    for _ in 0..<directory.count {
      guard let entry = ZipEntry(bytes, at: position) else { throw .damaged(name: "") }
      try insert(entry)
      position = entry.end
    }
  }

  private mutating func insert(_ entry: ZipEntry) throws(ZipProblem) {
    let isSafe = !entry.name.split(separator: "/").contains("..") && !entry.name.utf8.contains(0)
    let earlier = entries.updateValue(entry, forKey: entry.name.lowercased())
    guard isSafe, earlier == nil else { throw .unsafeName(entry.name) }
    guard !entry.isEncrypted else { throw .encrypted(name: entry.name) }
  }

  package var names: [String] { entries.values.map(\.name) }

  package func contains(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The bytes of an entry; nil when there is none of this name.
  package mutating func read(_ name: String) throws(ZipProblem) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    try count(entry)
    let data = try data(of: entry)
    let content = entry.method == 0 ? Array(data) : Inflater.inflate(data, size: entry.size)
    guard let content, content.count == entry.size, Checksum.crc32(content) == entry.crc else {
      throw .damaged(name: entry.name)
    }
    return content
  }

  private mutating func count(_ entry: ZipEntry) throws(ZipProblem) {
    guard entry.method == 0 || entry.method == 8 else { throw .unsupported(name: entry.name) }
    let isCrowded = entry.size > 1 << 20 && entry.size / limits.ratio > entry.compressed
    guard entry.size <= limits.totalBytes - total, !isCrowded else { throw .tooLarge(name: entry.name) }
    total += entry.size
  }

  /// Behind the local header, whose name and extra field have lengths of their own (APPNOTE 4.3.7).
  private func data(of entry: ZipEntry) throws(ZipProblem) -> ArraySlice<UInt8> {
    guard LittleEndian.number(bytes, at: entry.offset, size: 4) == 0x0403_4B50,
      let name = LittleEndian.number(bytes, at: entry.offset + 26, size: 2),
      let extra = LittleEndian.number(bytes, at: entry.offset + 28, size: 2)
    else { throw .damaged(name: entry.name) }
    let start = entry.offset + 30 + Int(name) + Int(extra)
    guard start <= bytes.count - entry.compressed else { throw .damaged(name: entry.name) }
    return bytes[start..<start + entry.compressed]
  }
}
