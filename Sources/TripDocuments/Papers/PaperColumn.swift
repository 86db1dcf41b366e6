import TripFormats
import TripModel

/// One column of a list that is printed in several forms; its key is a promise to programs, its title is for people.
struct PaperColumn<Paper: Sendable, Item: Sendable>: Sendable {
  var key: String
  var title: Sentence
  var width: Int
  var look: Column.Look
  var cell: @Sendable (Paper, Item) -> Cell

  init(
    _ key: String, _ title: Sentence, _ width: Int, _ look: Column.Look = .words,
    _ cell: @escaping @Sendable (Paper, Item) -> Cell
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.look = look
    self.cell = cell
  }

  func column(_ parts: PaperParts) -> Column { Column(parts.text(title), key: key, width: width, look: look) }
}
