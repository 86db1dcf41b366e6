package import TripCosting

extension Account {
  /// Where something stands in the ledger, the day from which it counts, and who entered it.
  package struct Entered: Hashable, Sendable {
    package var line: Int
    package var day: Day
    package var by: String

    package init(line: Int, day: Day, by: String) {
      self.line = line
      self.day = day
      self.by = by
    }
  }

  /// Money that came in, or, where negative, was given back.
  package struct Payment: Hashable, Sendable {
    /// More is a slip of the finger; nine million such payments still add up.
    package static let most: Int64 = 999_999_999_999

    package var money: Money
    package var reference: String
    /// To whom it went, as records name payees; nil where nobody said.
    package var payee: String?
    /// No money came: a bank took it on the way, and the organiser bears it.
    package var isCharge = false
    package var entered: Entered
    /// The later line that takes it back; then it does not count.
    package var reversal: Reversal?

    package init(
      money: Money, reference: String, payee: String? = nil, isCharge: Bool = false, entered: Entered
    ) {
      self.money = money
      self.isCharge = isCharge
      self.reference = reference
      self.payee = payee
      self.entered = entered
    }
  }

  /// Why a payment was taken back.
  package struct Reversal: Hashable, Sendable {
    package var reason: String
    package var entered: Entered
  }

  /// A credit note for the whole invoice.
  package struct Credit: Hashable, Sendable {
    package var note: Int
    package var entered: Entered
  }

  /// Money that moved between this invoice and another one of the company.
  package struct Carry: Hashable, Sendable {
    package var other: Int
    /// Positive where it came here.
    package var money: Money
    /// Who has it; nil where nobody said.
    package var payee: String?
    package var entered: Entered
  }
}
