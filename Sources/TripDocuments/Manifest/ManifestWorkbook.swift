import TripCosting
package import TripFormats
import TripModel
import TripPlanning

/// The sheets of the agency's workbook: passengers, rooming, meals, flights, changes.
package struct ManifestWorkbook: Sendable {
  private let paper: ManifestPaper
  private let rooming: RoomingPaper
  private let changes: ChangesPaper

  package init(_ paper: ManifestPaper, _ rooming: RoomingPaper, _ changes: ChangesPaper) {
    self.paper = paper
    self.rooming = rooming
    self.changes = changes
  }

  package var sheets: [Sheet] { [passengers, rooming.sheet, meals, paper.flightSheet, changes.sheet] }

  private var parts: PaperParts { paper.parts }

  private var passengers: Sheet {
    var sheet = paper.sheet
    sheet.headings = [
      parts.text(parts.trip.title), parts.text(Words.manifestTitle), parts.text(Words.purpose),
    ]
    return sheet
  }

  /// Diets in the person's own words, with the airline's code only where one really fits.
  private var meals: Sheet {
    let delegates = parts.trip.delegates.filter { KitchenDiet($0.diet) != nil }
    let columns = [
      Column(parts.text(CompanyColumn.company.label), key: "company", width: 8, look: .short),
      Column(parts.text(DelegateColumn.name.label), key: "name", width: 14, look: .short),
      Column(parts.text(Words.latinName), key: "latin_name", width: 26, look: .short),
      Column(parts.text(DelegateColumn.diet.label), key: "diet", width: 18),
      Column(parts.text(Words.mealCode), key: "meal_code", width: 14, look: .short),
      Column(parts.text(Words.toConfirm), key: "to_confirm", width: 40),
    ]
    return Sheet(
      name: parts.text(Words.meals), headings: [parts.text(Words.meals), mealCounts], columns: columns,
      rows: delegates.map(meal))
  }

  private func meal(_ delegate: Delegate) -> Row {
    // Nobody orders a meal on a flight that somebody does not take.
    let request = delegate.ownFlight == true ? nil : MealRequest.read(delegate.diet)
    var doubt: Cell = request == nil ? .words(parts.text(DelegateColumn.ownFlight.label)) : .empty
    if case .words(let reason) = request { doubt = .words(parts.text(reason.sentence)) }
    return Row([
      .words(delegate.company.map { parts.trip.companies[$0].id } ?? ""), .words(delegate.name),
      .words(delegate.latinName), .words(delegate.diet), .words(request?.text ?? ""), doubt,
    ])
  }

  /// How many eat what; the rest eat everything.
  private var mealCounts: String {
    var counts: [String: Int] = [:]
    for delegate in parts.trip.delegates where KitchenDiet(delegate.diet) != nil {
      counts[delegate.diet, default: 0] += 1
    }
    let special = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    let rest = parts.trip.delegates.count - counts.values.reduce(0, +)
    return ([parts.text(Words.ordinaryMeals(rest))] + special).listed(parts.language)
  }
}
