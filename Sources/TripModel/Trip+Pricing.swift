package import TripCosting

extension Trip {
  /// The sessions at which an interpreter may be asked for, as numbers into ``sessions``.
  package var interpretedSessions: [Int] {
    sessions.indices.filter { sessions[$0].offersInterpreter }
  }

  /// Fares, options and interpreter half days as ``TripCosting`` wants them.
  package var priceList: PriceList {
    let sessions = sessions
    let fees: [PriceList.InterpreterFee] =
      interpreters.map { offer in
        sessions.filter(\.offersInterpreter).map { session in
          PriceList.InterpreterFee(
            origin: offer.origin, session: session.origin, day: session.day, amount: offer.amount)
        }
      } ?? []
    return PriceList(fares: fares.map(\.price), options: options.map(\.price), interpreters: fees)
  }

  /// Every company with its people and bookings, in roster order.
  package var parties: [Party] {
    let groups = delegatesByCompany
    let priced = interpreters == nil ? [] : interpretedSessions
    let positions = Dictionary(uniqueKeysWithValues: priced.enumerated().map { ($1, $0) })
    return companies.indices.map { index in
      let company = companies[index]
      let members = groups[index].map { number in
        let delegate = delegates[number]
        return Party.Member(
          origin: delegate.origin, registered: delegate.registered ?? company.registered, options: delegate.options)
      }
      return Party(
        company: company.origin, members: members, options: company.options,
        interpreters: company.interpreters.compactMap { positions[$0] })
    }
  }
}
