import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// One change of what a company owes on an invoice, and the line of the ledger behind it.
struct Movement {
  /// What moves.
  enum Kind: String {
    case invoice, credit, payment
    /// What a bank took on the way, and the organiser bears.
    case charges
    /// Money given back to the company.
    case refund
    /// A payment that was entered in error.
    case reversal
    /// What came in for a credited invoice, as it leaves that one and as it comes to another.
    case carriedOn, carriedHere
  }

  var entered: Account.Entered
  /// The invoice whose account moves.
  var invoice: String
  /// The paper that says so: the invoice, or its credit note.
  var document: String
  var company: String
  var kind: Kind
  /// Who is to be paid, or has the money, as a record names them.
  var payee = ""
  /// Positive where it adds to what the company owes.
  var money: Money
  /// The business tax in it, in units of its currency, where the payee's prices hold one.
  var tax: Int64?
  /// What the bank says, why, or the other invoice.
  var reference = ""
  /// A reversal of charges, which no bank account has seen.
  var isOfCharges = false
}

extension Movement {
  /// All of them by day, those of one day as the ledger has them.
  static func all(_ store: InvoiceStore, company: String? = nil) throws(CommandFailure) -> [Movement] {
    var movements: [Movement] = []
    for account in store.loaded.ledger.accounts where company.map({ $0 == account.company }) ?? true {
      movements += try asked(account, store) + received(account, store) + carried(account, store)
    }
    return movements.enumerated().sorted {
      let (first, second) = ($0.element.entered, $1.element.entered)
      return (first.day, first.line, $0.offset) < (second.day, second.line, $1.offset)
    }.map(\.element)
  }

  private init(
    _ account: Account, _ store: InvoiceStore, _ kind: Kind, _ money: Money, _ entered: Account.Entered,
    _ reference: String = ""
  ) {
    invoice = store.code(account.invoice)
    document = invoice
    company = account.company
    (self.kind, self.money, self.entered, self.reference) = (kind, money, entered, reference)
  }

  /// The invoice by payee, and the note that ended it with the reason that it froze.
  private static func asked(_ account: Account, _ store: InvoiceStore) throws(CommandFailure) -> [Movement] {
    let record = try store.record(account.invoice)
    let parts = parts(record)
    let invoices = parts.map { payee, money in
      var movement = Movement(account, store, .invoice, money, account.issued)
      (movement.payee, movement.tax) = (payee, record.tax(payee, money.currency))
      return movement
    }
    guard let credit = account.credit else { return invoices }
    let reason = try store.creditRecord(credit.note)?.reason ?? ""
    return invoices
      + parts.map { payee, money in
        var movement = Movement(account, store, .credit, -money, credit.entered, reason)
        (movement.payee, movement.document) = (payee, store.creditCode(credit.note))
        movement.tax = record.tax(payee, money.currency).map { -$0 }
        return movement
      }
  }

  /// What an invoice asks, by payee and currency.
  private static func parts(_ record: InvoiceRecord) -> [(payee: String, money: Money)] {
    var parts: [(payee: String, money: Money)] = []
    for line in record.lines {
      guard let currency = CurrencyCodes.currency(line.currency) else { continue }
      if let index = parts.firstIndex(where: { $0.payee == line.payee && $0.money.currency == currency }) {
        parts[index].money.units &+= line.sum
      } else {
        parts.append((line.payee, Money(line.sum, currency)))
      }
    }
    return parts
  }

  /// A movement for each payee who got a part of it.
  private static func received(_ account: Account, _ store: InvoiceStore) throws(CommandFailure) -> [Movement] {
    let split = PayeeSplit(account, try store.record(account.invoice))
    return account.payments.flatMap { payment in
      let kind = payment.isCharge ? Kind.charges : payment.money.units < 0 ? .refund : .payment
      let shares = split.shares(ofLine: payment.entered.line, payment.money.currency)
      let movements = shares.map { share in
        var movement = Movement(account, store, kind, -share.money, payment.entered, payment.reference)
        movement.payee = share.payee
        return movement
      }
      guard let reversal = payment.reversal else { return movements }
      return movements
        + shares.map { share in
          let reason = "\(payment.entered.line): \(reversal.reason)"
          var movement = Movement(account, store, .reversal, share.money, reversal.entered, reason)
          (movement.payee, movement.isOfCharges) = (share.payee, payment.isCharge)
          return movement
        }
    }
  }

  private static func carried(_ account: Account, _ store: InvoiceStore) -> [Movement] {
    account.carries.map { carry in
      let kind = carry.money.units < 0 ? Kind.carriedOn : .carriedHere
      var movement = Movement(account, store, kind, -carry.money, carry.entered, store.code(carry.other))
      movement.payee = carry.payee ?? ""
      return movement
    }
  }
}
