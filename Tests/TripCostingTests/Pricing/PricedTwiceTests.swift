import Testing
import TripCosting

/// 100,000 random delegations, priced by TripCosting and by ``SlowPricing``.
@Suite struct PricedTwiceTests {
  @Test("5,000 random delegations in each of 20 runs are priced alike, charge by charge", arguments: 0..<20)
  func alike(run: Int) {
    var differences = 0
    for number in 0..<5_000 {
      var random = RandomDelegation(seed: UInt64(run * 5_000 + number))
      random.settle()
      for party in random.parties {
        let fast = (try? random.prices.charges(for: party)).map { $0.map(SlowCharge.init) }
        let slow = SlowPricing.charges(random.prices, party)
        if fast != slow { differences += 1 }
      }
    }
    #expect(differences == 0)
  }

  @Test("parts of every sum add up to it, and end below it", arguments: 0..<20)
  func partsAddUp(run: Int) {
    for number in 0..<200 {
      let random = RandomDelegation(seed: UInt64(run * 200 + number))
      for party in random.parties {
        guard let charges = try? random.prices.charges(for: party),
          let parts = try? random.prices.dueParts(of: charges, for: party),
          let totals = try? Total.totals(of: charges)
        else { continue }
        for total in totals where total.payment == .invoice(due: nil) {
          let own = parts.filter { $0.payee == total.payee && $0.amount.currency == total.amount.currency }
          guard random.prices.instalments.contains(where: { $0.payee == total.payee }) else { continue }
          #expect(own.map(\.amount.low).reduce(0, +) == total.amount.low)
          if total.amount.openOff == 0 { #expect(own.map(\.amount.open).reduce(0, +) == total.amount.open) }
          guard total.amount.open == 0, let high = total.amount.high else { continue }
          #expect(own.compactMap(\.amount.high).reduce(0, +) == high)
        }
      }
    }
  }

  @Test("the order of the companies, of options and of rows of one fare does not matter", arguments: 0..<20)
  func orderDoesNotMatter(run: Int) throws {
    for number in 0..<200 {
      let random = RandomDelegation(seed: UInt64(run * 200 + number))
      for party in random.parties {
        guard let charges = try? random.prices.charges(for: party) else { continue }
        var turned = party
        turned.options.reverse()
        turned.interpreters.reverse()
        for index in turned.members.indices { turned.members[index].options.reverse() }
        var prices = random.prices
        prices.adjustments.reverse()
        let again = try prices.charges(for: turned)
        #expect(Set(charges) == Set(again) && charges.count == again.count)
      }
    }
  }
}
