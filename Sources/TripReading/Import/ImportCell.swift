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
    /// Reckoned by nobody yet: the program that saved the file left no value, so its text is an equals sign.
    case formula
    /// A line is drawn through it, or through a part of it: taken back by whoever wrote it.
    case struck
    /// Surname and given name in one, with nothing to tell where the one ends.
    case unsplit
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

  /// Why there is no value in it, whatever its column.
  var fault: ImportRefusal.Reason? {
    switch kind {
    case .error: .cellError
    case .formula: .formulaUnsaved
    case .struck: .struckThrough(isRow: false)
    case .unsplit: .unsplitName
    case .text: Self.errors.contains(text) ? .cellError : text.utf8.count > CSVLimits().cell ? .tooLong : nil
    case .number, .date, .cleared: nil
    }
  }

  /// What Excel writes into a CSV file instead of a value.
  private static let errors: Set = ["#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"]
}
