import TripModel

/// What is different about one passenger since the manifest that was sent.
package struct ManifestChange: Hashable, Sendable {
  /// What the agency has to do with it.
  package enum Kind: String, CaseIterable, Sendable {
    case added, left, corrected, replaced
  }

  package var kind: Kind
  /// Nil for who was added.
  package var old: ManifestRecord?
  /// Nil for who left.
  package var new: ManifestRecord?

  package init(kind: Kind, old: ManifestRecord?, new: ManifestRecord?) {
    self.kind = kind
    self.old = old
    self.new = new
  }

  /// Keys of the columns that differ; of who was added or left, those that say something.
  package var keys: [String] {
    ManifestRecord.keys.filter { old?.values[$0, default: ""] ?? "" != new?.values[$0, default: ""] ?? "" }
  }
}
