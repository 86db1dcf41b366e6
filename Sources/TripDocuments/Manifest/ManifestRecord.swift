package import TripFormats
package import TripModel

/// One passenger as a manifest says them, by the keys of its columns; what was sent is kept in this form.
package struct ManifestRecord: Hashable, Sendable {
  /// Columns that say something about the paper, not about the person.
  private static let asides: Set = ["number", "company_name", "to_confirm"]
  /// Columns whose cells are words of a language; a paper in another language is not a change.
  private static let worded: Set = ["options", ManifestPaper.ownFlight]

  package var values: [String: String]

  package init(values: [String: String]) {
    self.values = values
    // As sent before 無 was read as nothing.
    let diet = DelegateColumn.diet.rawValue
    if values[diet].map(NothingSpecial.isSaid) ?? false { self.values[diet] = "" }
  }

  package subscript(_ column: DelegateColumn) -> String { values[column.rawValue, default: ""] }

  /// Keys of the columns that are compared, in their order.
  package static let keys =
    ManifestPaper.columns.map(\.key).filter { !asides.contains($0) && !worded.contains($0) }
    + ["options", ManifestPaper.ownFlight]

  package static func all(_ trip: Trip, _ paper: ManifestPaper) -> [ManifestRecord] {
    let columns = ManifestPaper.columns.filter { keys.contains($0.key) && !worded.contains($0.key) }
    return trip.delegates.enumerated().map { index, delegate in
      var values = [String: String](minimumCapacity: columns.count + 2)
      for column in columns {
        values[column.key] = CellText.plain(column.cell(paper, ManifestPlace(index: index, delegate: delegate)))
      }
      values["options"] = delegate.options.map { trip.options[$0].id }.joined(separator: " ")
      // Not told is no change from "no": either way the agency books a seat.
      values[ManifestPaper.ownFlight] = delegate.hasOwnTicket ? delegate.ownTicket?.rawValue : ""
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
