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

  package init(language: Language, today: Day, rates: [Rate] = [], sources: SourceTable = .empty) {
    self.language = language
    self.today = today
    self.rates = rates
    self.sources = sources
  }
}
