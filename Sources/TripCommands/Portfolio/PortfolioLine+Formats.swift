import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension PortfolioLine {
  /// folder, title, from, to, state, companies, people, errors, warnings, unpricedCompanies, payable, cash, invoiced,
  /// paid, problem: a line of NDJSON.
  func json(_ language: Language) -> JSONValue {
    [
      "version": .number(1), "folder": .string(folder), "title": .string(title), "from": .text(from?.iso),
      "to": .text(to?.iso), "state": .string(state.rawValue), "companies": .whole(companies), "people": .whole(people),
      "errors": .whole(errors), "warnings": .whole(warnings), "unpricedCompanies": .whole(unpriced),
      "payable": .array(payable.map(AmountJSON.value)), "cash": .array(cash.map(AmountJSON.value)),
      "invoiced": .array(invoiced.map { AmountJSON.value(.exact($0)) }),
      "paid": .array(paid.map { AmountJSON.value(.exact($0)) }), "problem": .text(problem?.text(language)),
    ]
  }

  private static let columns: [Column] = [
    "folder", "title", "from", "to", "state", "companies", "people", "errors", "warnings", "unpriced_companies",
  ].map { Column($0, key: $0) }

  /// One row a trip; for every currency that occurs columns of its own, so that a sum is one word of SQL.
  ///
  /// A high is empty where only a minimum is known or a price is not known yet.
  static func sheet(_ lines: [PortfolioLine]) -> Sheet {
    let currencies = currencies(lines)
    let money = currencies.flatMap { currency in
      ["payable_low", "payable_high", "cash_low", "cash_high", "invoiced", "paid"].map { name in
        let key = name + "_" + CurrencyCodes.code(currency)
        return Column(key, key: key)
      }
    }
    return Sheet(name: "trips", columns: columns + money, rows: lines.map { Row($0.cells(currencies)) })
  }

  /// All that occur, in the order of their codes.
  private static func currencies(_ lines: [PortfolioLine]) -> [Currency] {
    var found: Set<Currency> = []
    for line in lines {
      found.formUnion((line.payable + line.cash).map(\.currency))
      found.formUnion((line.invoiced + line.paid).map(\.currency))
    }
    return found.sorted { CurrencyCodes.code($0) < CurrencyCodes.code($1) }
  }

  private func cells(_ currencies: [Currency]) -> [Cell] {
    let first: [Cell] = [
      .text(folder), .words(title), from.map(Cell.day) ?? .empty, to.map(Cell.day) ?? .empty, .text(state.rawValue),
    ]
    let counts = [companies, people, errors, warnings, unpriced].map { Cell.count(Int64($0)) }
    return first + counts
      + currencies.flatMap { currency in
        Self.cells(payable, currency) + Self.cells(cash, currency)
          + [invoiced, paid].map { all in all.first { $0.currency == currency }.map(Cell.money) ?? .empty }
      }
  }

  private static func cells(_ amounts: [Amount], _ currency: Currency) -> [Cell] {
    guard let amount = amounts.first(where: { $0.currency == currency }) else { return [.empty, .empty] }
    return [amount.least, amount.most].map { units in units.map { .money(Money($0, currency)) } ?? .empty }
  }
}
