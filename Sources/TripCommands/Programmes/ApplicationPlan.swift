import TripCosting
import TripModel
import TripProgrammes
import TripReading

/// What an application says of the company's plan, for laying it beside other programmes.
struct ApplicationPlan {
  let application: Application
  let texts: [PlanText]
  let size: CompanySize
  /// Where the call shuts out the same plan under another programme, and its clause.
  let exclusion: Call.Exclusion?
  let clause: String?

  init(_ application: Application, _ loaded: LoadedTrip) {
    self.application = application
    let named = loaded.trip.call?.sectors?.named ?? []
    let sectors = application.sectors.filter(named.indices.contains).map { named[$0].title.text(.zhHant) }
    let answers = application.answers
    let columns: [(ApplicationColumn.Answer, String)] = [
      (.otherGrants, application.otherGrants ?? ""), (.record, answers.record), (.other, answers.other),
      (.sectors, (sectors + application.otherSectors).joined(separator: " ")), (.aim, answers.aim),
      (.products, answers.products), (.plans, answers.plans),
    ]
    texts = columns.filter { !$0.1.isEmpty }.map { column, text in
      PlanText(field: column.label, text: text, isPlan: ![.otherGrants, .record, .other].contains(column))
    }
    let isInDollars = application.capital?.currency == .newTaiwanDollar
    size = CompanySize(
      employees: application.employees, capital: isInDollars ? application.capital?.units : nil)
    exclusion = loaded.trip.call?.exclusions.first { $0.kind == .repeatedApplication }
    clause = exclusion.flatMap { loaded.sources.find($0.origin, nil)?.clause }
  }

  /// By its id, whatever its case, or by a part of the company's name that no other has.
  static func application(_ word: String, _ trip: Trip) throws(CommandFailure) -> Application {
    if let found = trip.applications.first(where: { $0.id.lowercased() == word.lowercased() }) { return found }
    let named = trip.applications.filter {
      $0.company.name.contains(word) || $0.company.nameEn.lowercased().contains(word.lowercased())
    }
    if named.count == 1 { return named[0] }
    throw .badData(
      ProgrammeWords.unknownApplication(word, Suggestion.closest(to: word, among: trip.applications.map(\.id))))
  }
}
