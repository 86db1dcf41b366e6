package import TripCosting

extension Trip {
  /// The sessions at which an interpreter may be asked for, as numbers into ``sessions``.
  package var interpretedSessions: [Int] {
    sessions.indices.filter { sessions[$0].offersInterpreter }
  }

  /// Every price of the trip as ``TripCosting`` wants it; behind the fees of the sessions stand those of confirmed
  /// interpreters.
  package var priceList: PriceList {
    var prices = PriceList(
      fares: fares.map(\.price), options: options.map(\.price), interpreters: interpreterFees)
    prices.rooms = roomPrices
    prices.extraNight = extraNight?.price
    prices.adjustments = adjustments.map(\.price)
    prices.instalments = instalments.map(\.part)
    prices.departure = firstDay
    return prices
  }

  private var interpreterFees: [PriceList.InterpreterFee] {
    let sessions = sessions
    guard let offer = interpreters else { return [] }
    let announced = sessions.filter(\.offersInterpreter).map { session in
      PriceList.InterpreterFee(origin: offer.origin, session: session.origin, day: session.day, amount: offer.amount)
    }
    let confirmed = offer.confirmed.map { person in
      let session = sessions[person.booking.session]
      return PriceList.InterpreterFee(
        origin: person.origin, session: session.origin, day: session.day, amount: offer.fee(of: person))
    }
    return announced + confirmed
  }

  private var roomPrices: [PriceList.RoomPrice] {
    let nights = nights
    return rooms.map { room in
      PriceList.RoomPrice(
        origin: room.origin, amount: room.amount, sleeps: room.kind.sleeps, nights: nights, payee: room.payee,
        due: room.due)
    }
  }

  /// Every company with its people and bookings, in roster order.
  package var parties: [Party] {
    let groups = delegatesByCompany
    let priced = interpreters == nil ? [] : interpretedSessions
    let fees = InterpreterFees(self, sessions: priced)
    let sharing = InterpreterSharing(self).shares
    let (shares, prices) = (roomShares, priceList)
    let people = groups.map(\.count).reduce(0, +)
    return companies.indices.map { index in
      let company = companies[index]
      var party = Party(
        company: company.origin, members: groups[index].map { member($0, company, shares) }, options: company.options,
        interpreters: fees.own(of: company),
        sharedInterpreters: sharing[index].compactMap { booking, share in
          fees.shared(booking).map { Party.SharedInterpreter(interpreter: $0, share: share) }
        })
      party.registered = company.registered
      party.categories = company.categories
      party.delegation = people
      confirm(&party, groups[index], prices)
      return party
    }
  }

  /// Extra nights without a price are a rule's to tell.
  private func member(_ number: Int, _ company: Company, _ shares: [Party.Bed?]) -> Party.Member {
    let delegate = delegates[number]
    var member = Party.Member(
      origin: delegate.origin, registered: delegate.registered ?? company.registered, options: delegate.options)
    member.ownFlight = delegate.ownFlight ?? false
    member.extraNights = extraNight == nil ? 0 : delegate.extraNights ?? 0
    member.bed = shares[number]
    return member
  }

  /// Confirmed on the day of the last line, once every person has one.
  private func confirm(_ party: inout Party, _ people: [Int], _ prices: PriceList) {
    guard !confirmations.isEmpty else { return }
    var days: [Day] = []
    for (index, number) in people.enumerated() {
      let fare = prices.fares.firstIndex { $0.when.holds(in: party.circumstance(of: index)) }
      guard let line = confirmation(ofPerson: number, fare: fare) else { continue }
      party.members[index].confirmed = .init(origin: line.origin, price: line.price)
      days.append(line.on)
    }
    if days.count == people.count { party.confirmed = days.max() }
  }
}
