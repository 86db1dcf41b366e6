import TripFormats
import TripModel
import TripReading
import TripStorage

/// A file with applications, as tables whose headers are columns of `applications.csv`: the annex form, a form saved from
/// the page, or a list.
struct ApplicationSource {
  let tables: [ImportTable]
  let remarks: [Sentence]

  init(_ path: String, for trip: Trip, _ console: Console) throws(CommandFailure) {
    let name = FilePath.name(of: path)
    let bytes: [UInt8]
    do { bytes = try console.disk.read(console.absolute(path)) } catch { throw .storage(error) }
    if bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let found: WorkbookTables
      do { found = WorkbookTables(try XLSXReader.workbook(bytes), file: name) } catch {
        throw .badData(error.summary(name))
      }
      tables = found.fields.isEmpty ? found.tables : [Self.form(found.fields, name)]
      // What an import leaves to the committee is what is read here.
      remarks = found.remarks.filter { $0 != ImportWords.reviewAnswers(name) }
      return
    }
    let text: TextFile
    do { text = TextFile(path: name, bytes: try TextDecoding.decode(bytes).bytes) } catch {
      throw .badData(ImportWords.notATable(name, error))
    }
    remarks = []
    let firstSign = text.bytes.first { byte in !" \t\r\n".utf8.contains(byte) }
    guard name.lowercased().hasSuffix(".json") || firstSign == UInt8(ascii: "{") else {
      tables = [ImportTable(text)]
      return
    }
    do { tables = [try SavedApplication(text, for: trip).table] } catch { throw .badData(error.summary) }
  }

  /// Labels become the columns they stand for; a label that is none stays, and is told.
  private static func form(_ fields: [(label: ImportCell, value: ImportCell)], _ name: String) -> ImportTable {
    WorkbookTables.lying(
      fields.map { label, value in
        var label = label
        label.text = ApplicationLabels.column(label.text)?.rawValue ?? label.text
        return (label, value)
      }, name: name)
  }
}
