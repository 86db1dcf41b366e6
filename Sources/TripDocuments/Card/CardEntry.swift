import TripCosting
import TripModel

/// What is paid on one day; the day is nil where it is not known yet.
struct CardEntry: Hashable, Sendable {
  var day: Day?
  var what: Sentence
  var amount: Amount

  /// Instalments, sums with a day of their own and cash; what has no day yet comes first, as it is due before the trip.
  static func all(_ bill: Bill, _ trip: Trip) -> [CardEntry] {
    let parts = bill.parts.map {
      CardEntry(day: $0.due, what: CardWords.pay(trip.title(of: $0), $0.payee), amount: $0.amount)
    }
    let whole = bill.payable.filter { !bill.isInParts($0.payment, $0.payee, $0.amount.currency) }
      .map { CardEntry(day: $0.payment.day, what: CardWords.pay(Words.invoice, $0.payee), amount: $0.amount) }
    let cash = bill.cash.map { CardEntry(day: $0.payment.day, what: CardWords.pocket, amount: $0.amount) }
    return (whole + parts + cash).enumerated().sorted { left, right in
      let (first, second) = (left.element.day?.number ?? .min, right.element.day?.number ?? .min)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
