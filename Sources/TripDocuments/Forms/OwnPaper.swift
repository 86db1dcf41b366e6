import TripModel

/// Our own papers: their columns bear names of the roster's, but what they hold is worked out.
package enum OwnPaper {
  /// Of rooms, money, flights or changes.
  ///
  /// - Parameter row: the texts of a row that may be a paper's header, in any of our languages.
  package static func isHeader(_ row: [String]) -> Bool {
    holds(row, [Words.hotelRoom, Words.roomKind]) || holds(row, [Words.hotelFillsIn, Words.roomKind])
      || holds(row, [Words.currency, Words.certainty])
      || holds(row, [Words.departsFrom, Words.arrivesAt, Words.flightNumber])
      || holds(row, [ChangeWords.kind, ChangeWords.field, ChangeWords.before, ChangeWords.after])
  }

  /// The sheet of meals, whose people stand in the list of passengers beside it.
  package static func isOfMeals(_ row: [String]) -> Bool { holds(row, [Words.mealCode]) }

  /// Words of headers in workbooks that are out, and what they are called now.
  private static let former = [
    "機上餐代碼": Words.mealCode, "班機號碼": Words.flightNumber, "出發": Words.departsFrom, "抵達": Words.arrivesAt,
  ]

  private static func holds(_ row: [String], _ titles: [Sentence]) -> Bool {
    let row = row.map { former[$0]?.zhHant ?? $0 }
    return Language.allCases.contains { language in titles.allSatisfy { row.contains($0.text(language)) } }
  }
}
