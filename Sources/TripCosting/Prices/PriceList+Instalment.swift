extension PriceList {
  /// One part of what a company pays to one payee.
  package struct Instalment: Hashable, Sendable {
    /// How much of the sum it is.
    package enum Share: Hashable, Sendable {
      /// So much for each person, or for the company, as far as the sum reaches.
      case money(Money, isPerCompany: Bool)
      /// Of the whole sum.
      case percent(Percent)
      /// What the other parts leave.
      case rest
    }

    /// By which day it is due.
    package enum Due: Hashable, Sendable {
      case on(Day?)
      case daysAfterConfirmation(Int)
      case daysBeforeDeparture(Int)
    }

    package var origin: Origin
    package var payee: Payee
    package var share: Share
    package var due: Due

    package init(origin: Origin, payee: Payee = .agency, share: Share, due: Due) {
      self.origin = origin
      self.payee = payee
      self.share = share
      self.due = due
    }
  }
}
