import TripCosting
import TripFormats
import TripLedger
import TripModel

extension StatementReport {
  /// lines, totals, movements.
  var json: JSONValue {
    [
      "version": .number(1), "lines": .array(lines.map(json)),
      "totals": .array(StatementTotal.all(lines).map(json)), "movements": .array(movements.map(json)),
    ]
  }

  private func json(_ line: StatementLine) -> JSONValue {
    [
      "invoice": .string(line.code), "company": .string(line.company), "issued": .string(line.issued.iso),
      "part": .string(line.title.text(language)), "payee": .text(line.payee), "due": .text(line.due?.iso),
      "currency": .string(CurrencyCodes.code(line.asked.currency)), "asked": .number(line.asked.units),
      "paid": .number(line.paid.units), "balance": .number(line.balance.units), "state": .string(key(line.state)),
      "daysOverdue": .whole(days(line.state)), "overtakenBy": .array(line.overtakenBy.map(JSONValue.string)),
    ]
  }

  private func json(_ total: StatementTotal) -> JSONValue {
    [
      "currency": .string(CurrencyCodes.code(total.currency)), "asked": .number(total.asked),
      "paid": .number(total.paid), "balance": .number(total.balance), "open": .number(total.open),
      "inFavour": .number(total.inFavour),
      "ageing": .object(StatementTotal.Age.allCases.map { .init($0.rawValue, .number(total.ages[$0] ?? 0)) }),
    ]
  }

  private func json(_ movement: Movement) -> JSONValue {
    [
      "line": .whole(movement.entered.line), "day": .string(movement.entered.day.iso),
      "document": .string(movement.document), "invoice": .string(movement.invoice),
      "company": .string(movement.company), "kind": .string(movement.kind.rawValue),
      "payee": .text(movement.payee.isEmpty ? nil : movement.payee),
      "currency": .string(CurrencyCodes.code(movement.money.currency)), "amount": .number(movement.money.units),
      "reference": .string(movement.reference), "by": .string(movement.entered.by),
    ]
  }

  private func key(_ state: StatementLine.State) -> String {
    switch state {
    case .credited: "credited"
    case .paid: "paid"
    case .overpaid: "overpaid"
    case .due: "due"
    case .overdue: "overdue"
    }
  }

  private func days(_ state: StatementLine.State) -> Int? { if case .overdue(let days) = state { days } else { nil } }
}
