import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripStorage

extension PaperRoom {
  /// For each day a sheet, a list for each way that is boarded, and what its restaurants are told.
  func days(_ cash: CashPlan) throws(CostingError) -> [PaperFile] {
    guard !trip.delegates.isEmpty else { return [] }
    var papers: [PaperFile] = []
    for (number, name) in Self.dayNames(trip).enumerated() {
      let plan = DayPlan(trip, day: number)
      papers.append(paper("organiser/days/\(name).html", HTMLWriter.bytes(try DaySheet(plan, cash, settings).page())))
      papers += plan.legs.indices.map { leg in
        paper("organiser/days/\(name)-leg-\(leg + 1).html", HTMLWriter.bytes(LegSheet(plan, leg: leg, settings).page))
      }
      // Restaurants in Japan read Japanese; what others read is not known.
      if !plan.meals.isEmpty, plan.abroad == .tokyo {
        let meals = RestaurantPaper(plan, settings)
        papers.append(paper("restaurants/\(name).html", HTMLWriter.bytes(meals.page)))
        papers.append(paper("restaurants/\(name).csv", csv.bytes(meals.sheet)))
      }
    }
    return papers
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
