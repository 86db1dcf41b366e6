import TripCosting
package import TripModel

/// Something that must hold in every trip; named by its demand, one a file in Rules/.
package protocol Rule: Sendable {
  /// The severity of what it finds; a waiver reaches warnings only.
  var severity: Diagnostic.Severity { get }
  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic]
}

extension Rule {
  /// The type's own name, as printed in brackets and as a waiver names it; String(describing:) would say the same after
  /// a search of all conformances of the program for each type.
  package var name: String { _typeName(Self.self, qualified: false) }

  func finding(
    _ summary: Sentence, at origin: Origin?, _ field: Field? = nil, related: [Origin] = [],
    because explanation: Sentence? = nil, remedy: Sentence? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: name, severity: severity, at: origin, field: field, related: related, summary: summary,
      explanation: explanation, remedies: remedy.map { [$0] } ?? [])
  }
}
