/// An interpreter's fee: the range of all grades until a person and a grade are confirmed, then that grade's price.
package struct InterpreterQuote: Hashable, Sendable {
  /// The range as it was announced, such as 35,000 to 50,000 yen.
  package var announced: Amount
  /// Prices by grade, in the provider's own order.
  package var grades: [InterpreterPrices]
  /// The interpreter, once one has agreed.
  package var person: Origin?
  /// Number into the grades, once one is agreed.
  package var grade: Int?

  package init(announced: Amount, grades: [InterpreterPrices] = [], person: Origin? = nil, grade: Int? = nil) {
    self.announced = announced
    self.grades = grades
    self.person = person
    self.grade = grade
  }

  /// True only with both a person and a grade that the provider has.
  package var isConfirmed: Bool { person != nil && grade.map(grades.indices.contains) ?? false }

  package func fee(for units: InterpreterUnits = InterpreterUnits(base: .halfDay)) throws(CostingError) -> Amount {
    if isConfirmed, let grade { return try grades[grade].fee(for: units) }
    return try InterpreterPrices(halfDay: announced).fee(for: units)
  }
}
