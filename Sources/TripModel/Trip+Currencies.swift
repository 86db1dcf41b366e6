package import TripCosting

extension Trip {
  /// What its prices are in, each once, in the order of the price list.
  package var currencies: [Currency] {
    let prices = announcedPrices
    let charged = prices.adjustments.compactMap { adjustment -> Amount? in
      if case .money(let amount, _, _) = adjustment.value { amount } else { nil }
    }
    let amounts =
      prices.fares.map(\.amount) + prices.rooms.map(\.amount) + [prices.extraNight?.amount].compactMap(\.self)
      + prices.options.map(\.amount) + charged + prices.interpreters.map(\.amount)
    var seen: Set<Currency> = []
    return amounts.map(\.currency).filter { seen.insert($0).inserted }
  }
}
