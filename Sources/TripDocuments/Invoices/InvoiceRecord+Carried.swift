package import TripCosting
import TripModel

extension InvoiceRecord {
  /// What came in for earlier notices, one sum a notice and currency.
  var carriedSums: [Carried] {
    var sums: [Carried] = []
    for one in carried ?? [] {
      if let index = sums.firstIndex(where: { ($0.code, $0.currency) == (one.code, one.currency) }) {
        sums[index].units &+= one.units
      } else {
        sums.append(one)
      }
    }
    return sums
  }

  /// The parts with what is left of each after what was carried here; below zero where that was more.
  package var openParts: [(part: Part, left: Int64)] {
    let parts = parts
    var left = parts.map(\.money.units)
    for pot in pots(parts) {
      let paid = Self.spread(pot.carried, over: pot.parts.map { parts[$0].money.units })
      for (place, index) in pot.parts.enumerated() { left[index] &-= paid[place] }
    }
    return zip(parts, left).map { (part: $0, left: $1) }
  }

  /// What is left to pay in a currency, and what was carried beyond it: what one payee has too much settles nothing that
  /// goes to another.
  package func standing(_ currency: Currency) -> (open: Money, over: Money) {
    let parts = openParts.filter { $0.part.money.currency == currency && $0.part.money.units > 0 }
    let open = parts.reduce(Int64(0)) { $0 &+ max(0, $1.left) }
    return (Money(open, currency), Money(open &- left(currency).units, currency))
  }

  /// Which parts share what was carried: those of a payee, or of all where a record did not say who has it.
  private func pots(_ parts: [Part]) -> [(parts: [Int], carried: Int64)] {
    var pots: [(key: [String], parts: [Int], carried: Int64)] = []
    for (index, part) in parts.enumerated() {
      let code = CurrencyCodes.code(part.money.currency)
      let here = (carried ?? []).filter { $0.currency == code }
      let payee = here.allSatisfy { $0.payee != nil } ? part.payee : nil
      if let pot = pots.firstIndex(where: { $0.key == [code, payee ?? ""] }) {
        pots[pot].parts.append(index)
      } else {
        let sum = here.filter { payee == nil || $0.payee == payee }.reduce(Int64(0)) { $0 &+ $1.units }
        pots.append(([code, payee ?? ""], [index], sum))
      }
    }
    return pots.map { ($0.parts, $0.carried) }
  }

  /// What was received, over parts in the order in which they are due: each is filled before the next one gets
  /// anything, what is taken off counts as settled, and what is too much stands with the last.
  package static func spread(_ received: Int64, over parts: [Int64]) -> [Int64] {
    var rest = parts.filter { $0 < 0 }.reduce(received, &-)
    var paid = parts.map { part in
      guard part > 0 else { return part }
      let share = min(part, rest)
      rest &-= share
      return share
    }
    paid[paid.count - 1] &+= rest
    return paid
  }
}
