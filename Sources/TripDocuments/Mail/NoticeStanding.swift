package import TripCosting

/// How an issued notice stands by the ledger, one sum a currency.
package struct NoticeStanding: Hashable, Sendable {
  package var open: [Money]
  /// What one of its payees has too much; it pays nothing of another's.
  package var over: [Money]
  /// Of what is open.
  package var overdue: [Money]
  /// The first day on which any of it was too late.
  package var overdueSince: Day?
  /// On which what is open is due.
  package var days: [Day]
  package var hasReceived: Bool

  package init(
    open: [Money], over: [Money], overdue: [Money], overdueSince: Day?, days: [Day], hasReceived: Bool
  ) {
    self.open = open
    self.over = over
    self.overdue = overdue
    self.overdueSince = overdueSince
    self.days = days
    self.hasReceived = hasReceived
  }
}
