import Testing
import TripCosting

@testable import TripFormats

/// Parts that several workbooks have in common are made once, and each workbook has its own.
@Suite struct SharedPartTests {
  private static func sheets(_ count: Int, _ currency: Currency) -> [Sheet] {
    (0..<count).map { Sheet(name: "S\($0)", columns: [Column("A")], rows: [Row([.money(Money(5, currency))])]) }
  }

  @Test("the same sheets are the same bytes before and after other workbooks")
  func repeated() throws {
    let euro = Currency(code: 0x45_55_52, digits: 2)
    let before = try XLSXWriter.bytes(Self.sheets(2, euro), title: "x")
    for count in 1...3 { _ = try XLSXWriter.bytes(Self.sheets(count, .yen), title: "y") }
    #expect(try XLSXWriter.bytes(Self.sheets(2, euro), title: "x") == before)
  }

  @Test("a part that is kept is what the archive would have made of its text")
  func kept() throws {
    let parts: [(SharedPart, String)] = [
      (.packageLinks, XMLParts.packageLinks), (.contentTypes(sheets: 2), XMLParts.contentTypes(sheets: 2)),
      (.contentTypes(sheets: 2_000), XMLParts.contentTypes(sheets: 2_000)),
      (.workbookLinks(sheets: 3), XMLParts.workbookLinks(sheets: 3)),
      (.styles(CellStyles()), StylesPart.xml(CellStyles())),
    ]
    for (part, text) in parts {
      var kept = try ZipWriter()
      var made = try ZipWriter()
      let first = part.deflated(by: &kept)
      try kept.add(part.name, part.deflated(by: &kept))
      try made.add(part.name, text)
      #expect(first.size == text.utf8.count && kept.output == made.output, "\(part.name)")
    }
  }

  @Test("each number of sheets and each list of currencies has parts of its own", arguments: 1...4)
  func own(_ count: Int) throws {
    for (currency, sign) in [(Currency.yen, "[$¥-411]"), (.newTaiwanDollar, "[$NT$-404]")] {
      var archive = try ZipArchive(try XLSXWriter.bytes(Self.sheets(count, currency), title: "x"))
      func part(_ name: String) throws -> String {
        String(decoding: try #require(try archive.read(name)), as: UTF8.self)
      }
      #expect(try part("xl/styles.xml").contains(sign))
      #expect(try part("[Content_Types].xml").ranges(of: "/xl/worksheets/sheet").count == count)
      #expect(try part("xl/_rels/workbook.xml.rels").ranges(of: "worksheets/sheet").count == count)
    }
  }

  @Test("more lists of currencies than are kept")
  func many() throws {
    for letter in UInt32(0)..<70 {
      let currency = Currency(code: 0x41_41_30 + letter, digits: 2)
      let workbook = try XLSXReader.workbook(XLSXWriter.bytes(Self.sheets(1, currency), title: "x"))
      #expect(workbook.sheets.first?.rows.last?.value(column: 1) == .number("0.05"))
    }
  }

  @Test("the styles hold as many formats as they say, each meaning of each kind of cell open and locked")
  func styles() throws {
    var styles = CellStyles()
    let last = styles.number(.money(.yen), .changed, isOpen: true)
    let xml = StylesPart.xml(styles)
    let start = try #require(xml.firstRange(of: "<cellXfs"))
    let end = try #require(xml.firstRange(of: "</cellXfs>"))
    let formats = xml[start.lowerBound..<end.lowerBound]
    #expect(formats.hasPrefix("<cellXfs count=\"\(last + 1)\">"))
    #expect(formats.ranges(of: "<xf ").count == last + 1)
    let format = formats.split(separator: "<xf ")[last + 1]
    #expect(
      format == """
        numFmtId="171" fontId="8" fillId="6" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
        applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"/><protection locked="0"/></xf>
        """)
  }
}
