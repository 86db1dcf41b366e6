import TripCosting
import TripDocuments
import TripModel

/// For what and for whom.
struct ConfirmScope {
  var item: Confirmation.Item
  var isItemNamed: Bool
  var company: Int?
  var person: Int?

  init(_ item: PricedItem?, _ person: Int?, _ input: ConfirmInput) throws(CommandFailure) {
    let trip = input.trip
    self.person = person
    company = input.company
    isItemNamed = item != nil
    if let person {
      let name = trip.delegates[person].name
      guard let own = trip.delegates[person].company else { throw .badData(LeavingWords.noCompany(name)) }
      guard company == nil || company == own else {
        throw .badData(ConfirmWords.otherCompany(name, trip.companies[own].id))
      }
      company = own
    }
    guard let found = item?.item ?? person.flatMap(trip.fareItem) else {
      throw .badData(Messages.noFare(person.flatMap { trip.delegates[$0].registered }))
    }
    self.item = found
    if let title = item?.title.sentence, person != nil, trip.isPerCompany(found) {
      throw .badData(ConfirmWords.perCompany(title))
    }
  }

  /// Percent is never confirmed, so there is an amount.
  func announced(_ trip: Trip) -> Amount {
    trip.announcedPrices.amount(item.place.step, item.place.index) ?? .zero(.newTaiwanDollar)
  }

  /// The line for exactly this, where it is the one that counts.
  func line(_ trip: Trip) -> Confirmation? {
    let last = ConfirmedPrices(trip).latest(of: item, company: company, person: person)
    return last.flatMap { line in
      line.company == company && line.person == person && (line.item != nil) == isItemNamed ? line : nil
    }
  }

  /// Whether anybody whom it is for has it on the bill.
  func isOnRoster(_ trip: Trip) -> Bool {
    let (prices, parties) = (trip.priceList, trip.parties)
    let origin = prices.origin(item.place.step, item.place.index)
    let payer = person.map { trip.delegates[$0].origin }
    return parties.indices.contains { number in
      guard company == nil || company == number else { return false }
      let charges = (try? prices.charges(for: parties[number])) ?? []
      return charges.contains { $0.item == origin && (payer == nil || $0.person == payer) }
    }
  }

  func words(_ trip: Trip) -> Sentence {
    if let person { return ConfirmWords.only(trip.delegates[person].sentence) }
    return company.map { ConfirmWords.only(trip.companies[$0].sentence) } ?? ConfirmWords.everybody
  }
}

extension Trip {
  /// The fare that holds for a person now.
  fileprivate func fareItem(_ person: Int) -> Confirmation.Item? {
    guard let company = delegates[person].company,
      let place = delegatesByCompany[company].firstIndex(of: person)
    else { return nil }
    let circumstance = parties[company].circumstance(of: place)
    return announcedPrices.fares.firstIndex { $0.when.holds(in: circumstance) }.map { .fare($0) }
  }

  fileprivate func isPerCompany(_ item: Confirmation.Item) -> Bool {
    switch item {
    case .option(let index): options[index].scope == .company
    case .adjustment(let index): adjustments[index].price.isPerCompany
    case .fare, .room, .extraNight: false
    }
  }
}

extension Company {
  fileprivate var sentence: Sentence { Sentence(verbatim: id) }
}
