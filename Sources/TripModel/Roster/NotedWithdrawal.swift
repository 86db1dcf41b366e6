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
  /// What a payee who is not under the ladder keeps; nil where that is not settled, so that all it asked for stays.
  package var others: Money?
  /// Owed in cash to interpreters who were called off.
  package var interpreters: Money?
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

  /// Whether both lines tell of one withdrawal, each with what is charged in a currency of its own.
  package func isSame(as other: NotedWithdrawal) -> Bool {
    company == other.company && on == other.on && isWhole == other.isWhole
      && (isWhole || people.first?.origin == other.people.first?.origin)
  }
}

extension Trip {
  /// Whether a company came to have nobody left because its people withdrew.
  package func hasLeft(_ company: Int) -> Bool { leftOn(company) != nil }

  /// The day on which the last of its people withdrew; nil where somebody is left, or nobody ever was.
  package func leftOn(_ company: Int) -> Day? {
    // Asked of every company, so that the roster is looked through for those alone of which somebody withdrew.
    guard let last = withdrawals.filter({ $0.company == company }).map(\.on).max() else { return nil }
    return delegates.contains { $0.company == company } ? nil : last
  }

  /// Takes those who withdrew off the roster; a company of which nobody is left books nothing any more.
  ///
  /// - Parameter people: their places on the roster.
  package mutating func leave(_ people: [Int]) {
    let (noted, before) = (withdrawals, self)
    let (prices, parties) = (before.priceList, before.parties)
    self = without(people)
    withdrawals = noted
    let groups = delegatesByCompany
    var left: Set<String> = []
    for (company, lines) in Dictionary(grouping: noted, by: \.company) {
      let hasLeft = groups[company].isEmpty
      unsettled[company] = before.chargesOfOthers(lines, hasLeft: hasLeft, prices, parties[company])
      guard hasLeft else { continue }
      companies[company].interpreterBookings = []
      companies[company].options = []
      left.insert(companies[company].id)
    }
    interpreterLines.removeAll { left.contains($0.place.company) && $0.place.booking.shared == nil }
  }

  /// What those who left were to pay to whom the ladder does not bind, with everybody still on the roster; without what
  /// was settled for them. Whoever leaves last leaves what the company booked as a whole, but for percents of fares,
  /// of which everybody takes the own part along.
  private func chargesOfOthers(
    _ lines: [NotedWithdrawal], hasLeft: Bool, _ prices: PriceList, _ party: Party
  ) -> [Charge] {
    // Where no fare holds, or sums do not fit, the bill itself is refused and says so.
    let unsettled = lines.filter { line in !lines.contains { $0.others != nil && $0.isSame(as: line) } }
    guard !unsettled.isEmpty, let all = try? prices.charges(for: party) else { return [] }
    let gone = Set(lines.flatMap(\.people).map(\.origin))
    let open = Set(unsettled.flatMap(\.people).map(\.origin))
    let isCompanyOpen = hasLeft && unsettled.last == lines.last
    let own = all.filter { charge in
      charge.person.map(open.contains) ?? (isCompanyOpen && !prices.isCompanyPercent(charge))
    }
    let percents = (try? prices.companyPercents(of: all, for: gone)) ?? []
    return (own + percents.filter { $0.person.map(open.contains) ?? false }).filter {
      $0.payee != ladderPayee && !$0.payment.isCash
    }.map { charge in
      var charge = charge
      charge.step = .leaving
      return charge
    }
  }

  private var ladderPayee: Payee { withdrawal?.payee ?? .agency }

  /// Companies that send somebody, and those who left and still owe something, in roster order: each has a bill.
  package var billedCompanies: [Int] {
    let groups = delegatesByCompany
    return companies.indices.filter { !groups[$0].isEmpty || !leavingCharges(of: $0).isEmpty }
  }

  /// What a company was charged for those of its people who left, and what is not settled for them yet.
  package func leavingCharges(of company: Int) -> [Charge] {
    withdrawals.filter { $0.company == company }.flatMap { line in
      let other: Payee = ladderPayee == .agency ? .association : .agency
      let charges = [
        charge(line, line.charge, ladderPayee, .invoice(due: line.due)),
        charge(line, line.others, other, .invoice(due: line.due)),
        charge(line, line.interpreters, .interpreter, .cash(on: nil)),
      ]
      return charges.compactMap(\.self)
    } + (unsettled[company] ?? [])
  }

  private func charge(_ line: NotedWithdrawal, _ money: Money?, _ payee: Payee, _ payment: Payment) -> Charge? {
    guard let money, money.units != 0 || payee == ladderPayee else { return nil }
    return Charge(
      payer: companies[line.company].origin, person: line.isWhole ? nil : line.people.first?.origin, payee: payee,
      payment: payment, amount: .exact(money), step: .leaving, item: line.origin, because: [line.origin])
  }
}
