import Testing
import TripCosting

@testable import TripFormats

/// Long sheets are written in blocks on several cores; a reader must not notice.
@Suite struct RowBlocksTests {
  /// Three blocks and a bit, with a currency that is first met in the third and another in the fourth.
  private static let sheet = Sheet(name: "Long", columns: [Column("A"), Column("B")], count: 6_200) { index in
    let euro = Currency(code: 0x45_55_52, digits: 2)
    let currency: Currency = index < 5_000 ? .newTaiwanDollar : index < 6_150 ? .yen : euro
    return Row([.text("第 \(index) 列 <&>"), .money(Money(Int64(index), currency))])
  }

  @Test("at the ends of blocks no row is lost or written twice", arguments: [0, 1, 2_047, 2_048, 2_049, 4_096, 4_097])
  func ends(_ count: Int) throws {
    let sheet = Sheet(name: "Long", columns: [Column("A"), Column("B")], count: count) { index in
      Row([.text("r\(index)"), .count(Int64(index))])
    }
    let rows = try #require(try XLSXReader.workbook(Self.bytes(sheet, cores: 3)).sheets.first).rows.dropFirst()
    #expect(rows.count == count)
    for (index, row) in rows.enumerated() {
      #expect(row.value(column: 1) == .text("r\(index)") && row.value(column: 2) == .number("\(index)"))
    }
  }

  private static func bytes(_ sheet: Sheet, cores: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try XLSXWriter.write([sheet], title: "x", cores: cores) { bytes.append(contentsOf: copy $0) }
    return bytes
  }

  @Test("the number of cores does not show", arguments: [2, 3, 16])
  func cores(_ count: Int) throws {
    #expect(try Self.bytes(Self.sheet, cores: count) == Self.bytes(Self.sheet, cores: 1))
  }

  @Test("every cell of every block comes back, also where a later block is the first to hold a currency")
  func comesBack() throws {
    let workbook = try XLSXReader.workbook(Self.bytes(Self.sheet, cores: 4))
    let rows = try #require(workbook.sheets.first).rows.dropFirst()
    #expect(rows.count == 6_200)
    for (index, row) in rows.enumerated() {
      #expect(row.value(column: 1) == .text("第 \(index) 列 <&>"))
      // Euros have cents.
      let cents = index % 100 == 0 ? "" : ".\(index % 100 < 10 ? "0" : "")\(index % 100)"
      guard case .number(let digits) = row.value(column: 2) else {
        Issue.record("row \(index): \(row.value(column: 2))")
        return
      }
      #expect(digits == (index < 6_150 ? "\(index)" : "\(index / 100)\(cents)"))
    }
    let styles = try Self.part("xl/styles.xml")
    #expect(["[$NT$-404]", "[$¥-411]", "[$EUR] "].allSatisfy(styles.contains))
  }

  @Test("cells of a currency have the same style in every block")
  func styles() throws {
    let xml = try Self.part("xl/worksheets/sheet1.xml")
    func style(_ cell: String) -> Substring? {
      xml.firstRange(of: "r=\"\(cell)\" s=\"").map { xml[$0.upperBound...].prefix { $0 != "\"" } }
    }
    let last = 6_201
    #expect(style("B2") == style("B5001") && style("B2") != nil)
    #expect(style("B5002") == style("B6151") && style("B5002") != style("B2"))
    #expect(style("B\(last)") == style("B6152") && style("B\(last)") != style("B6151"))
  }

  private static func part(_ name: String) throws -> String {
    var archive = try ZipArchive(try bytes(sheet, cores: 4))
    return String(decoding: try #require(try archive.read(name)), as: UTF8.self)
  }

  @Test("a text that is too long is told with its cell, wherever it stands")
  func tooLong() {
    let sheet = Sheet(name: "Long", columns: [Column("A")], count: 5_000) { index in
      Row([.text(index == 4_321 ? String(repeating: "x", count: 40_000) : "x")])
    }
    #expect(throws: XLSXWritingProblem.textTooLong(sheet: "Long", cell: CellReference(column: 1, row: 4_323))) {
      try Self.bytes(sheet, cores: 2)
    }
  }

  @Test("one look at a text finds a width that it cannot pass", arguments: Self.texts)
  func scan(_ text: String) {
    var copy = text
    let scan = copy.withUTF8 { TextScan($0) }
    if !text.contains(where: \.isNewline) { #expect(scan.widest >= DisplayWidth.of(text)) }
    if text.contains("\n") || text.contains("\r") { #expect(scan.widest == Int.max) }
    if scan.widest < Int.max { #expect(scan.widest <= text.utf8.count) }
  }

  private static let texts: [String] =
    ["", "plain", "總經理", " lead", "trail ", "a\tb", "a\nb", "a\rb", "<", ">", "&", "\"", "_x0041_", "_", "（全形）"]
    + ["\u{FFFE}", "\u{FFFF}", "\u{0}", "\u{1F}", "\u{7F}", "é", "👩‍👩‍👧", "Ａ", "e\u{301}"]
    + [String(repeating: "長", count: 99)]
}
