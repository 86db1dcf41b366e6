import TripModel

extension ObjectReader {
  /// A time of day with or without seconds, in seconds since midnight.
  func second(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let second = ClockText.second(text, needsSeconds: false) else {
      report(.clockUnreadable(text), key)
      return nil
    }
    return second
  }

  /// A whole number of a few; others are reported with what is allowed.
  func integer(_ key: String, within allowed: ClosedRange<Int>) -> Int? {
    guard let number = integer(key) else { return nil }
    return check(number, within: allowed, key)
  }

  func integers(_ key: String, within allowed: ClosedRange<Int>) -> [Int] {
    nodes(key).compactMap { node in
      guard case .number(let digits) = node.value, let number = Int(digits), number >= 0 else {
        report(.wrongKind(key, expected: .wholeNumber), key)
        return nil
      }
      return check(number, within: allowed, key)
    }
  }

  private func check(_ number: Int, within allowed: ClosedRange<Int>, _ key: String) -> Int? {
    if allowed.contains(number) { return number }
    report(.selection(.numberOutside("\(number)", of: key, allowed)), key)
    return nil
  }
}
