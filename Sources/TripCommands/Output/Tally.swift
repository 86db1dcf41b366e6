package import TripModel

/// How many of each severity there are; what is waived counts apart.
package struct Tally: Hashable, Sendable {
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  package var waived = 0

  package init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case _ where diagnostic.waiver != nil: waived += 1
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }
}
