/// A key of an object or a column of a table, for pointing at one value of a row.
package struct Field: Hashable, Sendable {
  package var key: String
  /// Personal values are dotted out wherever a line is quoted.
  package var isPersonal: Bool

  package init(_ key: String, isPersonal: Bool = false) {
    self.key = key
    self.isPersonal = isPersonal
  }
}
