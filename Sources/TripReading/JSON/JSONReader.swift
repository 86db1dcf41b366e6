/// Reads standard JSON (RFC 8259) plus // and /* */ comments and trailing commas.
///
/// It goes on behind a mistake, so that one run tells all of them, and does not tell one mistake twice.
package enum JSONReader {
  /// The root is nil only where the file holds nothing.
  package static func read(_ file: TextFile) -> (root: JSONNode?, problems: [JSONProblem]) {
    var parser = JSONParser(file)
    let root = parser.document()
    return (root, parser.problems)
  }

  /// Reads again just the value that starts at an offset, for finding places when something is printed.
  package static func node(at offset: Int, in file: TextFile) -> JSONNode? {
    guard file.bytes.indices.contains(offset) else { return nil }
    var parser = JSONParser(file, from: offset)
    return parser.value(depth: 0)
  }
}
