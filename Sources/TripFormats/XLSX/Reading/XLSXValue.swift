package import TripCosting

/// What a cell holds, as far as its file says.
package enum XLSXValue: Hashable, Sendable {
  case empty
  case text(String)
  /// Decimal text exactly as written; it may have an exponent.
  case number(String)
  case bool(Bool)
  /// #N/A and its like.
  case error(String)
  /// A number that its format shows as a date, with the seconds since midnight.
  case date(Day, seconds: Int)
  /// A number under one that its format shows as a time of day, in seconds since midnight.
  case time(seconds: Int)
}
