/// Digits with commas between their thousands, as people write figures.
package enum Thousands {
  /// Without the commas; nil where one stands elsewhere than before three digits, as a decimal comma does (129,00).
  package static func plain(_ digits: some StringProtocol) -> String? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(digits) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return groups.joined()
  }
}
