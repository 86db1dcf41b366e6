package import TripCosting

extension Trip {
  /// The lines of `interpreters.csv` that count, one for each interpreter's place, in the order of the file.
  package var agreedInterpreters: [ConfirmedInterpreter] {
    var places: [ConfirmedInterpreter.Place: Int] = [:]
    var lines: [ConfirmedInterpreter] = []
    for line in interpreterLines {
      guard let index = places[line.place] else {
        places[line.place] = lines.count
        lines.append(line)
        continue
      }
      // Money that was handed over stays handed over, whatever is agreed in a later line that does not tell of it.
      let (old, isLater) = (lines[index], line.on >= lines[index].on)
      let paid = isLater ? line.paid ?? old.paid : old.paid ?? line.paid
      lines[index] = isLater ? line : old
      lines[index].paid = paid
    }
    return lines
  }

  /// One for each interpreter that a company booked, shared ones once.
  package func places(ofCompany number: Int) -> [ConfirmedInterpreter.Place] {
    var used: [InterpreterBooking: Int] = [:]
    return companies[number].interpreterBookings.compactMap { booking in
      used[booking, default: 0] += 1
      let count = used[booking] ?? 1
      guard booking.shared == nil || count == 1 else { return nil }
      return ConfirmedInterpreter.Place(booking: booking, company: companies[number].id, number: count)
    }
  }

  package func provider(of line: ConfirmedInterpreter) -> InterpreterProvider? {
    guard let providers = interpreters?.providers, let number = line.provider else { return nil }
    return providers[number]
  }

  /// What was agreed, else what the provider's list says; nil where neither names a price.
  package func prices(of line: ConfirmedInterpreter) -> InterpreterPrices? {
    let listed = provider(of: line)?.grades.first { $0.name == line.grade }?.prices
    guard let halfDay = line.halfDay ?? listed?.halfDay else { return nil }
    return InterpreterPrices(
      halfDay: halfDay, fullDay: line.fullDay ?? listed?.fullDay, step: line.step ?? listed?.step)
  }

  /// The announced fee, which is for half a day: the least where a provider would count more for the session's hours.
  package func announcedFee(at session: Session, _ offer: InterpreterOffer) -> Amount {
    let half = InterpreterUnits(base: .halfDay)
    guard let hours = session.hours,
      offer.providers.contains(where: { InterpreterReckoning.Count($0.terms, hours).units != half })
    else { return offer.amount }
    return Amount(currency: offer.amount.currency, low: offer.amount.low, high: nil, open: offer.amount.open)
  }

  /// From meeting to release, as agreed, else as the session says; nil where neither does.
  package func hours(of line: ConfirmedInterpreter) -> Engagement? {
    line.hours ?? sessions[line.place.booking.session].hours
  }

  /// The fee part by part; nil as long as it is the announced range: without a person, a grade and a price.
  package func reckoning(of line: ConfirmedInterpreter) -> InterpreterReckoning? {
    guard line.isComplete, let prices = prices(of: line) else { return nil }
    return try? InterpreterReckoning(
      prices, provider(of: line)?.terms, hours: hours(of: line), kilometres: line.kilometres,
      nights: line.nights, travel: line.travel)
  }
}
