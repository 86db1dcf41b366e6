/// Who changes a folder, and when.
package struct Signature: Hashable, Sendable {
  /// The years 1 to 9999; a file that says another second says no time.
  static let seconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  package var by: String
  /// Seconds since 1970 in UTC.
  package var at: Int64

  package init(by: String, at: Int64) {
    self.by = by
    self.at = at
  }
}
