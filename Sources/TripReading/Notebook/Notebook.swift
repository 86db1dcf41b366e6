import TripCosting
import TripModel

/// What a reader writes down while it goes on reading: places and everything that is wrong with them.
final class Notebook {
  var registry = SourceRegistry()
  /// Files that lie there and cannot be read.
  var unread: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Called now and then with the number of rows read so far.
  private let onRows: ((Int) -> Void)?
  private var rows = 0

  init(onRows: ((Int) -> Void)? = nil) { self.onRows = onRows }

  func countRow() {
    rows += 1
    if rows % 16_384 == 0 { onRows?(rows) }
  }

  func report(_ problem: ReadingProblem, at origin: Origin?, field: Field? = nil, related: [Origin] = []) {
    guard !isUnjudged(problem) else { return }
    diagnostics.append(
      Diagnostic(
        rule: problem.rule.rawValue, severity: problem.severity, at: origin, field: field, related: related,
        summary: problem.summary, remedies: problem.remedies))
  }

  /// Where the file of companies or people could not be read, nobody can be known.
  private func isUnjudged(_ problem: ReadingProblem) -> Bool {
    switch problem {
    case .unknownCompany: unread.contains("companies.csv")
    case .notOnRoster: unread.contains("delegates.csv")
    default: false
    }
  }

  /// Reports at a place in the text that no value stands for.
  func report(_ problem: ReadingProblem, in file: UInt16, at offset: Int, length: Int = 1) {
    report(problem, at: registry.mark(.point, file, at: offset, length: length))
  }
}
