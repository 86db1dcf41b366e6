/// Where a value stands in what the user wrote.
package struct Source: Hashable, Sendable {
  /// As the user would name it: relative to the trip folder.
  package var file: String
  package var sheet: String?
  /// Counted from 1.
  package var line: Int
  /// Counted from 1, in characters.
  package var column: Int
  /// The clause of the brochure that the value comes from, as the trip folder states it.
  package var clause: String?
  /// The user's own line, personal fields dotted out; empty where none can be shown.
  package var excerpt: String
  /// How many characters of the excerpt, from `column` on, are meant.
  package var length: Int

  package init(
    file: String, sheet: String? = nil, line: Int, column: Int, clause: String? = nil, excerpt: String = "",
    length: Int = 1
  ) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.clause = clause
    self.excerpt = excerpt
    self.length = length
  }
}
