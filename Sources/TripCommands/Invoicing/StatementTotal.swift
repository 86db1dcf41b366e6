import TripCosting

/// The sums of a statement in one currency.
struct StatementTotal {
  /// How long the day of payment of what is open has passed; what has no day is not overdue.
  enum Age: String, CaseIterable {
    case notDue, to30, to60, to90, over90

    init(days: Int) {
      self = days <= 0 ? .notDue : days <= 30 ? .to30 : days <= 60 ? .to60 : days <= 90 ? .to90 : .over90
    }
  }

  let currency: Currency
  var asked: Int64 = 0
  var paid: Int64 = 0
  /// What companies owe, without what others have paid too much.
  var open: Int64 = 0
  /// What came in beyond what is asked, as a positive sum.
  var inFavour: Int64 = 0
  /// Of what is open; the ages add up to it.
  var ages: [Age: Int64] = [:]

  /// Of what is open, what was to be paid before today.
  var overdue: Int64 { ages.reduce(0) { $1.key == .notDue ? $0 : $0 &+ $1.value } }

  /// What is asked less what was paid, which is also what is open less what is in favour.
  var balance: Int64 { asked &- paid }

  init(_ currency: Currency) { self.currency = currency }

  /// One a currency, as they first occur.
  static func all(_ lines: [StatementLine]) -> [StatementTotal] {
    var totals: [StatementTotal] = []
    for line in lines {
      let currency = line.balance.currency
      let index =
        totals.firstIndex { $0.currency == currency }
        ?? {
          totals.append(StatementTotal(currency))
          return totals.count - 1
        }()
      totals[index].add(line)
    }
    return totals
  }

  mutating func add(_ line: StatementLine) {
    asked &+= line.asked.units
    paid &+= line.paid.units
    guard line.balance.units > 0 else {
      inFavour &-= line.balance.units
      return
    }
    open &+= line.balance.units
    let days = if case .overdue(let days) = line.state { days } else { 0 }
    ages[Age(days: days), default: 0] &+= line.balance.units
  }
}
