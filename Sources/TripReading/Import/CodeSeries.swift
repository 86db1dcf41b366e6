/// Codes that are counted up, such as C07 of a company and A12 of an application.
package enum CodeSeries {
  /// The code behind the highest in the commonest style: C17 behind C16; C01 where there is none to follow.
  ///
  /// - Parameters:
  ///   - used: every code that stands or stood for one, as the number of a past one is never given again.
  ///   - letter: of the first code.
  package static func next(after used: [String], letter: String) -> String {
    let parts = used.compactMap(parts)
    let styles = Dictionary(grouping: parts, by: \.prefix)
    let common = styles.values.max { ($0.count, $1[0].prefix) < ($1.count, $0[0].prefix) } ?? []
    let prefix = common.first?.prefix ?? letter
    let width = common.map(\.width).max() ?? 2
    let taken = Set(used.map { $0.lowercased() })
    var number = (common.map(\.number).max() ?? 0) + 1
    while taken.contains(text(prefix, number, width).lowercased()) { number += 1 }
    return text(prefix, number, width)
  }

  private static func text(_ prefix: String, _ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Nil for a code that does not end in a number of up to nine digits.
  private static func parts(_ code: String) -> (prefix: String, number: Int, width: Int)? {
    let digits = code.reversed().prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.count), let number = Int(String(digits.reversed())) else { return nil }
    return (String(code.dropLast(digits.count)), number, digits.count)
  }
}
