import TripFormats
import TripModel

extension PaperParts {
  /// That those who go along stand on no list of delegates; empty where nobody does.
  func staffApart() -> HTML {
    let known = trip.days.compactMap(\.staff)
    return Words.staffApart(known.max()).map { paragraph(text($0)) } ?? .empty
  }
}
