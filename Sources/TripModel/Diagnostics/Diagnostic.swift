package import TripCosting

/// Something to tell a person about a place in the files: what is wrong, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// How much it stops: errors stop papers, warnings stand until waived, notes inform.
  package enum Severity: Int, Comparable, CaseIterable, Sendable {
    case note, warning, error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
  }

  /// The name of the rule, as printed in brackets and as named by a waiver.
  package var rule: String
  package var severity: Severity
  package var origin: Origin?
  package var field: Field?
  /// Other places that belong to it, such as the first of two duplicates.
  package var related: [Origin]
  package var summary: Sentence
  package var explanation: Sentence?
  package var remedies: [Sentence]
  /// The line that waives it, where one does.
  package var waiver: Origin?

  package init(
    rule: String, severity: Severity, at origin: Origin? = nil, field: Field? = nil, related: [Origin] = [],
    summary: Sentence, explanation: Sentence? = nil, remedies: [Sentence] = [], waiver: Origin? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.origin = origin
    self.field = field
    self.related = related
    self.summary = summary
    self.explanation = explanation
    self.remedies = remedies
    self.waiver = waiver
  }
}
