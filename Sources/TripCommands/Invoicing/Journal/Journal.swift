import TripCosting
import TripFormats
import TripLedger
import TripModel

/// The ledger's money as a journal of plain-text accounting, or as a list for an accountant.
enum Journal: String, CaseIterable {
  case hledger, beancount, csv

  func text(_ movements: [Movement]) -> String {
    // What leaves one invoice for another is told once, where it arrives.
    let told = movements.filter { $0.kind != .carriedOn }
    return switch self {
    case .hledger: Self.declarations(told) + told.map(Self.hledger).joined(separator: "\n")
    case .beancount: Self.opening(told) + told.map(Self.beancount).joined(separator: "\n")
    case .csv: Self.csv(movements)
    }
  }

  /// The two sides of a movement, the company's first; they add up to nothing.
  private static func postings(_ movement: Movement) -> [(account: String, amount: String)] {
    let (code, money, tax) = (CurrencyCodes.code(movement.money.currency), movement.money, ownTax(movement))
    func text(_ units: Int64) -> String { "\(Digits.plain(Money(units, money.currency))) \(code)" }
    return [(here(movement), text(money.units)), (there(movement), text(tax &- money.units))]
      + (tax == 0 ? [] : [(Self.tax, text(0 &- tax))])
  }

  // MARK: - Accounts

  /// Each invoice has an account, so that its balance is the statement's; beancount's parts begin with a capital.
  private static func owed(_ invoice: String, _ company: String) -> String {
    "Assets:Receivable:\(name(company)):\(invoice.uppercased())"
  }

  private static func here(_ movement: Movement) -> String { owed(movement.invoice, movement.company) }

  /// Companies pay into the account of each payee (the notice says so): what goes to the agency never comes to the bank
  /// of the association, whose books these are, but settles what it would have owed the agency.
  private static func there(_ movement: Movement) -> String {
    switch movement.kind {
    case .carriedOn, .carriedHere: owed(movement.reference, movement.company)
    // What a bank took never came to either payee; the agency is still owed it.
    case .charges: charges
    case .reversal where movement.isOfCharges: charges
    case _ where movement.payee == agency: "Liabilities:Agency"
    case .payment, .refund, .reversal: "Assets:Bank"
    case .invoice, .credit: "Income:Delegation"
    }
  }

  private static let agency = "\(Payee.agency)"
  private static let charges = "Expenses:BankCharges"
  private static let tax = "Liabilities:Tax"

  /// Business tax that is the association's to pay; the agency's is in what it is owed.
  private static func ownTax(_ movement: Movement) -> Int64 { movement.payee == agency ? 0 : movement.tax ?? 0 }

  private static func accounts(_ movements: [Movement]) -> [String] {
    Set(movements.flatMap { postings($0).map(\.account) }).sorted()
  }

  /// An account's part begins with a capital and holds letters, digits and hyphens.
  private static func name(_ company: String) -> String {
    let plain = company.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return "C-" + String(plain)
  }

  // MARK: - hledger (journal format)

  private static func declarations(_ movements: [Movement]) -> String {
    let currencies = Set(movements.map(\.money.currency)).map { (code: CurrencyCodes.code($0), digits: Int($0.digits)) }
    // hledger wants the decimal mark even where no digit stands behind it.
    return currencies.sorted { $0.code < $1.code }.map {
      "commodity 1,000.\(String(repeating: "0", count: $0.digits)) \($0.code)\n"
    }.joined()
      + accounts(movements).map { "account \($0.lowercasedRoot)\n" }.joined() + "\n"
  }

  private static func hledger(_ movement: Movement) -> String {
    let head =
      "\(movement.entered.day.iso) (\(movement.document)) \(movement.company) \(movement.kind.rawValue)"
      + "\(comment(movement.reference))\n"
    return postings(movement).reduce(head) { $0 + "    \($1.account.lowercasedRoot)  \($1.amount)\n" }
  }

  private static func comment(_ reference: String) -> String {
    reference.isEmpty ? "" : "  ; " + reference.filter { !$0.isNewline }
  }

  // MARK: - beancount (version 2)

  private static func opening(_ movements: [Movement]) -> String {
    guard let first = movements.map(\.entered.day).min() else { return "" }
    return accounts(movements).map { "\(first.iso) open \($0)\n" }.joined() + "\n"
  }

  private static func beancount(_ movement: Movement) -> String {
    let words = "\(movement.document) \(movement.kind.rawValue) \(movement.reference)".filter {
      $0 != "\"" && $0 != "\\" && !$0.isNewline
    }
    let head = "\(movement.entered.day.iso) * \"\(name(movement.company))\" \"\(words)\"\n"
    return postings(movement).reduce(head) { $0 + "  \($1.account)  \($1.amount)\n" }
  }

  // MARK: - A list

  /// Of a sum that holds tax: the net or the tax; else nothing.
  private static func part(_ movement: Movement, _ units: (Int64) -> Int64) -> Cell {
    movement.tax.map { .money(Money(units($0), movement.money.currency)) } ?? .words("")
  }

  private static func csv(_ movements: [Movement]) -> String {
    let titles = [
      "date", "document", "invoice", "company", "kind", "payee", "currency", "amount", "reference", "line", "by", "net",
      "tax",
    ]
    let rows = movements.map { movement in
      Row([
        .day(movement.entered.day), .words(movement.document), .words(movement.invoice), .words(movement.company),
        .words(movement.kind.rawValue), .words(movement.payee), .words(CurrencyCodes.code(movement.money.currency)),
        .money(movement.money), .words(movement.reference), .count(Int64(movement.entered.line)),
        .words(movement.entered.by), part(movement) { movement.money.units &- $0 }, part(movement) { $0 },
      ])
    }
    let sheet = Sheet(name: "", columns: titles.map { Column($0) }, rows: rows)
    return String(decoding: CSVWriter(for: .machine).bytes(sheet), as: UTF8.self)
  }
}

extension String {
  /// hledger's habit: account names in small letters at the top.
  fileprivate var lowercasedRoot: String {
    let parts = split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? parts[0].lowercased() + ":" + parts[1] : self
  }
}
