import TripCosting
import TripDocuments
import TripFormats
import TripStorage

extension PaperRoom {
  /// The closing report with its figures and results one by one; none before the trip is over.
  func closing() throws(CostingError) -> [PaperFile] {
    guard ClosingPaper.isDue(trip, today: settings.today) else { return [] }
    let report = try ClosingPaper(trip, income: BoardRoom(loaded: loaded).income, settings)
    return [
      paper("organiser/closing.html", HTMLWriter.bytes(try report.page())),
      paper("organiser/closing.csv", csv.bytes(try report.figureSheet())),
      paper("organiser/results.csv", csv.bytes(report.listSheet)),
    ]
  }
}
