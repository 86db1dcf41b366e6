package import TripCosting

/// A sum in one currency, and what each rate made of what.
package struct Exchanged: Hashable, Sendable {
  /// The sums in one currency before and after.
  package struct Part: Hashable, Sendable {
    package var before: Amount
    package var after: Amount
    package var quoted: QuotedRate
  }

  /// Everything, what needed no rate included.
  package var amount: Amount
  /// One for each currency that was converted.
  package var parts: [Part] = []
  /// Currencies other than that one, in which something is owed.
  package var foreign: [Currency] = []
  /// Why there is no sum, where a rate is missing that nobody insisted on.
  package var missing: MissingRate?

  /// Nil where there are no rates, or all is in that currency already.
  ///
  /// Throws ``TripCosting/CostingError/noRate(_:)`` where a rate is required and missing: none is taken to be 1.
  package init?(_ charges: [Charge], _ exchange: Exchange?) throws(CostingError) {
    guard let exchange else { return nil }
    amount = .zero(exchange.into)
    do {
      let others = try Total.amounts(of: charges).filter { $0.currency != exchange.into }
      foreign = others.map(\.currency)
      for before in others {
        let quoted = try exchange.rate(from: before.currency)
        let after = try Self.sum(charges.filter { $0.amount.currency == before.currency }, quoted.rate)
        parts.append(Part(before: before, after: after, quoted: quoted))
      }
    } catch {
      guard case .noRate(let missing) = error, !exchange.isRequired else { throw error }
      self.missing = missing
      return
    }
    guard !parts.isEmpty else { return nil }
    for charge in charges where charge.amount.currency == exchange.into { amount = try amount.adding(charge.amount) }
    for part in parts { amount = try amount.adding(part.after) }
  }

  /// Each charge is converted and rounded half up, then added; as ``TripCosting/Conversion`` does it for a page.
  private static func sum(_ charges: [Charge], _ rate: Rate) throws(CostingError) -> Amount {
    guard let sum = try Conversion(charges, to: rate.to, rates: [rate]) else { return .zero(rate.to) }
    return sum.amount
  }
}
