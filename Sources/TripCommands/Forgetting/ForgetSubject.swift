import TripCosting
import TripModel

/// Whose personal data go.
struct ForgetSubject {
  /// On the roster, off it by a withdrawal, or only in a manifest that was sent.
  var people: [Delegate] = []
  /// Whose contacts go, by their numbers in the trip.
  var companies: [Int] = []
  /// Likewise of applications.
  var applications: [Int] = []

  /// Whoever's data the folder may hold, forgotten or not.
  let everybody: [Delegate]

  /// Of the company of a person who was named, people of issued and sent papers alone: they may be that person under an
  /// earlier name.
  private(set) var namesakes: [Delegate] = []

  var isEmpty: Bool { people.isEmpty && companies.isEmpty && applications.isEmpty }

  /// Everybody.
  init(all trip: Trip, _ former: [Delegate]) {
    everybody = Self.onRoster(trip) + former
    people = everybody
    companies = Array(trip.companies.indices)
    applications = Array(trip.applications.indices)
  }

  /// A company's code, a person's name, an application's number, or a part of any one name.
  init(_ word: String, in trip: Trip, _ former: [Delegate]) throws(CommandFailure) {
    everybody = Self.onRoster(trip) + former
    var all = trip
    all.delegates = everybody
    if let company = CompanyOperand.number(ofCode: word, in: trip) {
      take(company: company, trip)
    } else if let application = trip.applications.firstIndex(where: { $0.id.lowercased() == word.lowercased() }) {
      applications = [application]
    } else if let person = try SubjectOperand.person(word, in: all) {
      people = [everybody[person]]
      namesakes = former.filter { $0.company == people[0].company && $0.origin != people[0].origin && !$0.isForgotten }
    } else {
      take(company: try CompanyOperand.number(of: word, in: trip), trip)
    }
  }

  private mutating func take(company number: Int, _ trip: Trip) {
    let company = trip.companies[number]
    people = everybody.filter { $0.company == number }
    companies = [number]
    applications = trip.applications.indices.filter { index in
      let asked = trip.applications[index].company
      return !company.ubn.isEmpty && asked.ubn == company.ubn || asked.name == company.name
    }
  }

  /// Those who withdrew among them.
  static func onRoster(_ trip: Trip) -> [Delegate] {
    var people = trip.delegates
    for person in trip.withdrawals.flatMap(\.people) where !people.contains(where: { $0.origin == person.origin }) {
      people.append(person)
    }
    return people
  }
}
