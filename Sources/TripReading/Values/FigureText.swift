/// A sum of New Taiwan dollars or a head count as companies write it: 12,345,678, NT$ 1,200 萬, 1億2,000萬元, (350,000).
///
/// Of 萬, 千 (仟) and 億 the greater stands first. Brackets, ▲, △ and a minus are a loss. Decimals are read only where they
/// come out whole: 1.2億, but not 12.5. A single digit behind a unit is spoken short for one of the unit below (3萬5), so it
/// is not read at all.
package enum FigureText {
  package static func read(_ text: String) -> Int64? {
    var words = HalfWidth.fold(text).uppercased().filter { !$0.isWhitespace }
    let isLoss = takeLoss(from: &words)
    for name in ["NT$", "TWD", "NTD", "新臺幣", "新台幣"] where words.hasPrefix(name) { words.removeFirst(name.count) }
    for name in ["TWD", "元整", "元", "人", "名", "員"] where words.hasSuffix(name) {
      words.removeLast(name.count)
      break
    }
    guard let value = sum(of: words), !(isLoss && value == 0) else { return nil }
    return isLoss ? -value : value
  }

  private static func takeLoss(from words: inout String) -> Bool {
    if words.hasPrefix("("), words.hasSuffix(")") {
      words = String(words.dropFirst().dropLast())
      return true
    }
    for sign in ["-", "−", "▲", "△"] where words.hasPrefix(sign) {
      words.removeFirst(sign.count)
      return true
    }
    return false
  }

  private static let units: [(name: Character, value: Int64)] = [("億", 100_000_000), ("萬", 10_000), ("千", 1_000)]

  /// Parts from the greatest unit down, each unit at most once.
  private static func sum(of words: String) -> Int64? {
    var rest = Substring(words.replacing("仟", with: "千").replacing("万", with: "萬").replacing("亿", with: "億"))
    guard !rest.isEmpty else { return nil }
    var total: Int64 = 0
    for unit in units {
      guard let end = rest.firstIndex(of: unit.name) else { continue }
      guard let part = whole(rest[..<end], times: unit.value), !total.addReportingOverflow(part) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    if rest.isEmpty { return total }
    guard rest.count > 1 || words.count == 1 else { return nil }
    guard let part = whole(rest, times: 1), !total.addReportingOverflow(part) else { return nil }
    return total
  }

  /// Digits with at most as many decimals as the greatest unit has noughts, and behind them what comes out whole.
  private static func whole(_ text: Substring, times unit: Int64) -> Int64? {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), let first = Thousands.plain(parts[0]) else { return nil }
    parts[0] = first
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = Int64(parts.joined()), parts.count == 1 || parts[1].utf8.count <= 8
    else { return nil }
    var scale: Int64 = 1
    for _ in parts.count == 2 ? parts[1] : "" { scale *= 10 }
    let (product, overflow) = number.multipliedReportingOverflow(by: unit)
    return overflow || product % scale != 0 ? nil : product / scale
  }
}

extension Int64 {
  /// Whether adding ran over; the value is then left as it was.
  fileprivate mutating func addReportingOverflow(_ other: Int64) -> Bool {
    let (sum, overflow) = addingReportingOverflow(other)
    if !overflow { self = sum }
    return overflow
  }
}
