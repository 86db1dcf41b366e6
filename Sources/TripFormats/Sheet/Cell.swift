package import TripCosting

/// What a cell holds, typed so that no format has to guess.
package enum Cell: Hashable, Sendable {
  case empty
  case text(String)
  case count(Int64)
  case money(Money)
  case day(Day)
  /// 1,000,000 is one percent.
  case percent(millionths: Int64)
  /// A bare number such as a rate: 2035 with four digits is 0.2035.
  case decimal(Int64, digits: UInt8)

  /// Empty text becomes an empty cell.
  package static func words(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }
}

/// Why a row looks as it does; formats choose the colours.
package enum Meaning: String, CaseIterable, Sendable {
  case plain, total, attention, added, left, changed
}
