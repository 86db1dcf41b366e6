import TripCosting
import TripFormats
package import TripModel

/// Prints diagnostics the way a compiler does: place, severity, what is wrong, the line itself, what to do.
package struct DiagnosticPrinter: Sendable {
  /// How many of one rule are printed before the rest is only counted.
  static let mostOfARule = 20

  let language: Language
  let sources: SourceTable
  let style: Style

  package init(language: Language, sources: SourceTable, usesColor: Bool = false) {
    self.language = language
    self.sources = sources
    style = Style(isOn: usesColor)
  }

  /// In the order of the files; of each rule at most ``mostOfARule`` unless `all`.
  package func lines(_ diagnostics: [Diagnostic], all: Bool = false) -> [String] {
    var lines: [String] = []
    var counts: [String: Int] = [:]
    for diagnostic in DiagnosticPrinter.sorted(diagnostics) {
      let count = counts[diagnostic.rule, default: 0] + 1
      counts[diagnostic.rule] = count
      if all || count <= DiagnosticPrinter.mostOfARule { lines += self.lines(diagnostic) }
    }
    guard !all else { return lines }
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) where count > DiagnosticPrinter.mostOfARule {
      lines.append(text(Messages.more(count - DiagnosticPrinter.mostOfARule, rule)))
    }
    return lines
  }

  /// Places were numbered in the order of reading, which is the order of files and lines.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated()
      .sorted { ($0.element.origin?.number ?? 0, $0.offset) < ($1.element.origin?.number ?? 0, $1.offset) }
      .map(\.element)
  }

  func lines(_ diagnostic: Diagnostic) -> [String] {
    let source = diagnostic.origin.flatMap { sources.find($0, diagnostic.field) }
    let place = source.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let severity = style.severity(text(Messages.severity(diagnostic.severity)), diagnostic.severity)
    var lines = ["\(style.bold(place))\(severity): \(text(diagnostic.summary)) [\(diagnostic.rule)]"]
    if let source { lines += excerpt(source) }
    if let explanation = diagnostic.explanation { lines.append("  " + text(explanation)) }
    lines += diagnostic.related.compactMap { sources.find($0, nil) }.map { "  " + text(Messages.seeAlso($0)) }
    lines += diagnostic.remedies.map { "  → " + text($0) }
    if let waiver = diagnostic.waiver.flatMap({ sources.find($0, nil) }) {
      lines.append("  " + text(Messages.waived(waiver)))
    }
    return lines
  }

  /// The user's own line, shortened around the place, with a mark beneath that keeps Chinese in its columns.
  private func excerpt(_ source: Source) -> [String] {
    guard !source.excerpt.isEmpty else { return [] }
    let characters = source.excerpt.map { $0 == "\t" ? " " : $0 }
    let start = max(0, min(source.column - 1, characters.count))
    let first = start > 60 ? start - 40 : 0
    let last = min(characters.count, max(start + min(source.length, 40), first + 90))
    let shown = (first > 0 ? "…" : "") + String(characters[first..<last]) + (last < characters.count ? "…" : "")
    let before = (first > 0 ? "…" : "") + String(characters[first..<start])
    let marked = String(characters[start..<min(last, start + source.length)])
    let mark =
      String(repeating: " ", count: DisplayWidth.of(before)) + "^"
      + String(repeating: "~", count: max(0, DisplayWidth.of(marked) - 1))
    return [style.dim("  " + shown), "  " + mark]
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
