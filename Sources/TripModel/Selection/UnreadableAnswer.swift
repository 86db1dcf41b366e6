/// An answer that stands in an application and cannot be read (所填內容無法辨識), so that it must be given again.
package struct UnreadableAnswer: Hashable, Sendable {
  package var column: ApplicationColumn
  /// As the company wrote it; for the company alone where the column is confidential.
  package var words: String

  package init(column: ApplicationColumn, words: String) {
    self.column = column
    self.words = words
  }

  /// For everybody else: 約•••• for a figure that nobody but the organiser should know.
  package var shown: String { column.isPersonal ? Masking.hideFigures(words) : words }
}
