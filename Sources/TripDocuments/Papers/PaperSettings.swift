package import TripCosting
package import TripModel

/// What every paper of one run shares.
package struct PaperSettings: Sendable {
  package var language: Language
  /// Printed as the day on which the papers were made.
  package var today: Day
  /// What sums are also shown in; nil where nobody asked for it.
  package var exchange: Exchange?
  package var sources: SourceTable
  /// Kept in each envelope for overtime, one amount a currency.
  package var reserve: [Money]

  package init(
    language: Language, today: Day, exchange: Exchange? = nil, sources: SourceTable = .empty, reserve: [Money] = []
  ) {
    self.language = language
    self.today = today
    self.exchange = exchange
    self.sources = sources
    self.reserve = reserve
  }
}
