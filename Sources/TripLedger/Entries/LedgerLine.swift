import TripCosting

/// The JSON object that an entry is on its line; which keys are there depends on the fact.
struct LedgerLine: Codable {
  struct Sum: Codable {
    var currency: String
    /// In the currency's smallest used unit.
    var units: Int64
  }

  var number: Int
  /// As 2026-05-04T09:00:00Z.
  var at: String
  var by: String
  var fact: String
  var previous: String

  var amount: Sum?
  /// Of a payment that is none, but what a bank took on the way and the organiser bears.
  var charges: Bool?
  var company: String?
  /// Of the paper, where it is not the clock's.
  var dated: String?
  var from: Int?
  var invoice: Int?
  var line: Int?
  var manifest: Int?
  var note: Int?
  var on: String?
  var paper: String?
  var papers: [String]?
  /// Whose money it is, as records name payees.
  var payee: String?
  var people: Int?
  var reason: String?
  var reference: String?
  /// Beside `papers`: the digest of what is left of each, or nothing.
  var rests: [String]?
  var review: Int?
  var to: String?
  var total: [Sum]?
  var withdrawal: Int?
}
