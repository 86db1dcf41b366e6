/// A cell that holds something.
package struct XLSXCell: Hashable, Sendable {
  package var reference: CellReference
  package var value: XLSXValue
  /// The value is what the program that saved the file last reckoned; empty when it reckoned nothing.
  package var hasFormula: Bool
  /// A line is drawn through it or through a part of its text, by which people take back what they wrote.
  package var isStruck: Bool

  package init(_ reference: CellReference, _ value: XLSXValue, hasFormula: Bool = false, isStruck: Bool = false) {
    self.reference = reference
    self.value = value
    self.hasFormula = hasFormula
    self.isStruck = isStruck
  }
}
