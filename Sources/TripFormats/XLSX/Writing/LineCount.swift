/// How many lines text takes in a cell that wraps; not every program reckons the heights of rows when it opens a file.
enum LineCount {
  /// The highest row that a sheet may have holds about this many.
  private static let most = 27

  static func of(_ text: String, width: Int) -> Int {
    // Most text is short.
    let widest = text.utf8.withContiguousStorageIfAvailable { TextScan($0).widest } ?? .max
    if widest <= width { return 1 }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let count = lines.reduce(0) { $0 + max(1, (DisplayWidth.of(String($1)) + width - 1) / max(width, 1)) }
    return min(count, most)
  }
}
