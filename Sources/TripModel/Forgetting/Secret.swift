/// A text that must not be found any more, and what comes to stand in its place.
package struct Secret: Hashable, Sendable {
  package var text: String
  package var replacement: String
  /// A name is found as a whole word only: LI, WEI is not within LI, WEIMING.
  package var isName: Bool

  package init(_ text: String, replacement: String = "", isName: Bool = false) {
    self.text = text
    self.replacement = replacement
    self.isName = isName
  }

  /// Shorter ones would be found everywhere.
  package var isLongEnough: Bool { text.count >= (isName ? 2 : 5) }
}
