/// A column of a sheet; the width is in characters of Latin text.
package struct Column: Hashable, Sendable {
  /// How its cells are set.
  package enum Look: String, Hashable, Sendable {
    /// Broken into lines where it must.
    case words
    /// Never broken, as a date or a code.
    case short
    /// Never broken and set to the right.
    case figure
  }

  /// The name that programs know it by, the same in every language.
  package var key: String
  package var title: String
  package var width: Int
  /// What may stand in its cells; empty allows anything.
  package var choices: [String]
  /// Whether something else may stand there, too.
  package var mayBeOther: Bool
  /// Cells that who fills in the sheet must leave as they are.
  package var isLocked: Bool
  package var look: Look

  package init(
    _ title: String, key: String = "", width: Int = 12, choices: [String] = [], mayBeOther: Bool = false,
    isLocked: Bool = false,
    look: Look = .words
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.choices = choices
    self.mayBeOther = mayBeOther
    self.isLocked = isLocked
    self.look = look
  }
}
