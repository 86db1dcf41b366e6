import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// To which payee of a notice that names several a payment went.
struct PaymentTarget {
  /// As records name payees; nil where it counts for what is due first.
  let payee: String?
  private let shares: [PayeeSplit.Share]
  private let isToldByNobody: Bool

  /// Named, or told by a sum that only one of them waits for.
  ///
  /// - Parameter money: negative for what was given back.
  init(
    _ money: Money, _ account: Account, named: String?, _ store: InvoiceStore
  ) throws(CommandFailure) {
    let split = PayeeSplit(account, try store.record(account.invoice))
    let payees = split.payees(money.currency)
    let matching = payees.count < 2 ? [] : Self.matching(money, payees, split)
    if let named, !split.payees.contains(named) {
      throw .badData(PaymentMessages.otherPayee(store.code(account.invoice), InvoiceRecord.payee(named)))
    }
    guard named != nil || matching.count < 2 else {
      throw .badData(PaymentMessages.whichPayee(matching.map(InvoiceRecord.payee)))
    }
    payee = named ?? (payees.count < 2 ? payees.first : matching.first)
    shares = payees.count < 2 && named == nil ? [] : split.shares(of: money, for: payee)
    isToldByNobody = payee == nil && money.units > 0 && !Self.isWhole(money, payees, split)
  }

  /// Whether `trip pay` would ask for whom it is.
  static func isDoubtful(_ money: Money, _ split: PayeeSplit) -> Bool {
    let payees = split.payees(money.currency)
    return payees.count > 1 && matching(money, payees, split).count > 1
  }

  static func payee(_ money: Money, _ split: PayeeSplit) -> String? {
    let payees = split.payees(money.currency)
    return payees.count < 2 ? payees.first : matching(money, payees, split).first
  }

  /// What all of them wait for together is for all of them.
  private static func matching(_ money: Money, _ payees: [String], _ split: PayeeSplit) -> [String] {
    isWhole(money, payees, split) ? [] : split.matching(money)
  }

  private static func isWhole(_ money: Money, _ payees: [String], _ split: PayeeSplit) -> Bool {
    payees.reduce(0) { $0 &+ split.open($1, money.currency) } == money.units
  }

  /// Where the notice names several payees: for whom the sum counts.
  var remarks: [Sentence] {
    guard !shares.isEmpty else { return [] }
    return [PaymentMessages.counts(shares, isToldByNobody: isToldByNobody)]
  }
}
