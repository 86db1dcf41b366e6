package import TripCosting
package import TripModel

/// What it does to seats, rooms and prices when a company enters with so many people that have no names yet.
package struct EnteringEffects: Sendable {
  /// People on the roster, and seats kept for companies that have named nobody yet.
  package let people: Int
  package let kept: Int
  package let entering: Int
  package let companies: Int
  /// The rooming if they share rooms two by two, and if they are a man and a woman by turns.
  package let rooms: RoomingTrial
  package let roomsApart: RoomingTrial
  /// Companies that pay another sum afterwards.
  package let changes: [LeavingPrices.Change]
  /// What the company itself pays by invoice; nil where no fare holds.
  package let sums: [Amount]?
  /// When it pays, earliest first; a nil day is not known yet.
  package let dues: [Day?]

  /// - Parameters:
  ///   - kept: seats for companies without people.
  ///   - company: it stands on the roster without people, or not at all.
  package init(
    _ company: Company, people entering: Int, kept: Int, _ trip: Trip, _ settings: PaperSettings
  ) throws(CostingError) {
    (people, self.kept, self.entering) = (trip.delegates.count, kept, entering)
    companies = trip.delegatesByCompany.count { !$0.isEmpty }
    let together = Self.trip(trip, with: company, entering, areTogether: true)
    let apart = Self.trip(trip, with: company, entering, areTogether: false)
    rooms = RoomingTrial(from: trip, to: together, settings) { $0 }
    roomsApart = RoomingTrial(from: trip, to: apart, settings) { $0 }
    let number = together.companies.count - 1
    let size = trip.delegates.count + kept
    changes = try Self.changes(trip, together, from: size, to: size + entering, besides: number)
    let (prices, party) = (together.priceList, together.parties(in: size + entering)[number])
    let charges = try Self.charges(party, prices)
    sums = try Self.sums(charges)
    dues = Self.dues(try Self.parts(charges, prices, party), charges ?? [])
  }

  package var peopleAfter: Int { people + kept + entering }

  /// The trip with the company and its people, who are called by the company's code and a number.
  private static func trip(_ trip: Trip, with company: Company, _ count: Int, areTogether: Bool) -> Trip {
    var changed = trip
    var company = company
    company.origin = Origin(number: .max)
    changed.companies.append(company)
    for index in 0..<count {
      let (name, mate) = ("\(company.id)-\(index + 1)", "\(company.id)-\(index % 2 == 0 ? index + 2 : index)")
      let hasMate = areTogether && (index % 2 == 1 || index + 1 < count)
      changed.delegates.append(
        Delegate(
          origin: Origin(number: .max - UInt32(index) - 1), company: changed.companies.count - 1, name: name,
          sex: areTogether && hasMate ? nil : index % 2 == 0 ? .male : .female, roommate: hasMate ? mate : ""))
    }
    return changed
  }

  private static func changes(
    _ trip: Trip, _ changed: Trip, from: Int, to: Int, besides number: Int
  ) throws(CostingError) -> [LeavingPrices.Change] {
    let groups = trip.delegatesByCompany
    let (old, new) = (trip.priceList, changed.priceList)
    let (before, after) = (trip.parties(in: from), changed.parties(in: to))
    var changes: [LeavingPrices.Change] = []
    for index in trip.companies.indices where !groups[index].isEmpty && index != number {
      let change = LeavingPrices.Change(
        company: trip.companies[index], before: try sums(charges(before[index], old)),
        after: try sums(charges(after[index], new)))
      if change.before != change.after { changes.append(change) }
    }
    return changes
  }

  private static func charges(_ party: Party, _ prices: PriceList) throws(CostingError) -> [Charge]? {
    do { return try prices.charges(for: party) } catch {
      if case .noFare = error { return nil }
      throw error
    }
  }

  private static func sums(_ charges: [Charge]?) throws(CostingError) -> [Amount]? {
    guard let charges else { return nil }
    return try Total.amounts(of: charges.filter { !$0.payment.isCash })
  }

  private static func parts(
    _ charges: [Charge]?, _ prices: PriceList, _ party: Party
  ) throws(CostingError) -> [DuePart] {
    guard let charges else { return [] }
    return try prices.dueParts(of: charges, for: party).filter { !$0.isNothing }
  }

  private static func dues(_ parts: [DuePart], _ charges: [Charge]) -> [Day?] {
    let whole = charges.compactMap { charge -> Day?? in
      guard case .invoice(let due) = charge.payment else { return nil }
      return due == nil && !parts.isEmpty ? nil : .some(due)
    }
    let days = Set(whole + parts.map(\.due))
    return days.sorted { ($0 ?? Day(number: .max)) < ($1 ?? Day(number: .max)) }
  }
}
