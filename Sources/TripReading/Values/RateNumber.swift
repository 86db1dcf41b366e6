/// A rate as typed: digits with at most twelve decimals behind a point; no commas, as 0,2035 means two things.
package enum RateNumber {
  /// Value and scale: 0.2035 is 2035 and 4. Nil for anything else; zero is read, so that it can be told as such.
  package static func read(_ text: String) -> (value: Int64, scale: UInt8)? {
    let parts = HalfWidth.trim(HalfWidth.fold(text)).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let value = Int64(parts.joined())
    else { return nil }
    let scale = parts.count == 2 ? parts[1].utf8.count : 0
    return scale <= 12 ? (value, UInt8(scale)) : nil
  }
}
