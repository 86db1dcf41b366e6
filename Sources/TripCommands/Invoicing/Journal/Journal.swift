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

  private static func amounts(_ movement: Movement) -> (here: String, there: String) {
    let code = CurrencyCodes.code(movement.money.currency)
    return ("\(Digits.plain(movement.money)) \(code)", "\(Digits.plain(-movement.money)) \(code)")
  }

  // MARK: - Accounts

  /// Each invoice has an account, so that its balance is the statement's.
  private static func owed(_ invoice: String, _ company: String) -> String {
    "Assets:Receivable:\(name(company)):\(invoice)"
  }

  private static func here(_ movement: Movement) -> String { owed(movement.invoice, movement.company) }

  /// What is the agency's is not the association's income.
  private static func there(_ movement: Movement) -> String {
    switch movement.kind {
    case .payment, .refund, .reversal: "Assets:Bank"
    case .carriedOn, .carriedHere: owed(movement.reference, movement.company)
    case .invoice, .credit: movement.payee == "agency" ? "Liabilities:Agency" : "Income:Delegation"
    }
  }

  private static func accounts(_ movements: [Movement]) -> [String] {
    Set(movements.flatMap { [here($0), there($0)] }).sorted()
  }

  /// An account's part begins with a capital and holds letters, digits and hyphens.
  private static func name(_ company: String) -> String {
    let plain = company.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
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
    let amounts = amounts(movement)
    return """
      \(movement.entered.day.iso) (\(movement.document)) \(movement.company) \(movement.kind.rawValue)\
      \(comment(movement.reference))
          \(here(movement).lowercasedRoot)  \(amounts.here)
          \(there(movement).lowercasedRoot)  \(amounts.there)

      """
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
    let amounts = amounts(movement)
    let words = "\(movement.document) \(movement.kind.rawValue) \(movement.reference)".filter {
      $0 != "\"" && $0 != "\\" && !$0.isNewline
    }
    return """
      \(movement.entered.day.iso) * "\(name(movement.company))" "\(words)"
        \(here(movement))  \(amounts.here)
        \(there(movement))  \(amounts.there)

      """
  }

  // MARK: - A list

  private static func csv(_ movements: [Movement]) -> String {
    let titles = [
      "date", "document", "invoice", "company", "kind", "payee", "currency", "amount", "reference", "line", "by",
    ]
    let rows = movements.map { movement in
      Row([
        .day(movement.entered.day), .words(movement.document), .words(movement.invoice), .words(movement.company),
        .words(movement.kind.rawValue), .words(movement.payee), .words(CurrencyCodes.code(movement.money.currency)),
        .money(movement.money), .words(movement.reference), .count(Int64(movement.entered.line)),
        .words(movement.entered.by),
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
