import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading
import TripStorage

/// A file that someone sent, as tables: a workbook, a form saved from the trip's page, or text with separators.
struct ImportSource {
  private(set) var tables: [ImportTable]
  private(set) var remarks: [Sentence]
  /// The day of registration that a form saved from the page names.
  private(set) var registered: Day?

  /// - Parameter trip: whose forms are understood; without one every file is a list.
  init(_ path: String, for trip: Trip? = nil, _ console: Console) throws(CommandFailure) {
    let bytes: [UInt8]
    do { bytes = try console.disk.read(console.absolute(path)) } catch { throw .storage(error) }
    let name = FilePath.name(of: path)
    guard !Self.isWorkbook(bytes) else {
      do {
        let found = WorkbookTables(try XLSXReader.workbook(bytes), file: name)
        let form = trip.map { found.bookings.applied(to: found.tables, $0) }
        (tables, remarks) = (form?.tables ?? found.tables, found.remarks + (form?.remarks ?? []))
      } catch { throw .badData(error.summary(name)) }
      try leaveOutPapers(name)
      return
    }
    remarks = []
    let text: TextFile
    do { text = TextFile(path: name, bytes: try TextDecoding.decode(bytes).bytes) } catch {
      throw .badData(ImportWords.notATable(name, error))
    }
    guard let trip, Self.isJSON(text), !text.bytes.isEmpty else {
      tables = [ImportTable(text)]
      try leaveOutPapers(name)
      return
    }
    do {
      let form = try SavedForm(text, for: trip)
      (tables, registered) = (form.tables, form.registered)
    } catch { throw .badData(error.summary) }
  }

  /// Nothing at all is no source for the roster, nor is a paper of ours that was worked out from it: of a workbook the
  /// other sheets are read.
  private mutating func leaveOutPapers(_ name: String) throws(CommandFailure) {
    let full = tables.filter { !$0.refusals.isEmpty || $0.rows.contains { !$0.isEmpty } }
    guard !full.isEmpty else { throw .badData(ImportWords.empty(name)) }
    let lists = full.filter { !Self.has($0, OwnPaper.isHeader) }
    guard !lists.isEmpty else { throw .badData(ImportWords.ownPaper(name)) }
    // Meals by themselves are a list of people; beside the list of passengers they would bring back what it corrects.
    let people = lists.filter { !Self.has($0, OwnPaper.isOfMeals) }
    let kept = people.isEmpty ? lists : people
    remarks += full.filter { !kept.contains($0) }.map { ImportWords.leftOutPaper($0.name) }
    tables = kept
  }

  private static func has(_ table: ImportTable, _ isHeader: ([String]) -> Bool) -> Bool {
    table.rows.prefix(20).contains { isHeader($0.cells.map(\.text)) }
  }

  /// By its name, or by its first sign: mail programs rename what they do not know.
  private static func isJSON(_ file: TextFile) -> Bool {
    file.path.lowercased().hasSuffix(".json") || file.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
  }

  /// A zip archive, or the container of encrypted and old workbooks, which gets a message of its own.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
