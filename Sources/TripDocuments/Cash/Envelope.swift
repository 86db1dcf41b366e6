package import TripCosting
package import TripModel

/// The cash that one company hands to one interpreter when a session ends.
///
/// It is made up for the high end of a range, in two parts: the low end can be paid without change, and the rest either
/// follows or comes back.
package struct Envelope: Hashable, Sendable {
  /// From 1, by day and then as on the roster.
  package var number: Int
  package var company: Company
  package var session: Session
  /// Which of the company's interpreters at the session, from 1, and of how many.
  package var interpreter: Int
  package var interpreters: Int
  /// Which part the company pays, where companies share the interpreter.
  package var share: Share?
  /// What the booking calls a shared interpreter; nil for the company's own.
  package var sharedAs: String?
  /// Codes of the others that pay the same interpreter.
  package var sharers: [String]
  /// Who interprets, with the grade, once agreed; empty before.
  package var person: String
  /// How an agreed fee is made up.
  package var reckoning: InterpreterReckoning?
  package var fee: Amount
  /// For overtime; nil where none is kept.
  package var reserve: Money?
  /// What pays the low end.
  package var least: [NoteCount]
  /// What pays the way from there to the high end.
  package var rest: [NoteCount]
  package var extra: [NoteCount]

  package init(
    number: Int, company: Company, session: Session, charge: Charge, interpreter: Int, interpreters: Int,
    sharedAs: String? = nil, sharers: [String] = [], person: String = "", reckoning: InterpreterReckoning? = nil,
    reserve: Money?
  ) {
    self.number = number
    self.company = company
    self.session = session
    self.interpreter = interpreter
    self.interpreters = interpreters
    share = charge.share
    self.sharedAs = sharedAs
    self.sharers = sharers
    self.person = person
    self.reckoning = reckoning
    fee = charge.amount
    self.reserve = reserve
    let denominations = Denominations.of(fee.currency)
    least = denominations?.count(fee.low) ?? []
    rest = denominations?.count((fee.high ?? fee.low) - fee.low) ?? []
    extra = reserve.flatMap { denominations?.count($0.units) } ?? []
  }

  package var currency: Currency { fee.currency }

  /// The most that the fee is known to reach: the low end where only a minimum is known.
  package var highest: Int64 { fee.high ?? fee.low }

  /// What is put in, the reserve included; empty until the fee has a price.
  package func contents() throws(CostingError) -> Amount {
    try Amount.exact(Money(highest, currency)).adding(.exact(reserve ?? Money(0, currency)))
  }

  /// What comes back where only the low end is due and nobody stays longer.
  package func mayComeBack() throws(CostingError) -> Int64 { try contents().low - fee.low }

  /// All notes and coins in it; counted apart, as they are handed over apart.
  package var notes: [NoteCount] { NoteCount.sum([least, rest, extra]) }

  package var isShared: Bool { (share?.count ?? 1) > 1 }

  /// False as long as no upper end of the fee is known.
  package var isEnough: Bool { fee.open == 0 && fee.high != nil }
}
