/// Edits that happen together or not at all.
package struct Change: Hashable, Sendable {
  /// In a few words what was done, for whoever takes it back.
  package var title: String
  package var edits: [Edit]
  /// What the edits were worked out from; the change is refused where one of these files has changed since.
  package var basis: [String: [UInt8]]
  /// False for what has left the house and cannot be called back, as an issued invoice.
  package var isUndoable: Bool
  /// True for what the tool notes for itself: it is no change to take back, and those before it stay.
  package var isNote: Bool

  package init(
    _ title: String, _ edits: [Edit], basis: [String: [UInt8]] = [:], isUndoable: Bool = true, isNote: Bool = false
  ) {
    self.title = title
    self.edits = edits
    self.basis = basis
    self.isUndoable = isUndoable
    self.isNote = isNote
  }
}
