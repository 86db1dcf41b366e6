package import TripCosting

/// Finds the line that says what something costs, among all lines of `confirmations.csv`.
package struct ConfirmedPrices: Sendable {
  private var byItem: [Confirmation.Item: [Confirmation]] = [:]
  /// Lines for a person's fare, whichever it is.
  private var byPerson: [Int: [Confirmation]] = [:]
  package let isEmpty: Bool

  package init(_ trip: Trip) {
    isEmpty = trip.confirmations.isEmpty
    for line in trip.confirmations {
      if let item = line.item {
        byItem[item, default: []].append(line)
      } else if let person = line.person {
        byPerson[person, default: []].append(line)
      }
    }
  }

  /// All lines that bear on it, the one that counts at the end.
  package func history(of item: Confirmation.Item, company: Int?, person: Int?) -> [Confirmation] {
    guard !isEmpty else { return [] }
    var lines = (byItem[item] ?? []).filter { $0.bears(on: item, company: company, person: person) }
    if case .fare = item, let person { lines += byPerson[person] ?? [] }
    // Origins rise down the file.
    return lines.sorted { ($0.on, $0.origin.number) < ($1.on, $1.origin.number) }
  }

  package func latest(of item: Confirmation.Item, company: Int?, person: Int?) -> Confirmation? {
    history(of: item, company: company, person: person).last
  }

  /// What was confirmed for everybody.
  package func amount(of item: Confirmation.Item, announced: Amount) -> Amount {
    latest(of: item, company: nil, person: nil).map { .exact($0.price) } ?? announced
  }
}
