package import TripCosting

/// What sums are converted into, and by which rates; made only where there are rates, or somebody asks for them.
///
/// The rate in force is the latest on or before the day; one given by hand comes first. None is ever turned round.
package struct Exchange: Hashable, Sendable {
  package var into: Currency
  /// The day whose rates count.
  package var day: Day
  /// Rates of the trip, in the order of the file.
  package var quoted: [QuotedRate]
  /// Rates given by hand.
  package var given: [Rate]
  /// Whether a missing rate is an error, or the sum is left out with a word.
  package var isRequired: Bool

  package init(into: Currency, day: Day, quoted: [QuotedRate], given: [Rate] = [], isRequired: Bool = true) {
    self.into = into
    self.day = day
    self.quoted = quoted
    self.given = given
    self.isRequired = isRequired
  }

  /// Throws ``TripCosting/CostingError/noRate(_:)`` where there is none.
  package func rate(from currency: Currency) throws(CostingError) -> QuotedRate {
    if let rate = given.first(where: { $0.from == currency && $0.to == into }) { return QuotedRate(given: rate) }
    let rows = quoted.filter { $0.rate.from == currency && $0.rate.to == into }
    let known = rows.filter { row in row.day.map { $0 <= day } ?? false }
    if let latest = known.max(by: { ($0.day ?? day) < ($1.day ?? day) }) { return latest }
    throw .noRate(
      MissingRate(
        from: currency, to: into, day: day, firstDay: rows.compactMap(\.day).min(),
        isOtherWayKnown: quoted.contains { $0.rate.from == into && $0.rate.to == currency }))
  }

  /// Every rate that would count, for limits that are stated in another currency than the cash.
  package func ratesInForce(into currency: Currency) -> [Rate] {
    var exchange = self
    exchange.into = currency
    var currencies: [Currency] = []
    for from in given.map(\.from) + quoted.map(\.rate.from) where !currencies.contains(from) { currencies.append(from) }
    return currencies.compactMap { try? exchange.rate(from: $0).rate }
  }
}
