package import TripCosting

/// A line of `interpreters.csv`: an interpreter who has agreed to a booking, at what price and for which hours.
///
/// Of several lines for one interpreter's place, the one of the latest day counts, on the same day the lower one.
package struct ConfirmedInterpreter: Hashable, Sendable {
  /// Whose interpreter it is: one of those that a company booked, or one that companies share.
  package struct Place: Hashable, Sendable {
    package var booking: InterpreterBooking
    /// The code of the company that booked; empty for a shared interpreter.
    package var company: String
    /// Which of the company's interpreters at the session, from 1.
    package var number: Int

    package init(booking: InterpreterBooking, company: String = "", number: Int = 1) {
      self.booking = booking
      self.company = booking.shared == nil ? company : ""
      self.number = number
    }
  }

  package var origin: Origin
  package var place: Place
  /// Empty until a person is agreed.
  package var person = ""
  /// The provider's own grade; empty until agreed.
  package var grade = ""
  /// Number into the offer's providers.
  package var provider: Int?
  /// What was agreed; nil is what the provider's list says for the grade.
  package var halfDay: Amount?
  package var fullDay: Amount?
  package var step: Amount?
  /// Fares, time on the road and allowance; nil is not known yet.
  package var travel: Amount?
  /// From meeting to release; nil is as the session says.
  package var hours: Engagement?
  /// From where the interpreter lives to the session.
  package var kilometres = 0
  /// Nights away from home for the session.
  package var nights = 0
  package var on: Day
  /// Who confirmed it, or the paper that says so.
  package var by: String
  /// What was handed over, as the receipts say; nil until somebody has told.
  package var paid: Money?

  package init(origin: Origin, place: Place, on: Day, by: String) {
    self.origin = origin
    self.place = place
    self.on = on
    self.by = by
  }

  /// Only a person of a known grade has a price of its own.
  package var isComplete: Bool { !person.isEmpty && !grade.isEmpty }

  /// 範例 花子 (B).
  package var who: String { isComplete ? "\(person) (\(grade))" : person }
}
