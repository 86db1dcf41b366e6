import TripCosting
import TripDocuments
import TripModel
import TripReading

/// A company or a person, as somebody names them on the command line.
enum SubjectOperand {
  /// A company's code, a person's name, then any one name that contains the word.
  static func subject(_ word: String, in trip: Trip) throws(CommandFailure) -> LeavingSubject {
    if let company = CompanyOperand.number(ofCode: word, in: trip) {
      return LeavingSubject(company: company, in: trip)
    }
    if let person = try person(word, in: trip) {
      guard let subject = LeavingSubject(person: person, in: trip) else {
        throw .badData(LeavingWords.noCompany(word))
      }
      return subject
    }
    return LeavingSubject(company: try company(word, in: trip), in: trip)
  }

  /// By its name; throws another thing for who was on the roster and has left.
  static func company(_ word: String, in trip: Trip) throws(CommandFailure) -> Int {
    do { return try CompanyOperand.number(of: word, in: trip) } catch { throw leaver(word, in: trip) ?? error }
  }

  /// Somebody of `withdrawals.csv` who is asked for by name.
  private static func leaver(_ word: String, in trip: Trip) -> CommandFailure? {
    let wanted = key(word)
    guard !wanted.isEmpty else { return nil }
    let people = trip.withdrawals.flatMap { line in line.people.map { (person: $0, line: line) } }
    let keys = people.map { [key($0.person.name), key($0.person.latinName)] }
    // A few letters of a Latin name may mean anything; two characters of a Chinese name are a name.
    let isName = wanted.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    let isPart = wanted.count > (isName ? 1 : 4)
    guard let (person, line) = named(wanted, keys, mayBePart: isPart).first.map({ people[$0] }) else { return nil }
    return .badData(LeavingWords.hasLeft(person, trip.companies[line.company].id, line.on))
  }

  /// Nil where nobody has such a name; throws where several have. `C01/王大明` is somebody of that company.
  ///
  /// - Parameter company: Whose people are meant where several have the name, as a number into the trip's companies.
  static func person(_ word: String, in trip: Trip, company: Int? = nil) throws(CommandFailure) -> Int? {
    let (of, name) = apart(word, in: trip)
    let wanted = key(name)
    guard !wanted.isEmpty else { return nil }
    let places = trip.delegates.indices.filter { of == nil || trip.delegates[$0].company == of }
    let keys = places.map { [key(trip.delegates[$0].name), key(trip.delegates[$0].latinName)] }
    var found = named(wanted, keys, mayBePart: true).map { places[$0] }
    if found.count > 1, let company { found = found.filter { trip.delegates[$0].company == company } }
    guard found.count < 2 else {
      let people = found.map { trip.delegates[$0] }
      throw .badData(
        LeavingWords.severalPeople(word, people.map { ($0.company.map { trip.companies[$0].id + "/" } ?? "", $0) }))
    }
    return found.first
  }

  /// The company of `C01/王大明`, and the name; the whole word where what stands before the stroke is no code.
  private static func apart(_ word: String, in trip: Trip) -> (company: Int?, name: String) {
    guard let stroke = word.firstIndex(where: { $0 == "/" || $0 == "／" }) else { return (nil, word) }
    guard let company = CompanyOperand.number(ofCode: String(word[..<stroke]), in: trip) else { return (nil, word) }
    return (company, String(word[word.index(after: stroke)...]))
  }

  /// Those with a name that is what is wanted, else those with one that contains it.
  private static func named(_ wanted: String, _ keys: [[String]], mayBePart: Bool) -> [Int] {
    let whole = keys.indices.filter { keys[$0].contains(wanted) }
    guard whole.isEmpty, mayBePart else { return whole }
    return keys.indices.filter { number in keys[number].contains { $0.contains(wanted) } }
  }

  static func unknownPerson(_ word: String, in trip: Trip) -> CommandFailure {
    if let left = leaver(word, in: trip) { return left }
    let names = trip.delegates.flatMap { [$0.name, $0.latinName] }
    return .badData(LeavingWords.unknownPerson(word, Suggestion.closest(to: word, among: names)))
  }

  /// Letters and digits only, in lower case: WANG, CHIH-MING and wang chih ming are one.
  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
