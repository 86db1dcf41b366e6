import TripCosting
import TripModel
import TripReading

/// Tells a company from a trip folder among the operands: a word that names a folder with trip.json is the folder.
struct CompanyOperand {
  var company: String?
  var folder: String?

  /// - Parameter words: What is left of the operands, where some were taken already.
  init(_ arguments: Arguments, _ console: Console, words: [String]? = nil) throws(CommandFailure) {
    let finder = TripFinder(console)
    let words = words ?? arguments.operands
    // Of two words that name folders the last one is meant as that.
    let last = words.lastIndex { finder.isTripFolder($0) }
    for (index, word) in words.enumerated() {
      if index == last {
        folder = word
      } else if company == nil {
        company = word
      } else {
        throw .usage(.unexpectedOperand(word, command: arguments.spec.name))
      }
    }
    if folder == nil, let word = company, finder.isMeantAsFolder(word) { (folder, company) = (word, nil) }
  }

  /// By its code, in whatever case it is typed.
  static func number(ofCode code: String, in trip: Trip) -> Int? {
    let code = code.lowercased()
    return trip.companies.firstIndex { $0.id.lowercased() == code }
  }

  /// By code, or by any one name that contains the word.
  static func number(of word: String, in trip: Trip) throws(CommandFailure) -> Int {
    if let number = number(ofCode: word, in: trip) { return number }
    let named = trip.companies.indices.filter {
      trip.companies[$0].name.contains(word) || trip.companies[$0].nameEn.lowercased().contains(word.lowercased())
    }
    if named.count == 1 { return named[0] }
    let closest = Suggestion.closest(to: word, among: trip.companies.flatMap { [$0.id, $0.name] })
    throw .badData(Messages.unknownCompany(word, closest))
  }
}
