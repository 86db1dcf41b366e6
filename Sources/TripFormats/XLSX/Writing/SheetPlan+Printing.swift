/// How a sheet comes out on A4, across, in letters that can be read.
extension SheetPlan {
  /// Of columns, in the width of a digit: what a page holds at three fifths of the size, where 11 point become 6.6.
  private static let pageWidth = 250
  /// The columns that say whose row it is, repeated on every page, take no more of it than this.
  private static let repeatedWidth = 62

  /// How many pages stand side by side.
  var pagesWide: Int {
    let total = spreadsheetWidth(widths[...])
    guard total > SheetPlan.pageWidth else { return 1 }
    let repeated = spreadsheetWidth(widths.prefix(repeatedColumns))
    let (own, room) = (total - repeated, SheetPlan.pageWidth - repeated)
    return (own + room - 1) / room
  }

  /// From the left, where one page is not wide enough; 0 where it is.
  var repeatedColumns: Int {
    guard spreadsheetWidth(widths[...]) > SheetPlan.pageWidth else { return 0 }
    return widths.indices.last { spreadsheetWidth(widths[...$0]) <= SheetPlan.repeatedWidth }.map { $0 + 1 } ?? 0
  }

  /// In tenths of a digit: wide characters take a little more than two digits of the default font, and cells have a margin.
  func columnTenths(_ width: Int) -> Int { width * 11 + 15 }

  private func spreadsheetWidth(_ widths: ArraySlice<Int>) -> Int {
    widths.reduce(0) { $0 + columnTenths($1) } / 10
  }
}
