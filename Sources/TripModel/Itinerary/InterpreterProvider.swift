package import TripCosting

/// A firm or person that provides interpreters, and its terms.
package struct InterpreterProvider: Hashable, Sendable {
  package var origin: Origin
  package var name: LocalizedText
  package var terms: InterpreterTerms

  package init(origin: Origin, name: LocalizedText, terms: InterpreterTerms) {
    self.origin = origin
    self.name = name
    self.terms = terms
  }
}
