/// How an airline or a letter addresses somebody, which no passport prints as a part of the name.
package enum FormOfAddress {
  /// In front of a name or behind it, in capitals and without a point.
  package static let latin = ["MR", "MS", "MRS", "MISS", "MSTR"]
  /// Behind a name.
  package static let chinese = ["先生", "小姐", "女士"]
  package static let japanese = ["様", "さん"]

  /// WANG MR is WANG; nil for a name without one at either end.
  package static func split(_ name: String) -> (name: String, title: String)? {
    var words = name.split(whereSeparator: \.isWhitespace)
    var titles: [Substring] = []
    while words.count > 1, let last = words.last, isTitle(last) { titles.insert(words.removeLast(), at: 0) }
    while words.count > 1, let first = words.first, isTitle(first) { titles.append(words.removeFirst()) }
    return titles.isEmpty ? nil : (words.joined(separator: " "), titles.joined(separator: " "))
  }

  private static func isTitle(_ word: Substring) -> Bool {
    let plain = word.uppercased().filter { $0 != "." && $0 != "," }
    return latin.contains(plain) || plain == "DR"
  }
}
