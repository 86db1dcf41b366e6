import Testing
import TripCosting

@testable import TripFormats

/// Rows as XML, also where the quick way gives up on a cell.
@Suite struct RowWriterTests {
  private static func rows(_ rows: [Row], columns: [Column] = [Column("A"), Column("B")]) throws -> String {
    try XLSXWriterTests.part("xl/worksheets/sheet1.xml", of: [Sheet(name: "S", columns: columns, rows: rows)])
  }

  @Test("text of every length comes back, with a sign that is special at every place of it")
  func texts() throws {
    let texts = (0...40).flatMap { length in
      (0...length).flatMap { place in
        ["&", "_", "_x0041_", "（", "\u{FFFE}", "\n", "總", " "].map { sign in
          String(repeating: "x", count: place) + sign + String(repeating: "y", count: length - place)
        }
      }
    }
    let sheet = Sheet(name: "S", columns: [Column("A")], rows: texts.map { Row([.text($0)]) })
    let rows = try #require(XLSXReader.workbook(XLSXWriter.bytes([sheet], title: "x")).sheets.first).rows.dropFirst()
    #expect(rows.count == texts.count)
    for (row, text) in zip(rows, texts) { #expect(row.value(column: 1) == .text(text)) }
  }

  @Test("a row is as high as its highest cell, wherever it stands, and as it asks to be")
  func heights() throws {
    let long = String(repeating: "長", count: 60)
    let xml = try Self.rows([
      Row([.text("a\nb\nc"), .text("d")]), Row([.text("a"), .text("b")]), Row([.count(1), .text("a\nb")]),
      Row([.text("a")], lines: 4), Row([.text(long)]), Row([.text("a"), .text("b"), .text("c\nd\ne")]),
    ])
    for row in ["2\" ht=\"45\"", "3\"", "4\" ht=\"30\"", "5\" ht=\"60\"", "6\" ht=\"45\""] {
      #expect(xml.contains("<row r=\"\(row)><c r=\""), "\(row)")
    }
    // What stands beyond the last column has no width to wrap at.
    #expect(xml.contains("<row r=\"7\"><c r=\"A7\""))
  }

  @Test("the reference of a cell has its row's number, however many digits that has")
  func references() throws {
    let xml = try XLSXWriterTests.part("xl/worksheets/sheet1.xml", of: [XLSXWriterTests.rows(100_000)])
    for row in [2, 9, 10, 11, 99, 100, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 100_001] {
      #expect(xml.contains("<row r=\"\(row)\"><c r=\"A\(row)\" s=\"16\"><v>\(row - 2)</v></c></row>"), "\(row)")
    }
  }

  @Test("days, sums and numbers that are too long for a number")
  func numbers() throws {
    let dollars = Money(-1_250, .usDollar)
    let xml = try Self.rows([
      Row([.day(Day(number: -25_567)), .money(dollars)]), Row([.day(Day(number: -25_568)), .count(1 << 60)]),
      Row([.day(Day(number: 20_000)), .count(-999_999_999_999_999)]),
    ])
    for cell in [
      "<c r=\"A2\" s=\"28\"><v>1</v>", "<v>-12.50</v>", "<is><t>1899-12-31</t>", "<is><t>1152921504606846976</t>",
      "<v>45569</v>", "<v>-999999999999999</v>",
    ] { #expect(xml.contains(cell), "\(cell)") }
  }
}
