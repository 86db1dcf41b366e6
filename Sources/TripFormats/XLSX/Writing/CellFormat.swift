/// How a cell looks, by the numbers of what the stylesheet lists (ECMA-376 18.8.45).
struct CellFormat: Sendable {
  var number: Int
  var font: Int
  var fill = 0
  var border = 0
  /// From top to bottom, as titles are.
  var isCentred = false
  var isOpen = false

  /// Of the title, the headings and the header.
  init(_ number: Int, font: Int, fill: Int = 0, border: Int = 0, isCentred: Bool) {
    (self.number, self.font, self.fill, self.border, self.isCentred) = (number, font, fill, border, isCentred)
  }

  /// Of a row.
  init(_ number: Int, _ meaning: Meaning, isOpen: Bool) {
    self.number = number
    font = meaning == .plain ? 0 : meaning.place + 3
    fill = meaning.place > 1 ? meaning.place + 1 : 0
    border = meaning == .total ? 2 : 0
    self.isOpen = isOpen
  }
}
