package import TripCosting
package import TripModel

/// A price of a company that is not exact yet, and what `trip confirm` calls it.
package struct OpenPrice: Sendable {
  /// What is to be confirmed.
  package enum Subject: Hashable, Sendable {
    case item(PricedItem)
    case interpreter(ConfirmedInterpreter.Place)
  }

  /// What is missing for an interpreter's fee to be exact.
  package enum Missing: Hashable, Sendable {
    /// A person, or the grade, or the price of it.
    case agreement
    case fullDay, step, travel
  }

  package var subject: Subject
  /// Number into the trip's companies.
  package var company: Int
  package var title: Sentence
  package var count: Int
  package var amount: Amount
  package var payee: Payee
  package var isCash: Bool
  package var missing: [Missing] = []
}
