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

  static func text(
    of name: String, _ files: TripFiles, _ notebook: Notebook, isRequired: Bool = false
  ) -> TextFile? {
    guard let bytes = files.contents[name] else {
      if isRequired { notebook.report(.missingFile(name), at: nil) }
      return nil
    }
    do {
      return TextFile(path: name, bytes: try TextDecoding.decode(bytes).bytes)
    } catch {
      report(error, in: name, bytes, notebook)
      return nil
    }
  }

  /// The line is told, never quoted: what cannot be read may be anyone's data.
  private static func report(
    _ failure: TextDecoding.Failure, in name: String, _ bytes: [UInt8], _ notebook: Notebook
  ) {
    var line = 1
    if case .unknownEncoding(_, let found) = failure { line = found }
    let file = notebook.registry.add(
      TextFile(path: name, bytes: [UInt8](repeating: UInt8(ascii: "\n"), count: line - 1)))
    notebook.report(problem(failure, name), in: file, at: line - 1)
  }

  private static func problem(_ failure: TextDecoding.Failure, _ name: String) -> ReadingProblem {
    switch failure {
    case .spreadsheet: .workbook(name)
    case .notText: .notText(name)
    case .unknownEncoding(_, let line): .unknownEncoding(line: line)
    }
  }

  private static func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }

  /// A file that is nearly named like one of ours was probably meant to be read.
  private static func reportUnknownFiles(_ files: TripFiles, _ notebook: Notebook) {
    for name in files.names where !TripFiles.known.contains(name) {
      guard name.hasSuffix(".csv") || name.hasSuffix(".json") || name.hasSuffix(".xlsx"),
        // Slips spare the first letter: notes.csv is a file of the user's own, and not meant to be rates.csv.
        let nearest = Suggestion.closest(
          to: stem(name), among: TripFiles.known.map(stem).filter { $0.first == name.lowercased().first }),
        let closest = TripFiles.known.first(where: { stem($0) == nearest }), files.contents[closest] == nil
      else { continue }
      notebook.report(.unknownFile(name, closest: closest), at: nil)
    }
  }
}
