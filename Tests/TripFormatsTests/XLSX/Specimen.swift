import TripCosting
import TripFormats

/// A workbook that uses everything.
enum Specimen {
  static let euro = Currency(code: 0x45_55_52, digits: 2)
  static let day = Day(year: 2026, month: 7, day: 13) ?? Day(number: 0)
  static let awkward = " spaces  inside \n new line\ttab\r\u{1} _x0041_ _x005F_x0041_ <&>\"' 👨‍👩‍👧 𠮷 "

  static let sheets = [form, plain, Sheet(name: "empty", columns: [], rows: [])]

  static let form = Sheet(
    name: "名單/Form", headings: ["台日交流團 2026", "Fill in " + String(repeating: "the open columns, ", count: 20)],
    columns: [
      Column("No.", key: "number", width: 5, isLocked: true), Column("統編", key: "ubn"), Column("姓名", key: "name"),
      Column("Room", key: "room", choices: ["single, large", "twin", "雙人房", "=1+1"]), Column("Born", key: "born"),
      Column("Fare", key: "fare"), Column("Share", key: "share"), Column("Deposit"),
    ],
    rows: rows)

  static let plain = Sheet(
    name: "it's plain", columns: [Column("A"), Column("B", width: 30)], rows: [Row([.text("x"), .count(0)])])

  private static let rows = [
    Row([
      .count(1), .text("00501503"), .text("王小明"), .text("twin"), .day(day), .money(Money(66_800, .newTaiwanDollar)),
      .percent(millionths: 5_000_000), .money(Money(-12_50, euro)),
    ]),
    Row(
      [
        .count(2), .text("0912345678"), .text("=1+1"), .empty, .empty, .money(Money(50_000, .yen)),
        .percent(millionths: 12_345_678), .money(Money(5, .usDollar)),
      ], .attention),
    Row([.count(-3), .text("+886912345678"), .text(awkward)], .added),
    Row([.count(999_999_999_999_999), .text("99999999999999999999"), .text("甲"), .text("雙人房")], .left),
    Row([.count(1_000_000_000_000_000), .empty, .text("-"), .empty, .day(Day(number: -30_000))], .changed),
    Row([.empty, .empty, .text("Total"), .empty, .empty, .money(Money(116_800, .newTaiwanDollar))], .total),
  ]
}
