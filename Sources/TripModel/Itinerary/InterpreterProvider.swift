package import TripCosting

/// A firm or person that provides interpreters, with its price list and its terms.
package struct InterpreterProvider: Hashable, Sendable {
  /// What one grade costs; grades are each firm's own.
  package struct Grade: Hashable, Sendable {
    package var name: String
    package var prices: InterpreterPrices

    package init(name: String, prices: InterpreterPrices) {
      self.name = name
      self.prices = prices
    }
  }

  package var origin: Origin
  package var name: LocalizedText
  package var terms: InterpreterTerms
  package var grades: [Grade]

  package init(origin: Origin, name: LocalizedText, terms: InterpreterTerms, grades: [Grade] = []) {
    self.origin = origin
    self.name = name
    self.terms = terms
    self.grades = grades
  }

  /// By its name in any language.
  package func isNamed(_ word: String) -> Bool { Language.allCases.contains { name.text($0) == word } }
}
