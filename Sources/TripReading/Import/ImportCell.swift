package import TripCosting

/// A value as someone sent it, with its place in words a person knows it by.
package struct ImportCell: Hashable, Sendable {
  /// What the file says the value is.
  package enum Kind: Hashable, Sendable {
    case text
    /// A number, so that zeros in front may have been lost.
    case number
    case date(Day)
    /// #N/A and its like.
    case error
    /// Said to be nothing, unlike a cell that was left empty.
    case cleared
  }

  package var text: String
  package var kind: Kind
  package var place: ImportPlace

  package init(text: String, kind: Kind = .text, place: ImportPlace = .cell("")) {
    self.text = text
    self.kind = kind
    self.place = place
  }
}
