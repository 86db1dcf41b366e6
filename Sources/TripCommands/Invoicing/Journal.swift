import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// The ledger's money as a journal of plain-text accounting, or as a list for an accountant.
enum Journal: String, CaseIterable {
  case hledger, beancount, csv

  func text(_ accounts: [Account], _ store: InvoiceStore) -> String {
    let events = Self.events(accounts, store)
    switch self {
    case .hledger: return Self.declarations(events) + events.map(Self.hledger).joined(separator: "\n")
    case .beancount: return Self.opening(events) + events.map(Self.beancount).joined(separator: "\n")
    case .csv: return "date,document,company,kind,payee,currency,amount,reference\n" + events.map(Self.csv).joined()
    }
  }

  /// One movement between what companies owe and what it is for.
  struct Event {
    /// What moves.
    enum Kind: String { case invoice, credit, payment }

    var day: Day
    var document: String
    var company: String
    var kind: Kind
    /// Who is to be paid; what is the agency's is not the association's income.
    var payee: String
    /// Positive where it adds to what the company owes.
    var money: Money
    var reference: String
  }

  private static func events(_ accounts: [Account], _ store: InvoiceStore) -> [Event] {
    var events: [Event] = []
    for account in accounts {
      let code = store.code(account.invoice)
      let parts = parts(account, store)
      events += parts.map { payee, money in
        Event(
          day: LoadedTrip.day(ofClock: account.at), document: code, company: account.company, kind: .invoice,
          payee: payee, money: money, reference: "")
      }
      events += account.payments.map {
        Event(
          day: $0.on, document: code, company: account.company, kind: .payment, payee: "",
          money: Money(-$0.money.units, $0.money.currency), reference: $0.reference)
      }
      guard let note = account.creditNote, let at = creditDay(account.invoice, store) else { continue }
      events += parts.map { payee, money in
        Event(
          day: at, document: store.creditCode(note), company: account.company, kind: .credit, payee: payee,
          money: Money(-money.units, money.currency), reference: code)
      }
    }
    return events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// What an invoice asks, by payee and currency, from its frozen record.
  private static func parts(_ account: Account, _ store: InvoiceStore) -> [(payee: String, money: Money)] {
    guard let record = try? store.record(account.invoice) else { return account.total.map { ("association", $0) } }
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

  private static func creditDay(_ invoice: Int, _ store: InvoiceStore) -> Day? {
    for entry in store.loaded.ledger.entries {
      if case .credited(_, invoice, _) = entry.fact { return LoadedTrip.day(ofClock: entry.at) }
    }
    return nil
  }

  // MARK: - hledger (journal format)

  private static func declarations(_ events: [Event]) -> String {
    let codes = Set(events.map { CurrencyCodes.code($0.money.currency) }).sorted()
    let accounts = Set(events.flatMap { [owed($0.company), other($0)] }).sorted()
    return codes.map { "commodity 1,000.00 \($0)\n" }.joined()
      + accounts.map { "account \($0.lowercasedRoot)\n" }.joined()
      + "\n"
  }

  private static func hledger(_ event: Event) -> String {
    let amount = "\(Digits.plain(event.money)) \(CurrencyCodes.code(event.money.currency))"
    let opposite =
      "\(Digits.plain(Money(-event.money.units, event.money.currency))) \(CurrencyCodes.code(event.money.currency))"
    return """
      \(event.day.iso) (\(event.document)) \(event.company) \(event.kind.rawValue)\(comment(event.reference))
          \(owed(event.company).lowercasedRoot)  \(amount)
          \(other(event).lowercasedRoot)  \(opposite)

      """
  }

  private static func comment(_ reference: String) -> String {
    reference.isEmpty ? "" : "  ; " + reference.filter { !$0.isNewline }
  }

  // MARK: - beancount (version 2)

  private static func opening(_ events: [Event]) -> String {
    guard let first = events.map(\.day).min() else { return "" }
    let accounts = Set(events.flatMap { [owed($0.company), other($0)] }).sorted()
    return accounts.map { "\(first.iso) open \($0)\n" }.joined() + "\n"
  }

  private static func beancount(_ event: Event) -> String {
    let code = CurrencyCodes.code(event.money.currency)
    let words = "\(event.document) \(event.kind.rawValue) \(event.reference)".filter {
      $0 != "\"" && $0 != "\\" && !$0.isNewline
    }
    return """
      \(event.day.iso) * "\(name(event.company))" "\(words)"
        \(owed(event.company))  \(Digits.plain(event.money)) \(code)
        \(other(event))  \(Digits.plain(Money(-event.money.units, event.money.currency))) \(code)

      """
  }

  /// An account's part begins with a capital and holds letters, digits and hyphens.
  private static func name(_ company: String) -> String {
    let plain = company.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return "C-" + String(plain)
  }

  private static func owed(_ company: String) -> String { "Assets:Receivable:\(name(company))" }

  private static func other(_ event: Event) -> String {
    if event.kind == .payment { return "Assets:Bank" }
    return event.payee == "agency" ? "Liabilities:Agency" : "Income:Delegation"
  }

  // MARK: - A list

  private static func csv(_ event: Event) -> String {
    let sheet = Sheet(
      name: "", columns: (0..<8).map { Column("\($0)") },
      rows: [
        Row([
          .day(event.day), .words(event.document), .words(event.company), .words(event.kind.rawValue),
          .words(event.payee),
          .words(CurrencyCodes.code(event.money.currency)), .money(event.money), .words(event.reference),
        ])
      ])
    let text = String(decoding: CSVWriter(for: .machine).bytes(sheet), as: UTF8.self)
    return text.split(separator: "\r\n", omittingEmptySubsequences: true).dropFirst().joined(separator: "\r\n") + "\r\n"
  }
}

extension String {
  /// hledger's habit: account names in small letters at the top.
  fileprivate var lowercasedRoot: String {
    let parts = split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? parts[0].lowercased() + ":" + parts[1] : self
  }
}
