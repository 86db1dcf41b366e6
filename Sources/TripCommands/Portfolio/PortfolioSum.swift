import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// Many trips added up; currencies are never added to each other.
struct PortfolioSum {
  private(set) var states: [PortfolioLine.State: Int] = [:]
  private(set) var trips = 0
  private(set) var companies = 0
  private(set) var people = 0
  private(set) var payable: [Amount] = []
  private(set) var cash: [Amount] = []
  private(set) var invoiced: [Amount] = []
  private(set) var paid: [Amount] = []

  init(_ lines: [PortfolioLine]) throws(CostingError) {
    for line in lines {
      states[line.state, default: 0] += 1
      trips += 1
      companies += line.companies
      people += line.people
      for amount in line.payable { try Total.add(amount, to: &payable) }
      for amount in line.cash { try Total.add(amount, to: &cash) }
      for money in line.invoiced { try Total.add(.exact(money), to: &invoiced) }
      for money in line.paid { try Total.add(.exact(money), to: &paid) }
    }
  }

  /// version, trips, states, companies, people, payable, cash, invoiced, paid.
  var json: JSONValue {
    [
      "version": .number(1), "trips": .whole(trips),
      "states": .object(PortfolioLine.State.allCases.map { .init($0.rawValue, .whole(states[$0, default: 0])) }),
      "companies": .whole(companies), "people": .whole(people),
      "payable": .array(payable.map(AmountJSON.value)), "cash": .array(cash.map(AmountJSON.value)),
      "invoiced": .array(invoiced.map(AmountJSON.value)), "paid": .array(paid.map(AmountJSON.value)),
    ]
  }

  func lines(_ language: Language) -> [String] {
    var table = TextTable()
    let counts = PortfolioLine.State.allCases.filter { states[$0] != nil }.map { state in
      "\(PortfolioWords.state(state).text(language)) \(states[state, default: 0])"
    }
    table.add(PortfolioWords.trips.text(language), "\(trips) (\(counts.joined(separator: ", ")))")
    table.add(PortfolioWords.companies.text(language), "\(companies)")
    table.add(PortfolioWords.people.text(language), "\(people)")
    for (title, amounts) in [
      (PortfolioWords.payable, payable), (PortfolioWords.cash, cash), (PortfolioWords.invoiced, invoiced),
      (PortfolioWords.paid, paid),
    ] {
      for amount in amounts { table.add(title.text(language), AmountText.text(amount, language)) }
    }
    return table.lines
  }
}
