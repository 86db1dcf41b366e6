package import TripCosting

/// An interpreter who has agreed to a booking, for the price of a grade.
package struct ConfirmedInterpreter: Hashable, Sendable {
  package var origin: Origin
  package var booking: InterpreterBooking
  /// The code of the company that booked; empty for a shared interpreter.
  package var company: String
  /// Empty until a person is agreed.
  package var person: String
  /// The provider's own grade; empty until agreed.
  package var grade: String
  package var amount: Amount

  package init(
    origin: Origin, booking: InterpreterBooking, company: String = "", person: String = "", grade: String = "",
    amount: Amount
  ) {
    self.origin = origin
    self.booking = booking
    self.company = company
    self.person = person
    self.grade = grade
    self.amount = amount
  }

  /// Only a person of a known grade has a price of its own.
  package var isComplete: Bool { !person.isEmpty && !grade.isEmpty }

  /// 範例 花子 (B).
  package var who: String { "\(person) (\(grade))" }
}

extension InterpreterOffer {
  /// The announced range until both the person and the grade are known.
  package func fee(of confirmed: ConfirmedInterpreter) -> Amount {
    let quote = InterpreterQuote(
      announced: amount, grades: [InterpreterPrices(halfDay: confirmed.amount)],
      person: confirmed.person.isEmpty ? nil : confirmed.origin, grade: confirmed.grade.isEmpty ? nil : 0)
    // Half a day has no steps, so nothing is added that could overflow.
    return (try? quote.fee()) ?? amount
  }
}
