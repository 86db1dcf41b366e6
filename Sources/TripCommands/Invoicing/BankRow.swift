import TripCosting

/// What tells one payment of a bank's list from another.
struct BankRow: Hashable {
  var company: String
  var money: Money
  var day: Day
  var text: String
}
