import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

extension PaperRoom {
  /// For each day a sheet, a list for each way that is boarded, and what its restaurants are told.
  ///
  /// - Parameter meetings: The timetables of the trip's sessions.
  func days(_ cash: CashPlan, _ meetings: [MeetingTable]) throws(CostingError) -> [PaperFile] {
    guard !trip.delegates.isEmpty else { return [] }
    let rooms = meetings.enumerated().map { (table: $1, path: "../meetings-\($0 + 1).html") }
    var papers: [PaperFile] = []
    for (number, name) in Self.dayNames(trip).enumerated() {
      let plan = DayPlan(trip, day: number)
      let sheet = try DaySheet(plan, cash, meetings: rooms, settings).page()
      papers.append(paper("organiser/days/\(name).html", HTMLWriter.bytes(sheet)))
      papers += plan.legs.indices.map { leg in
        paper("organiser/days/\(name)-leg-\(leg + 1).html", HTMLWriter.bytes(LegSheet(plan, leg: leg, settings).page))
      }
      papers += coaches(plan, name)
      if !plan.meals.isEmpty {
        let meals = RestaurantPaper(plan, settings)
        papers.append(paper("restaurants/\(name).html", HTMLWriter.bytes(meals.page)))
        papers.append(paper("restaurants/\(name).csv", csv.bytes(meals.sheet)))
      }
    }
    return papers
  }

  /// What the operator of each coach is told; numbered as the boarding lists are.
  private func coaches(_ plan: DayPlan, _ name: String) -> [PaperFile] {
    plan.legs.indices.compactMap { leg in
      CoachPaper(plan, leg: leg, settings).map {
        paper("agency/coach-\(name)-\(leg + 1).html", HTMLWriter.bytes($0.page))
      }
    }
  }

  /// Lists, cards and booklets for whoever receives the delegation.
  func hosts() -> [PaperFile] {
    guard !trip.delegates.isEmpty else { return [] }
    let list = DelegationList(trip, settings)
    return [
      paper("hosts/delegation.html", HTMLWriter.bytes(list.page)), paper("hosts/delegation.csv", csv.bytes(list.sheet)),
      paper("organiser/badges.html", HTMLWriter.bytes(NameBadges(trip, settings).page)),
      paper("organiser/name-cards.html", HTMLWriter.bytes(NameCards(trip, settings).page)),
    ]
      + Language.allCases.map { language in
        let booklet = CompanyBooklet(trip, language, settings)
        return paper("hosts/booklet-\(language.rawValue).html", HTMLWriter.bytes(booklet.page))
      }
  }

  /// The dates, told apart where one stands twice.
  static func dayNames(_ trip: Trip) -> [String] { PaperName.unique(trip.days.map(\.day.iso)) }
}
