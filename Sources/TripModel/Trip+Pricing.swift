package import TripCosting

extension Trip {
  /// The sessions at which an interpreter may be asked for, as numbers into ``sessions``.
  package var interpretedSessions: [Int] {
    sessions.indices.filter { sessions[$0].offersInterpreter }
  }

  /// Every price of the trip as ``TripCosting`` wants it, as confirmed where that was for everybody; behind the fees of
  /// the sessions stand those of agreed interpreters.
  package var priceList: PriceList {
    let confirmed = ConfirmedPrices(self)
    var prices = announcedPrices
    for index in prices.fares.indices {
      prices.fares[index].amount = confirmed.amount(of: .fare(index), announced: prices.fares[index].amount)
    }
    for index in prices.options.indices {
      prices.options[index].amount = confirmed.amount(of: .option(index), announced: prices.options[index].amount)
    }
    for index in prices.rooms.indices {
      prices.rooms[index].amount = confirmed.amount(of: .room(index), announced: prices.rooms[index].amount)
    }
    if let night = prices.extraNight?.amount {
      prices.extraNight?.amount = confirmed.amount(of: .extraNight, announced: night)
    }
    for index in prices.adjustments.indices {
      guard case .money(let amount, let payee, let due) = prices.adjustments[index].value else { continue }
      let price = confirmed.amount(of: .adjustment(index), announced: amount)
      prices.adjustments[index].value = .money(price, payee: payee, due: due)
    }
    return prices
  }

  /// Without any price of `confirmations.csv`.
  package var announcedPrices: PriceList {
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
      PriceList.InterpreterFee(
        origin: offer.origin, session: session.origin, day: session.day, amount: announcedFee(at: session, offer))
    }
    let agreed = agreedInterpreters.map { line in
      let session = sessions[line.place.booking.session]
      return PriceList.InterpreterFee(
        origin: line.origin, session: session.origin, day: session.day,
        amount: reckoning(of: line)?.fee ?? announcedFee(at: session, offer))
    }
    return announced + agreed
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
  package var parties: [Party] { parties(in: pricedPeople) }

  /// The same as if the delegation had so many people; a price confirmed for a fare counts only where that fare holds.
  package func parties(in people: Int) -> [Party] {
    let groups = delegatesByCompany
    let priced = interpreters == nil ? [] : interpretedSessions
    let fees = InterpreterFees(self, sessions: priced)
    let sharing = InterpreterSharing(self).shares
    let (shares, settling) = (roomShares, PartySettling(self))
    return companies.indices.map { index in
      let company = companies[index]
      var party = Party(
        company: company.origin, members: groups[index].map { member($0, company, shares) }, options: company.options,
        interpreters: fees.own(of: index, in: self),
        sharedInterpreters: sharing[index].compactMap { booking, share in
          fees.shared(booking).map { Party.SharedInterpreter(interpreter: $0, share: share) }
        })
      party.registered = company.registered
      party.categories = company.categories
      party.delegation = people
      settling.settle(&party, index, groups[index])
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
}
