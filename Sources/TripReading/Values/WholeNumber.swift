/// A small count as people write it into a cell: 2, or full-width ２.
enum WholeNumber {
  /// Nil for anything but digits, and for more of them than told.
  static func read(_ text: String, digits most: Int = 3) -> Int? {
    let digits = HalfWidth.fold(text)
    guard (1...most).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }
}
