import Testing
import TripCosting
import TripModel
import TripReading

/// applications.csv as spreadsheet programs save it.
@Suite struct ApplicationsReaderTests {
  private static let trip =
    #"{ "title": "x", "applications": { "years": [112, 113, 114], "sectors": { "named": [{ "id": "metal", "title": "金屬加工" }] } } }"#
  private static let table = """
    申請編號,收件時間,公司名稱,統一編號,112年度營業額,114年度員工數,實收資本額,是否已量產具營業額,產業領域,填表日期（民國）
    A01,2026-05-04T16:59:59+08:00,範例公司,00864201,"1億2,000萬",45,8000萬,是,金屬加工、光學,115/5/4

    """

  private static func read(_ bytes: [UInt8]) -> TripReading {
    TripReader.read(TripFiles(contents: ["trip.json": Array(trip.utf8), "applications.csv": bytes]))
  }

  /// The same file in another dress.
  private static let dresses: [(name: String, bytes: [UInt8])] = [
    ("UTF-8", Array(table.utf8)),
    ("BOM and CRLF", [0xEF, 0xBB, 0xBF] + Array(table.replacing("\n", with: "\r\n").utf8)),
    ("UTF-16", [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
    ("CR", Array(table.replacing("\n", with: "\r").utf8)),
    ("tabs", Array(table.replacing(",", with: "\t").replacing("1億2\t000萬", with: "1億2,000萬").utf8)),
  ]

  @Test("reads the same from every encoding and line end", arguments: dresses.map(\.name))
  func encodings(name: String) throws {
    let reading = Self.read(try #require(Self.dresses.first { $0.name == name }).bytes)
    #expect(reading.diagnostics.map(\.summary.en) == [])
    let application = try #require(reading.trip?.applications.first)
    #expect(
      application.id == "A01" && application.company.ubn == "00864201" && application.capital?.units == 80_000_000)
    #expect(application.years.map(\.turnover?.units) == [120_000_000, nil, nil] && application.employees == 45)
    #expect(application.isInProduction == true && application.sectors == [0] && application.otherSectors == ["光學"])
    #expect(application.received?.seconds == 1_777_885_199 && application.declaration.on?.iso == "2026-05-04")
  }

  @Test("a broken value is told with line and column, its row and all others stay")
  func broken() throws {
    let table =
      "application,name,trl,production,staff_114,founded,received\nA01,甲,12,maybe,-3,98,yesterday\nA02,乙,6,yes,3,2001,2026-05-04T10:00:00Z\n"
    let reading = Self.read(Array(table.utf8))
    let places = reading.diagnostics.map { diagnostic in
      diagnostic.origin.flatMap { reading.sources.find($0, diagnostic.field) }.map { "\($0.line):\($0.column)" } ?? ""
    }
    #expect(places.sorted() == ["2:10", "2:16", "2:19", "2:22", "2:7"])
    #expect(reading.trip?.applications.map(\.readiness) == [nil, 6])
    #expect(!reading.diagnostics.map(\.summary.en).joined().contains("-3"))
  }

  @Test(
    "an application that is broken off, empty or a workbook is told and loses nothing else",
    arguments: [
      "", "application,name\n", "application,name\nA01,\"甲", "PK\u{3}\u{4}", "\u{0}\u{0}", "application\nA01\n",
      ",,,\n,,,\n",
    ])
  func rubbish(text: String) { #expect(Self.read(Array(text.utf8)).trip != nil) }
}
