import TripModel
import TripReading

/// An application, as somebody names it on the command line.
enum ApplicationOperand {
  /// By number, 統一編號, or any one company name that contains the word.
  static func number(of word: String, in trip: Trip) throws(CommandFailure) -> Int {
    let applications = trip.applications
    if let number = applications.firstIndex(where: { $0.id.lowercased() == word.lowercased() }) { return number }
    let named = applications.indices.filter { index in
      let company = applications[index].company
      return company.ubn == word || company.name.contains(word)
        || company.nameEn.lowercased().contains(word.lowercased())
    }
    if named.count == 1 { return named[0] }
    let closest = Suggestion.closest(to: word, among: applications.flatMap { [$0.id, $0.company.name] })
    throw .badData(ApplicationsWords.unknown(word, closest))
  }
}
