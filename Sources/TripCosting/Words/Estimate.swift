/// Prices a party from words to words: what the WebAssembly module does, and the tests on any machine.
package enum Estimate {
  /// Why there is no answer, as the number that a page sees.
  package enum Status: Int32 {
    case malformed = -1
    case noFare = -2
    case unknownItem = -3
    case overflow = -4
  }

  /// In: the price list, then the party. Out: the number of charges and each of them, one total for each currency, the instalments.
  package static func answer(_ words: [Int64]) -> Result<[Int64], Failure> {
    var reader = WordReader(words)
    do {
      let prices = try PriceList(from: &reader)
      let party = try Party(from: &reader)
      guard reader.isAtEnd else { return .failure(Failure(.malformed)) }
      return answer(prices, party)
    } catch {
      return .failure(Failure(.malformed))
    }
  }

  /// A status as an error.
  package struct Failure: Error {
    package var status: Status

    init(_ status: Status) { self.status = status }
  }

  private static func answer(_ prices: PriceList, _ party: Party) -> Result<[Int64], Failure> {
    do {
      let charges = try prices.charges(for: party)
      let sums = try Total.amounts(of: charges)
      var writer = WordWriter()
      writer.count(charges.count)
      for charge in charges { charge.write(to: &writer) }
      writer.count(sums.count)
      for sum in sums { writer.amount(sum) }
      let parts = try prices.dueParts(of: charges, for: party)
      writer.count(parts.count)
      for part in parts { part.write(to: &writer) }
      return .success(writer.words)
    } catch {
      return .failure(Failure(status(error)))
    }
  }

  private static func status(_ error: CostingError) -> Status {
    switch error {
    case .noFare: .noFare
    case .unknownItem: .unknownItem
    case .overflow, .currenciesDiffer, .impossibleShares: .overflow
    }
  }
}
