package import TripModel

/// What a company saves from the application page and mails, as the table of one form.
package struct SavedApplication: Sendable {
  package static let format = "trip-application"

  package let table: ImportTable

  /// Throws where the file as a whole is no application to this trip.
  package init(_ file: TextFile, for trip: Trip) throws(SavedFormProblem) {
    let (root, problems) = JSONReader.read(file)
    guard let root else { throw SavedFormProblem(.notAForm, file, at: nil) }
    guard problems.isEmpty else { throw SavedFormProblem(.notJSON(problems), file, at: nil) }
    guard let form = try? SavedObject(root, "", at: ImportPlace(root.range.lowerBound, in: file), in: file),
      form.text("format") == Self.format
    else { throw SavedFormProblem(.notAForm, file, at: nil) }
    try SavedForm.check(version: form.node("version"), file)
    let itinerary = try SavedForm.itinerary(form, for: trip)
    var answers = try form.child("answers")
    let columns = ApplicationColumn.answers(trip.call)
    let cells = columns.map { answers.cell($0) }
    table = Self.table(columns, ImportRow(number: 1, cells: cells, place: answers.place), file) {
      form.unknownKeys(["format", "version", "trip", "language", "answers"])
        + itinerary.unknownKeys(["title", "from", "to"]) + answers.refusals + answers.unknownKeys(columns)
    }
  }

  private static func table(
    _ columns: [String], _ row: ImportRow, _ file: TextFile, refusals: () -> [ImportRefusal]
  ) -> ImportTable {
    let header = ImportRow(number: 0, cells: columns.map { ImportCell(text: $0) })
    var table = ImportTable(name: file.path, kind: .company, rows: [header, row])
    table.isSaved = true
    table.refusals = refusals()
    return table
  }
}

extension ApplicationColumn {
  /// The keys of the form's fields.
  package static func answers(_ call: Call?) -> [String] {
    FormField.application(call).flatMap(\.fields).map(\.key)
  }
}
