import Testing

/// A small trip with one mistake in it: 👉 stands where it is to be told.
struct PlantedMistake: Sendable, CustomTestStringConvertible {
  let rule: String
  let sentence: String
  let file: String
  private let marked: String

  init(_ rule: String, _ sentence: String, _ file: String, _ marked: String) {
    self.rule = rule
    self.sentence = sentence
    self.file = file
    self.marked = marked
  }

  var testDescription: String { "\(rule): \(sentence)" }

  /// The file as the reader gets it, without the mark.
  var text: String { marked.split(separator: "👉", omittingEmptySubsequences: false).joined() }

  /// Where the mark stands, counted here by splitting lines, apart from how the reader counts.
  var place: String {
    let before = marked.split(separator: "👉", omittingEmptySubsequences: false).first ?? ""
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(file):\(lines.count):\((lines.last?.count ?? 0) + 1) \(rule)"
  }
}
