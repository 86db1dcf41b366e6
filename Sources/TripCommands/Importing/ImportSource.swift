import TripFormats
import TripModel
import TripReading
import TripStorage

/// A file that someone sent, as tables.
struct ImportSource {
  let tables: [ImportTable]
  let remarks: [Sentence]

  init(_ path: String, _ console: Console) throws(CommandFailure) {
    let absolute = path.hasPrefix("/") ? path : console.folder + "/" + path
    let bytes: [UInt8]
    do { bytes = try PosixDisk().read(absolute) } catch { throw .storage(error) }
    let name = FilePath.name(of: path)
    guard !Self.isWorkbook(bytes) else {
      do {
        let found = WorkbookTables(try XLSXReader.workbook(bytes), file: name)
        (tables, remarks) = (found.tables, found.remarks)
      } catch { throw .badData(error.summary(name)) }
      return
    }
    do {
      tables = [ImportTable(TextFile(path: name, bytes: try TextDecoding.decode(bytes).bytes))]
      remarks = []
    } catch { throw .badData(ImportWords.notATable(name)) }
  }

  /// A zip archive, or the container of encrypted and old workbooks, which gets a message of its own.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
