/// Finds what a person probably meant.
package enum Suggestion {
  /// The nearest word fewer than 4 edits and less than half the word's length away, whatever its case; the earlier of
  /// equals. Swapping two neighbours is one edit.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let scalars = Array(word.lowercased().unicodeScalars)
    var best: String?
    var limit = min(4, (scalars.count + 1) / 2)
    for candidate in candidates where limit > 0 {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - scalars.count) < limit else { continue }
      let distance = distance(scalars, other)
      if distance < limit { (best, limit) = (candidate, distance) }
    }
    return best
  }

  /// Damerau-Levenshtein distance, optimal string alignment.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
