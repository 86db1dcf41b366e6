import TripCosting
import TripModel

/// An invoice as it was issued: everything that its paper says, so that the paper never depends on the folder again.
package struct InvoiceRecord: Hashable, Sendable, Codable {
  /// One line with the reasons that led to it.
  package struct Line: Hashable, Sendable, Codable {
    package var title: FrozenWords
    package var people: [String]
    package var count: Int
    package var currency: String
    /// In the currency's smallest used unit.
    package var unit: Int64
    package var sum: Int64
    package var payee: String
    package var due: String?
    package var clause: String?
    /// File and line, as "trip.json:218".
    package var because: [String]
  }

  /// A sum in one currency.
  package struct Sum: Hashable, Sendable, Codable {
    package var currency: String
    package var units: Int64
  }

  package var number: Int
  /// As printed, such as 2026-003.
  package var code: String
  package var day: String
  package var trip: FrozenWords
  package var organisers: FrozenWords
  package var contact: FrozenWords
  package var company: String
  package var companyName: FrozenWords
  package var billTo: String
  package var ubn: String
  package var address: String
  package var people: Int
  /// First to last day of the trip.
  package var period: FrozenWords
  package var howToPay: FrozenWords
  package var lines: [Line]
  package var totals: [Sum]
  /// Which paper will follow from whom.
  package var follows: [FrozenWords]
}
