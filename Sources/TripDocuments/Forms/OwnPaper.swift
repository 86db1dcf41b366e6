import TripModel

/// Our own papers of rooms and of money: their columns bear names of the roster's, but what they hold is worked out.
package enum OwnPaper {
  /// - Parameter row: the texts of a row that may be a paper's header, in any of our languages.
  package static func isHeader(_ row: [String]) -> Bool {
    Language.allCases.contains { language in
      let holds = { (title: Sentence) in row.contains(title.text(language)) }
      let isOfRooms = (holds(Words.hotelRoom) || holds(Words.hotelFillsIn)) && holds(Words.roomKind)
      return isOfRooms || holds(Words.currency) && holds(Words.certainty)
    }
  }
}
