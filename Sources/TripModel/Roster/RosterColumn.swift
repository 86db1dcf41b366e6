/// A column of a roster table: its key, its names in three languages, and whether its values are personal.
package protocol RosterColumn: CaseIterable, Hashable, RawRepresentable<String>, Sendable {
  var label: Sentence { get }
  var isPersonal: Bool { get }
  /// Other headers under which organisers keep the same thing.
  var aliases: [String] { get }
}

extension RosterColumn {
  /// As messages name it: nights_before; 其中行前晚數（nights_before）, as heads may be written in any language.
  package var told: Sentence {
    Sentence(en: rawValue, zhHant: "\(label.zhHant)（\(rawValue)）", ja: "\(label.ja)（\(rawValue)）")
  }

  package var field: Field { Field(rawValue, isPersonal: isPersonal) }
}
