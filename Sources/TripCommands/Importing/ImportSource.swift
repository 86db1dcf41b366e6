import TripFormats
import TripModel
import TripReading
import TripStorage

/// A file that someone sent, as tables: a workbook, a form saved from the trip's page, or text with separators.
struct ImportSource {
  let tables: [ImportTable]
  let remarks: [Sentence]

  /// - Parameter trip: whose forms are understood; without one every file is a list.
  init(_ path: String, for trip: Trip? = nil, _ console: Console) throws(CommandFailure) {
    let absolute = path.hasPrefix("/") ? path : console.folder + "/" + path
    let bytes: [UInt8]
    do { bytes = try PosixDisk().read(absolute) } catch { throw .storage(error) }
    let name = FilePath.name(of: path)
    guard !Self.isWorkbook(bytes) else {
      do {
        let found = WorkbookTables(try XLSXReader.workbook(bytes), file: name)
        let form = trip.map { found.bookings.applied(to: found.tables, $0) }
        (tables, remarks) = (form?.tables ?? found.tables, found.remarks + (form?.remarks ?? []))
      } catch { throw .badData(error.summary(name)) }
      return
    }
    remarks = []
    let text: TextFile
    do { text = TextFile(path: name, bytes: try TextDecoding.decode(bytes).bytes) } catch {
      throw .badData(ImportWords.notATable(name))
    }
    guard let trip, Self.isJSON(text) else {
      tables = [ImportTable(text)]
      return
    }
    do { tables = try SavedForm(text, for: trip).tables } catch { throw .badData(error.summary) }
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
