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

  private static func holds(_ row: [String], _ titles: [Sentence]) -> Bool {
    Language.allCases.contains { language in titles.allSatisfy { row.contains($0.text(language)) } }
  }
}
