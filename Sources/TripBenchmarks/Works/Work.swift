import TripCosting
import TripFormats
import TripReading
import TripStorage

/// What a process of its own does, so that its time and memory can be measured: `TripBenchmarks --work NAME …`.
enum Work {
  static func run(_ words: [String]) {
    do {
      switch words.first {
      case "rows": rows(number(words, 1))
      case "sheet": try SheetWork.write(number(words, 1), to: word(words, 2), cores: number(words, 3))
      case "read": try read(word(words, 1))
      case "table": try table(word(words, 1))
      case "quotes": try QuoteWork.run(word(words, 1), seconds: Double(number(words, 2)))
      default: exitWith(64)
      }
    } catch {
      print("\(error)")
      exitWith(1)
    }
  }

  private static func word(_ words: [String], _ index: Int) -> String {
    words.indices.contains(index) ? words[index] : ""
  }

  private static func number(_ words: [String], _ index: Int) -> Int { Int(word(words, index)) ?? 0 }

  /// Only what is put into the sheet, to be taken off.
  private static func rows(_ count: Int) {
    let sheet = SheetWork.sheet(count)
    var hasher = Hasher()
    for index in 0..<count { hasher.combine(sheet.row(index).cells.count) }
    print(count)
  }

  private static func read(_ path: String) throws {
    let workbook = try XLSXReader.workbook(PosixDisk().read(path))
    print(workbook.sheets.first?.rows.count ?? 0)
  }

  /// Decoded, cut into fields, every mistake told with its place.
  private static func table(_ path: String) throws {
    let bytes = try PosixDisk().read(path)
    let file = TextFile(path: path, bytes: try TextDecoding.decode(bytes).bytes)
    var (reader, record, rows, fields) = (CSVReader(file), CSVRecord(), 0, 0)
    while reader.next(into: &record) {
      rows += 1
      fields += record.fields.count
    }
    print(rows, fields, reader.problems.count)
  }
}
