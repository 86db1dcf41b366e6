import TripModel

extension TripReader {
  /// A file as text; nil, and told, where it cannot be read.
  static func text(
    of name: String, _ files: TripFiles, _ notebook: Notebook, isRequired: Bool = false
  ) -> TextFile? {
    guard let bytes = files.contents[name] else {
      if isRequired { notebook.report(.missingFile(name), at: nil) }
      return nil
    }
    do {
      let text = try TextDecoding.decode(bytes).bytes
      guard let merge = UnresolvedMerge(text) else { return TextFile(path: name, bytes: text) }
      report(.unresolvedMerge(merge, file: name), in: name, line: merge.places.first?.lowerBound ?? 1, notebook)
      return TextFile(path: name, bytes: merge.kept)
    } catch {
      var line = 1
      if case .unknownEncoding(_, let found) = error { line = found }
      report(problem(error, name), in: name, line: line, notebook)
      notebook.unread.insert(name)
      return nil
    }
  }

  /// The line is told, never quoted: what cannot be read may be anyone's data.
  private static func report(_ problem: ReadingProblem, in name: String, line: Int, _ notebook: Notebook) {
    let file = notebook.registry.add(
      TextFile(path: name, bytes: [UInt8](repeating: Byte.lineFeed, count: line - 1)))
    notebook.report(problem, in: file, at: line - 1)
  }

  private static func problem(_ failure: TextDecoding.Failure, _ name: String) -> ReadingProblem {
    switch failure {
    case .spreadsheet: .workbook(name)
    case .notText: .notText(name)
    case .unknownEncoding(_, let line): .unknownEncoding(line: line)
    }
  }

  /// A file that is nearly named like one of ours was probably meant to be read, and one that a spreadsheet program left
  /// beside it is perhaps still being written into.
  static func reportUnknownFiles(_ files: TripFiles, _ notebook: Notebook) {
    for name in files.names where !TripFiles.known.contains(name) {
      let plain = UnreadName(name)
      guard let closest = plain.closest else { continue }
      if files.contents[closest] == nil {
        notebook.report(.unknownFile(name, closest: closest), at: nil)
      } else if plain.isNamesake, files.names.contains(closest) {
        notebook.report(.unreadBeside(name, read: closest), at: nil)
      }
    }
  }
}
