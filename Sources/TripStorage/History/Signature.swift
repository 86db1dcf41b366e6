/// Who changes a folder, and when.
package struct Signature: Hashable, Sendable {
  package var by: String
  /// Seconds since 1970 in UTC.
  package var at: Int64

  package init(by: String, at: Int64) {
    self.by = by
    self.at = at
  }
}
