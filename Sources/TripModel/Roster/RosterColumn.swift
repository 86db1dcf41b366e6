/// A column of a roster table: its key, its names in three languages, and whether its values are personal.
package protocol RosterColumn: CaseIterable, Hashable, RawRepresentable<String>, Sendable {
  var label: Sentence { get }
  var isPersonal: Bool { get }
  /// Other headers under which organisers keep the same thing.
  var aliases: [String] { get }
}

extension RosterColumn {
  package var field: Field { Field(rawValue, isPersonal: isPersonal) }
}
