import TripCosting
package import TripModel

/// What became of a trip folder: the trip, everything that is wrong, and where each thing stands.
package struct TripReading: Sendable {
  /// Nil only where there is no `trip.json` to speak of.
  package var trip: Trip?
  package var diagnostics: [Diagnostic]
  package var sources: SourceTable
}

/// Reads a trip folder to the end, whatever is wrong on the way.
package enum TripReader {
  /// - Parameter onRows: is called now and then with the number of rows read, for whoever waits.
  package static func read(_ files: TripFiles, onRows: ((Int) -> Void)? = nil) -> TripReading {
    let notebook = Notebook(onRows: onRows)
    reportUnknownFiles(files, notebook)
    guard let text = text(of: "trip.json", files, notebook, isRequired: true),
      var trip = trip(text, notebook)
    else { return TripReading(trip: nil, diagnostics: notebook.diagnostics, sources: notebook.registry.table) }
    readRoster(files, into: &trip, notebook)
    readRecords(files, into: &trip, notebook)
    readApplications(files, into: &trip, notebook)
    readMeetings(files, into: &trip, notebook)
    readMails(files, into: &trip, notebook)
    readRoad(files, into: &trip, notebook)
    trip.unreadFiles = notebook.unread
    return TripReading(trip: trip, diagnostics: notebook.diagnostics, sources: notebook.registry.table)
  }

  private static func trip(_ text: TextFile, _ notebook: Notebook) -> Trip? {
    let file = notebook.registry.add(text)
    let (root, problems) = JSONReader.read(text)
    for problem in problems {
      notebook.report(.json(problem), in: file, at: problem.offset, length: problem.length)
    }
    guard let root else { return nil }
    guard case .object = root.value else {
      if case .damaged = root.value { return nil }
      notebook.report(.wrongKind("trip.json", expected: .object), in: file, at: root.range.lowerBound)
      return nil
    }
    return TripFileReader(root: ObjectReader(root, file: file, notebook: notebook)).read()
  }
}
