package import TripCosting
package import TripModel

extension Trip {
  /// What is not exact in the bills of the roster, company by company.
  package func openPrices() throws(CostingError) -> [OpenPrice] {
    let (maker, items, groups) = (BillMaker(self), pricedItems, delegatesByCompany)
    var open: [OpenPrice] = []
    for company in companies.indices where !groups[company].isEmpty {
      let bill = try maker.bill(ofCompany: company)
      open += bill.lines.compactMap { line in
        guard !line.sum.isExact, let item = item(of: line.item), let priced = items.first(where: { $0.item == item })
        else { return nil }
        return OpenPrice(
          subject: .item(priced), company: company, title: line.title, count: line.count, amount: line.sum,
          payee: line.payee, isCash: line.payment.isCash)
      }
      open += openInterpreters(company)
    }
    return open
  }

  /// The origin of a fare, an option and so on; nil for a session, and for percent, which follows its fare.
  private func item(of origin: Origin) -> Confirmation.Item? {
    if let index = fares.firstIndex(where: { $0.origin == origin }) { return .fare(index) }
    if let index = options.firstIndex(where: { $0.origin == origin }) { return .option(index) }
    if let index = rooms.firstIndex(where: { $0.origin == origin }) { return .room(index) }
    if extraNight?.origin == origin { return .extraNight }
    return adjustments.firstIndex { $0.origin == origin }.map { .adjustment($0) }
  }

  private func openInterpreters(_ company: Int) -> [OpenPrice] {
    guard let offer = interpreters else { return [] }
    let (sessions, agreed) = (sessions, agreedInterpreters)
    return places(ofCompany: company).compactMap { place in
      let session = sessions[place.booking.session]
      guard session.offersInterpreter else { return nil }
      let line = agreed.first { $0.place == place }
      let reckoning = line.flatMap { self.reckoning(of: $0) }
      let fee = reckoning?.fee ?? announcedFee(at: session, offer)
      guard !fee.isExact else { return nil }
      return OpenPrice(
        subject: .interpreter(place), company: company,
        title: Words.interpreter(at: session, reckoning, line.flatMap { provider(of: $0) }?.terms), count: 1,
        amount: fee, payee: .interpreter, isCash: true, missing: OpenPrice.missing(reckoning))
    }
  }
}

extension OpenPrice {
  fileprivate static func missing(_ reckoning: InterpreterReckoning?) -> [Missing] {
    guard let reckoning else { return [.agreement] }
    return reckoning.lines.filter { !$0.amount.isExact }.map { line in
      switch line.part {
      case .halfDay: .agreement
      case .fullDay: .fullDay
      case .steps: .step
      case .travel: .travel
      }
    }
  }
}
