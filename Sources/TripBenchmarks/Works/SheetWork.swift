import TripCosting
import TripFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A list of so many people with twenty columns, as a workbook; the peers write the same cells.
enum SheetWork {
  private static let surnames = ["WANG", "CHEN", "LIN", "HUANG", "CHANG", "LEE", "WU", "LIU"]

  static func sheet(_ count: Int) -> Sheet {
    let columns = (0..<20).map { Column("Column \($0)", key: "c\($0)") }
    return Sheet(name: "Manifest", columns: columns, count: count) { row($0) }
  }

  static func write(_ count: Int, to path: String, cores: Int) throws {
    guard let file = fopen(path, "w") else { return exitWith(74) }
    defer { fclose(file) }
    try XLSXWriter.write([sheet(count)], title: "Manifest", cores: cores) { bytes in
      _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
  }

  /// Made in one array, as a program would that has a row at hand; joined out of two it took a third longer.
  private static func row(_ index: Int) -> Row {
    let company = index / 2 + 1
    return Row([
      .count(Int64(index + 1)), .text("C\(company)"), .text("範例第\(company)股份有限公司"), .text("範例團員\(index)"),
      .text(surnames[index % 8]), .text("SPECIMEN \(index)"), .text("總經理"), .text(index % 2 == 0 ? "M" : "F"),
      .day(Day(number: 20_000 + Int32(index % 3_000))), .text("TWN"), .text("\(300_000_000 + index)"),
      .day(Day(number: 22_000)), .money(Money(Int64(66_800 + index % 7), .newTaiwanDollar)), .text("雙人房"),
      .text("R\(index / 2)"), .text(index % 9 == 0 ? "素食" : "一般"), .text("TPE-HND"), .text("SDJ-TPE"),
      .count(Int64(index % 40)), .text("specimen\(index)@specimen.example"),
    ])
  }
}
