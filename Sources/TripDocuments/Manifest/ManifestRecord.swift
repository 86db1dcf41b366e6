package import TripFormats
package import TripModel

/// One passenger as a manifest says them, by the keys of its columns; what was sent is kept in this form.
package struct ManifestRecord: Hashable, Sendable {
  /// Columns that say something about the paper, not about the person.
  private static let asides: Set = ["number", "company_name", "to_confirm", "options"]

  package var values: [String: String]

  package init(values: [String: String]) { self.values = values }

  package subscript(_ column: DelegateColumn) -> String { values[column.rawValue, default: ""] }

  /// Keys of the columns that are compared, in their order.
  package static let keys = ManifestPaper.columns.map(\.key).filter { !asides.contains($0) } + ["options"]

  package static func all(_ trip: Trip, _ paper: ManifestPaper) -> [ManifestRecord] {
    let columns = ManifestPaper.columns.filter { keys.contains($0.key) && $0.key != "options" }
    return trip.delegates.enumerated().map { index, delegate in
      var values = [String: String](minimumCapacity: columns.count + 1)
      for column in columns {
        values[column.key] = CellText.plain(column.cell(paper, ManifestPlace(index: index, delegate: delegate)))
      }
      // Ids, not titles: a paper in another language is not a change.
      values["options"] = delegate.options.map { trip.options[$0].id }.joined(separator: " ")
      return ManifestRecord(values: values)
    }
  }

  /// The sheet that is frozen when a manifest is sent.
  package static func sheet(_ records: [ManifestRecord]) -> Sheet {
    Sheet(
      name: "manifest", columns: keys.map { Column($0, key: $0) },
      rows: records.map { record in Row(keys.map { .words(record.values[$0, default: ""]) }) })
  }
}
