package import TripCosting
package import TripModel

/// A sum or share of a measure, exactly as its source has it.
package struct ProgrammeFigure: Hashable, Sendable {
  /// A share as the source has it: a percentage, a span of them, or a fraction such as 1/3 that no percentage equals.
  package struct Portion: Hashable, Sendable {
    package let text: String

    /// Nil for what is no share.
    package init?(_ text: String) {
      let isFraction = text.contains("/")
      let ends = text.split(separator: isFraction ? "/" : "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count), !isFraction || ends.count == 2 else { return nil }
      for end in ends {
        guard isFraction || end.hasSuffix("%") else { return nil }
        let digits = isFraction ? end : end.dropLast()
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= (isFraction ? 1 : 2) else { return nil }
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) && $0.allSatisfy(\.isNumber) }) else {
          return nil
        }
      }
      self.text = text
    }
  }

  package enum Value: Hashable, Sendable {
    case amount(Amount)
    case share(Portion)
  }

  package enum Bound: String, CaseIterable, Sendable {
    case atMost = "at most"
    case atLeast = "at least"
    case moreThan = "more than"
    case about
  }

  package var role: FigureRole
  /// Nil where the figure is meant as it stands.
  package var bound: Bound?
  package var value: Value
  /// Which case, stage or part of the measure it is about.
  package var of: LocalizedText?
  /// The source's words, which hold the figure.
  package var quote: String
}
