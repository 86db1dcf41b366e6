/// What a table of the trip may hold; far beyond any delegation.
struct CSVLimits: Hashable, Sendable {
  var rows = 2_000_000
  /// Of a cell, in bytes.
  var cell = 100_000
}
