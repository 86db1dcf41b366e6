package import TripCosting
import TripModel

/// An invoice as it was issued: everything that its paper says, so that the paper never depends on the folder again.
package struct InvoiceRecord: Hashable, FrozenRecord {
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
    /// By which rule it is owed, and for whom the price holds; nil in records of a version that did not say.
    package var reason: FrozenWords?
    /// The people as each language writes them; nil in records of a version that froze one way alone.
    package var names: [FrozenWords]?
  }

  /// One part of a sum that is paid in parts.
  package struct Instalment: Hashable, Sendable, Codable {
    package var title: FrozenWords
    package var currency: String
    package var sum: Int64
    package var payee: String
    package var due: String?
    package var clause: String?
  }

  /// What had come in for an earlier invoice, now credited, and counts for this one.
  package struct Carried: Hashable, Sendable, Codable {
    /// The earlier invoice's, as printed.
    package var code: String
    package var currency: String
    package var units: Int64
    /// Who has it, as records name payees; nil in records of a version that did not say.
    package var payee: String?

    package init(code: String, _ money: Money, payee: String? = nil) {
      self.code = code
      currency = CurrencyCodes.code(money.currency)
      units = money.units
      self.payee = payee
    }
  }

  /// What a payee's sum holds of business tax, where its prices hold any.
  package struct Tax: Hashable, Sendable, Codable {
    package var payee: String
    package var currency: String
    package var net: Int64
    package var tax: Int64
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

  // Nil in records of a version of this program that did not freeze them.

  /// Of the company: to whom the notice goes there.
  package var companyContact: String?
  /// How the lines without a day of their own are paid, to payees that are paid in parts.
  package var instalments: [Instalment]?
  package var carried: [Carried]?
  /// The day given on issuing for sums whose own day was over or not known; nil where they kept theirs.
  package var paidBy: String?
  package var taxes: [Tax]?
  /// What is brought in cash, by day; not asked for by this invoice.
  package var cash: FrozenSection?
  package var cashTotals: [FrozenWords]?
  /// All of it in one currency, for planning, at the rate of the day of issue.
  package var converted: FrozenWords?
  /// What leaving costs, what the fare covers and does not, and who bears the rest.
  package var information: [FrozenSection]?
  /// The credited notice in whose place this one stands.
  package var replaces: Replaced?
  /// Who stands behind the payees, where the trip says it.
  package var payees: [NamedPayee]?
  /// The cash once more as numbers, for a spreadsheet.
  package var cashLines: [CashLine]?
  /// Issued when the trip was over, so that nobody is told to bring cash to it.
  package var isAfterTrip: Bool?
  package var page: String?
}
