package import TripCosting

extension Trip {
  /// The sessions at which an interpreter may be asked for, as numbers into ``sessions``.
  package var interpretedSessions: [Int] {
    sessions.indices.filter { sessions[$0].offersInterpreter }
  }

  /// Fares, options and interpreter half days as ``TripCosting`` wants them; behind the fees of the sessions stand those
  /// of confirmed interpreters.
  package var priceList: PriceList {
    let sessions = sessions
    guard let offer = interpreters else { return PriceList(fares: fares.map(\.price), options: options.map(\.price)) }
    let announced = sessions.filter(\.offersInterpreter).map { session in
      PriceList.InterpreterFee(origin: offer.origin, session: session.origin, day: session.day, amount: offer.amount)
    }
    let confirmed = offer.confirmed.map { person in
      let session = sessions[person.booking.session]
      return PriceList.InterpreterFee(
        origin: person.origin, session: session.origin, day: session.day, amount: offer.fee(of: person))
    }
    return PriceList(fares: fares.map(\.price), options: options.map(\.price), interpreters: announced + confirmed)
  }

  /// Every company with its people and bookings, in roster order.
  package var parties: [Party] {
    let groups = delegatesByCompany
    let priced = interpreters == nil ? [] : interpretedSessions
    let fees = InterpreterFees(self, sessions: priced)
    let shares = InterpreterSharing(self).shares
    return companies.indices.map { index in
      let company = companies[index]
      let members = groups[index].map { number in
        let delegate = delegates[number]
        return Party.Member(
          origin: delegate.origin, registered: delegate.registered ?? company.registered, options: delegate.options)
      }
      return Party(
        company: company.origin, members: members, options: company.options,
        interpreters: fees.own(of: company),
        sharedInterpreters: shares[index].compactMap { booking, share in
          fees.shared(booking).map { Party.SharedInterpreter(interpreter: $0, share: share) }
        })
    }
  }
}
