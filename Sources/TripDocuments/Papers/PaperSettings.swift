package import TripCosting
package import TripModel

/// What every paper of one run shares.
package struct PaperSettings: Sendable {
  package var language: Language
  /// Printed as the day on which the papers were made.
  package var today: Day
  /// Rates given by the user; none is assumed.
  package var rates: [Rate]
  package var sources: SourceTable
  /// Kept in each envelope for overtime, one amount a currency.
  package var reserve: [Money]

  package init(
    language: Language, today: Day, rates: [Rate] = [], sources: SourceTable = .empty, reserve: [Money] = []
  ) {
    self.language = language
    self.today = today
    self.rates = rates
    self.sources = sources
    self.reserve = reserve
  }
}
