import TripDocuments
import TripFormats
import TripModel
import TripRules
import TripSelection
import TripStorage

extension PaperRoom {
  /// The organiser's list, and a letter for each company that something is missing of; none without a call.
  func applications() throws(CommandFailure) -> [PaperFile] {
    guard !trip.applications.isEmpty else { return [] }
    let standings = Standing.all(trip, today: settings.today)
    guard !standings.isEmpty else { return [] }
    let overview = ApplicationsPaper(standings, trip, settings)
    let folders = PaperName.unique(trip.applications.map(\.id)).map { "applicants/" + $0 }
    let wrong = RuleBook.wrongNumbers(trip)
    let letters = standings.compactMap { standing in
      SupplementLetter(standing, hasWrongNumber: wrong.contains(standing.application), trip, settings).map {
        (folders[standing.application], $0)
      }
    }
    return [
      paper("organiser/applications.html", HTMLWriter.bytes(overview.page)),
      paper("organiser/applications.csv", csv.bytes(overview.sheet)),
      try workbook("organiser/applications.xlsx", [overview.sheet, overview.questionSheet]),
    ] + letters.map { folder, letter in paper(folder + "/supplement.html", HTMLWriter.bytes(letter.page)) }
  }
}
