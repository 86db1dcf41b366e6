package import TripCosting

/// A line of `withdrawals.csv`: somebody of the roster who does not travel, and what is charged for it.
package struct NotedWithdrawal: Hashable, Sendable {
  package var origin: Origin
  /// Number into the trip's companies.
  package var company: Int
  /// Who left, as on the roster; everybody who was still there where the line names the company alone.
  package var people: [Delegate]
  /// True where the line names the company alone.
  package var isWhole: Bool
  package var on: Day
  /// Owed to the ladder's payee; nil where nothing was agreed yet.
  package var charge: Money?
  /// By when; nil where it is paid with the company's other sums.
  package var due: Day?
  package var by: String

  package init(
    origin: Origin, company: Int, people: [Delegate], isWhole: Bool, on: Day, charge: Money?, due: Day?,
    by: String
  ) {
    self.origin = origin
    self.company = company
    self.people = people
    self.isWhole = isWhole
    self.on = on
    self.charge = charge
    self.due = due
    self.by = by
  }
}

extension Trip {
  /// Whether a company came to have nobody left because its people withdrew.
  package func hasLeft(_ company: Int) -> Bool {
    withdrawals.contains { $0.company == company } && !delegates.contains { $0.company == company }
  }

  /// Takes those who withdrew off the roster; a company of which nobody is left books nothing any more.
  ///
  /// - Parameter people: their places on the roster.
  package mutating func leave(_ people: [Int]) {
    let noted = withdrawals
    self = without(people)
    withdrawals = noted
    for company in Set(noted.map(\.company)) where hasLeft(company) {
      companies[company].interpreterBookings = []
      companies[company].options = []
    }
    let left = Set(noted.map(\.company).filter(hasLeft).map { companies[$0].id })
    interpreterLines.removeAll { left.contains($0.place.company) && $0.place.booking.shared == nil }
  }

  /// What a company was charged for those of its people who left.
  package func leavingCharges(of company: Int) -> [Charge] {
    withdrawals.filter { $0.company == company }.compactMap { line in
      guard let charge = line.charge else { return nil }
      let person = line.isWhole ? nil : line.people.first?.origin
      return Charge(
        payer: companies[company].origin, person: person, payee: withdrawal?.payee ?? .agency,
        payment: .invoice(due: line.due), amount: .exact(charge), step: .leaving, item: line.origin,
        because: [line.origin])
    }
  }
}
