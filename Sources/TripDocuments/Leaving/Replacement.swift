package import TripCosting
package import TripModel

/// One person's place taken by another, on trial: what is possible on a day, at what cost as far as known.
package struct Replacement: Sendable {
  /// In the roster.
  package let person: Int
  package let day: Day
  /// Nil where it is not known how far the booking is.
  package let stage: ReplacementStage?
  /// The fare of who leaves, and the one of who registers on that day; nil where no fare holds.
  package let fare: Amount?
  package let newFare: Amount?
  /// The rooming if the newcomer is of the other sex; nil where the sex does not tell.
  package let otherSex: RoomingTrial?
  /// What leaving without a replacement would cost on that day; nil where it is not known.
  package let withdrawal: LeavingAccount?

  package init(_ person: Int, on day: Day, _ trip: Trip, _ settings: PaperSettings) throws(CostingError) {
    self.person = person
    self.day = day
    stage = ReplacementStage.stage(on: day, in: trip)
    let delegate = trip.delegates[person]
    fare = Replacement.fare(trip, person)
    newFare = Replacement.fare(Replacement.entering(person, on: day, trip), person)
    otherSex = delegate.sex?.other.map { Replacement.rooming(trip, person, $0, settings) }
    if let subject = LeavingSubject(person: person, in: trip) {
      let bill = try BillMaker(trip).bill(ofCompany: subject.company)
      withdrawal = try LeavingAccount(subject, bill, trip, at: Moment(day))
    } else {
      withdrawal = nil
    }
  }

  /// With the newcomer in the place: the fare depends on the time of registration (brochure 13(1)2), and what was
  /// confirmed for who leaves is not the newcomer's; all else about the place stays as it is.
  private static func entering(_ person: Int, on day: Day, _ trip: Trip) -> Trip {
    var trip = trip
    trip.delegates[person].registered = day
    trip.confirmations.removeAll { $0.person == person }
    return trip
  }

  private static func fare(_ trip: Trip, _ person: Int) -> Amount? {
    guard let company = trip.delegates[person].company,
      let place = trip.delegatesByCompany[company].firstIndex(of: person)
    else { return nil }
    let party = trip.parties[company]
    let announced = trip.priceList.fare(in: party.circumstance(of: place))?.amount
    return announced.map { announced in party.members[place].confirmed.map { .exact($0.price) } ?? announced }
  }

  /// The newcomer has no name yet, names no room-mate and has slept nowhere, so who shared the room keeps it.
  private static func rooming(_ trip: Trip, _ person: Int, _ sex: Sex, _ settings: PaperSettings) -> RoomingTrial {
    var changed = trip
    changed.delegates[person] = Delegate(
      origin: trip.delegates[person].origin, company: trip.delegates[person].company,
      name: Words.newcomer.text(settings.language), sex: sex, room: trip.delegates[person].room,
      options: trip.delegates[person].options)
    return RoomingTrial(from: trip, to: changed, settings) { $0 == person ? nil : $0 }
  }
}

extension Sex {
  /// Nil for X, which pairs with nobody by itself.
  fileprivate var other: Sex? {
    switch self {
    case .male: .female
    case .female: .male
    case .unspecified: nil
    }
  }
}
