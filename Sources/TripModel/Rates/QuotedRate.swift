package import TripCosting

/// A rate with the day and the source it stands for, as a line of `rates.csv` or an option of the command line has it.
package struct QuotedRate: Hashable, Sendable {
  /// ``Origin/none`` where it was given on the command line.
  package var origin: Origin
  package var rate: Rate
  /// Nil where it was given on the command line: then it holds for whatever day is asked.
  package var day: Day?
  /// Who quoted it and as what, such as 臺灣銀行 現金賣出; empty where it was given on the command line.
  package var source: String

  package init(origin: Origin, rate: Rate, day: Day?, source: String) {
    self.origin = origin
    self.rate = rate
    self.day = day
    self.source = source
  }

  package init(given rate: Rate) { self.init(origin: .none, rate: rate, day: nil, source: "") }
}
