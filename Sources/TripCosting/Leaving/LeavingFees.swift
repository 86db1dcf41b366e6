/// What one person, or a company as a whole, pays to one payee by invoice: what a ladder is applied to.
package struct LeavingFees: Hashable, Sendable {
  /// Nil for what the company as a whole booked.
  package var person: Origin?
  /// One sum a currency.
  package var amounts: [Amount]

  package init(person: Origin?, amounts: [Amount]) {
    self.person = person
    self.amounts = amounts
  }

  /// The fees of a party's charges, people in the order of their fares, then the company's own; what is charged for
  /// those who left before is no fee.
  package static func all(_ charges: [Charge], payee: Payee) throws(CostingError) -> [LeavingFees] {
    let due = charges.filter { $0.payee == payee && !$0.payment.isCash && $0.step != .leaving }
    var people = due.filter { $0.step == .fare }.map { LeavingFees(person: $0.person, amounts: [$0.amount]) }
    let extras = due.filter { $0.step != .fare && $0.person != nil }
    var place = 0
    for (number, extra) in extras.enumerated() {
      place = self.place(of: extra, number, extras.count, in: people, from: place)
      if place == people.count { people.append(LeavingFees(person: extra.person, amounts: [])) }
      try Total.add(extra.amount, to: &people[place].amounts)
    }
    var own = LeavingFees(person: nil, amounts: [])
    for charge in due where charge.person == nil { try Total.add(charge.amount, to: &own.amounts) }
    return own.amounts.isEmpty ? people : people + [own]
  }

  /// Charges come in the order of the people, so the search goes on where it last ended.
  ///
  /// People of a what-if have no rows to tell them apart, but all of them book the same.
  private static func place(
    of extra: Charge, _ number: Int, _ count: Int, in people: [LeavingFees], from start: Int
  ) -> Int {
    if extra.person == Origin.none, !people.isEmpty, count % people.count == 0 {
      return number / (count / people.count)
    }
    let later = people.indices.dropFirst(start).first { people[$0].person == extra.person }
    return later ?? people.firstIndex { $0.person == extra.person } ?? people.count
  }
}
