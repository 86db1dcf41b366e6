import Testing
import TripCosting

@testable import TripFormats

/// Columns are as wide as their widest cell, also where its width is told without making its text.
@Suite struct ColumnSurveyTests {
  private static func width(_ cells: [Cell]) -> Int {
    // The title takes four, with the button of the filter.
    let column = Column("A", width: 1)
    return ColumnSurvey(Sheet(name: "S", columns: [column], rows: cells.map { Row([$0]) })).result.widths[0]
  }

  /// By the text itself.
  private static func expected(_ cell: Cell) -> Int {
    switch cell {
    case .money(let money): Digits.grouped(money).count + 4
    default:
      CellText.plain(cell).split(whereSeparator: \.isNewline).map { DisplayWidth.of(String($0)) }.max() ?? 0
    }
  }

  private static let numbers: [Int64] =
    [0, 7, -7, 12, 999, 1_000, -999_999, 1_000_000, 99_999_999, 123_456_789_012, -1 << 62, .max, .min + 1]
  private static let cells: [Cell] =
    numbers.map { .count($0) } + numbers.map { .money(Money($0, .newTaiwanDollar)) }
    + numbers.map { .money(Money($0, .usDollar)) } + numbers.map { .decimal($0, digits: 4) }
    + numbers.map { .percent(millionths: $0) }
    + numbers.map { .money(Money($0, Currency(code: 0x41_41_41, digits: 9))) }
    + [.empty, .day(Day(number: 20_000))]
    + ["plain text", "總經理總經理", "a\nlonger line\nb", "one\u{2028}longer two", "one\u{85}longer two", "“quoted”—é"].map {
      .text($0)
    }

  @Test("alone, and below cells that are narrower", arguments: cells)
  func widths(_ cell: Cell) {
    let expected = max(4, min(Self.expected(cell), 48))
    #expect(Self.width([cell]) == expected)
    for length in 0...expected {
      #expect(Self.width([.text(String(repeating: "x", count: length)), cell]) == expected)
    }
    #expect(Self.width([.text(String(repeating: "x", count: 60)), cell]) == 48)
  }
}
