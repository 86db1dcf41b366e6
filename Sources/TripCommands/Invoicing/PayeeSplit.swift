import TripCosting
import TripDocuments
import TripLedger

/// Which payee has what of the money that came in for one invoice, line of the ledger by line.
///
/// A line that names its payee says so itself. Any other counts for the part that is due first, a refund for the one
/// that is due last; both as the invoice stood when the line was written, so that later lines change nothing.
struct PayeeSplit {
  /// One payee's share of a line.
  struct Share: Hashable {
    /// As records name payees.
    var payee: String
    var money: Money
  }

  private let parts: [InvoiceRecord.Part]
  /// Payees of the parts, those due first in front, then of what came in besides.
  private(set) var payees: [String]
  private var paid: [Key: Int64] = [:]
  private var lines: [Line: [Share]] = [:]

  private struct Key: Hashable {
    var payee: String
    var currency: Currency
  }

  private struct Line: Hashable {
    var number: Int
    var currency: Currency
  }

  init(_ account: Account, _ record: InvoiceRecord) {
    parts = record.parts
    payees = []
    for payee in record.parts.map(\.payee) + record.lines.map(\.payee) where !payees.contains(payee) {
      payees.append(payee)
    }
    for movement in Self.movements(account) { take(movement) }
  }

  private enum Movement {
    case money(line: Int, Money, payee: String?)
    case back(line: Int, Currency)

    var line: Int {
      switch self {
      case .money(let line, _, _), .back(let line, _): line
      }
    }
  }

  /// Reversals stand at their own lines.
  private static func movements(_ account: Account) -> [(at: Int, what: Movement)] {
    let payments = account.payments.flatMap { payment -> [(at: Int, what: Movement)] in
      let line = payment.entered.line
      let back = payment.reversal.map { ($0.entered.line, Movement.back(line: line, payment.money.currency)) }
      return [(line, .money(line: line, payment.money, payee: payment.payee))] + (back.map { [$0] } ?? [])
    }
    let carries = account.carries.map { carry -> (at: Int, what: Movement) in
      (carry.entered.line, .money(line: carry.entered.line, carry.money, payee: carry.payee))
    }
    return (payments + carries).enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private mutating func take(_ movement: (at: Int, what: Movement)) {
    switch movement.what {
    case .money(let line, let money, let payee):
      let shares = shares(of: money, for: payee)
      lines[Line(number: line, currency: money.currency), default: []] += shares
      add(shares, 1)
    case .back(let line, let currency):
      add(lines[Line(number: line, currency: currency)] ?? [], -1)
    }
  }

  private mutating func add(_ shares: [Share], _ sign: Int64) {
    for share in shares {
      if !payees.contains(share.payee) { payees.append(share.payee) }
      paid[Key(payee: share.payee, currency: share.money.currency), default: 0] &+= sign &* share.money.units
    }
  }

  /// What a line brought or took, by payee.
  func shares(ofLine line: Int, _ currency: Currency) -> [Share] {
    lines[Line(number: line, currency: currency)] ?? []
  }

  func paid(_ payee: String, _ currency: Currency) -> Int64 { paid[Key(payee: payee, currency: currency)] ?? 0 }

  /// What the payee still waits for; negative where it has more than it asked.
  func open(_ payee: String, _ currency: Currency) -> Int64 { asked(payee, currency) &- paid(payee, currency) }

  /// Payees that ask for the currency.
  func payees(_ currency: Currency) -> [String] {
    payees.filter { payee in parts.contains { $0.payee == payee && $0.money.currency == currency } }
  }

  /// The payees for whom a sum is just what they wait for, in all or as one part.
  func matching(_ money: Money) -> [String] {
    payees(money.currency).filter { payee in
      open(payee, money.currency) == money.units
        || openParts(money.currency).contains {
          $0.payee == payee && $0.open == money.units
        }
    }
  }

  /// What came in counts for the parts of the payee that has it, those due first in front.
  func paidParts(_ currency: Currency) -> [(part: InvoiceRecord.Part, paid: Int64)] {
    let here = parts.filter { $0.money.currency == currency }
    var paid: [String: [Int64]] = [:]
    for payee in payees(currency) {
      let own = here.filter { $0.payee == payee }.map(\.money.units)
      paid[payee] = InvoiceRecord.spread(self.paid(payee, currency), over: own).reversed()
    }
    return here.map { part in (part, paid[part.payee]?.popLast() ?? 0) }
  }

  /// What is open of each part, those due first in front.
  private func openParts(_ currency: Currency) -> [(payee: String, open: Int64)] {
    paidParts(currency).map { ($0.part.payee, $0.part.money.units &- $0.paid) }
  }

  /// How a sum is shared among payees that nobody named.
  func shares(of money: Money, for payee: String?) -> [Share] {
    let payees = payees(money.currency)
    if let one = payee ?? (payees.count < 2 ? payees.first ?? self.payees.first : nil) {
      return [Share(payee: one, money: money)]
    }
    var (rest, sums) = (money.units, [String: Int64]())
    func give(_ payee: String, _ units: Int64) {
      sums[payee, default: 0] &+= units
      rest &-= units
    }
    if rest > 0 {
      for payee in payees where asked(payee, money.currency) < 0 && open(payee, money.currency) < 0 {
        give(payee, open(payee, money.currency))
      }
      for part in openParts(money.currency) where part.open > 0 && rest > 0 { give(part.payee, min(part.open, rest)) }
    } else {
      for payee in payees where open(payee, money.currency) < 0 && rest < 0 {
        give(payee, max(open(payee, money.currency), rest))
      }
      for payee in payees.reversed() where rest < 0 {
        give(payee, max(rest, -max(0, paid(payee, money.currency) &+ (sums[payee] ?? 0))))
      }
    }
    if rest != 0, let last = payees.last { give(last, rest) }
    return payees.compactMap { payee in
      sums[payee].flatMap { $0 == 0 ? nil : Share(payee: payee, money: Money($0, money.currency)) }
    }
  }

  private func asked(_ payee: String, _ currency: Currency) -> Int64 {
    parts.filter { $0.payee == payee && $0.money.currency == currency }.reduce(0) { $0 &+ $1.money.units }
  }
}
