/// How much of an archive a reader puts up with.
package struct ZipLimits: Hashable, Sendable {
  package var entries: Int
  /// All entries that are read, expanded.
  package var totalBytes: Int
  /// How many times its compressed size an entry of more than a megabyte may have.
  package var ratio: Int

  package init(entries: Int = 10_000, totalBytes: Int = 256 << 20, ratio: Int = 400) {
    self.entries = entries
    self.totalBytes = totalBytes
    self.ratio = ratio
  }
}
