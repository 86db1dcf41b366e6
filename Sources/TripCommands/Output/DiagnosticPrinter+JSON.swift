import TripCosting
package import TripFormats
package import TripModel

extension DiagnosticPrinter {
  /// One object a diagnostic: rule, severity, file, line, column, clause, message, explanation, remedies, waived.
  package func json(_ diagnostics: [Diagnostic]) -> JSONValue {
    .array(DiagnosticPrinter.sorted(diagnostics).map(json))
  }

  private func place(_ origin: Origin) -> JSONValue {
    guard let source = sources.find(origin, nil) else { return .null }
    return ["file": .string(source.file), "line": .whole(source.line)]
  }

  private func json(_ diagnostic: Diagnostic) -> JSONValue {
    let source = diagnostic.origin.flatMap { sources.find($0, diagnostic.field) }
    return [
      "rule": .string(diagnostic.rule),
      "severity": .string("\(diagnostic.severity)"),
      "file": .text(source?.file),
      "line": .whole(source?.line),
      "column": .whole(source?.column),
      "clause": .text(source?.clause),
      "message": .string(diagnostic.summary.text(language)),
      "explanation": .text(diagnostic.explanation?.text(language)),
      "remedies": .array(diagnostic.remedies.map { .string($0.text(language)) }),
      "related": .array(diagnostic.related.map(place)),
      "waivedBy": diagnostic.waiver.map(place) ?? .null,
    ]
  }
}
