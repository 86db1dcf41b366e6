import TripCosting
import TripDocuments
import TripFormats
import TripLedger
import TripModel

/// A statement on a terminal or for a program.
struct StatementReport {
  let lines: [StatementLine]
  /// Told on the terminal for one company alone.
  let movements: [Movement]
  let isOfCompany: Bool
  let language: Language
  let hint: CommandHint

  private var totals: [StatementTotal] { StatementTotal.all(lines) }

  var text: [String] {
    guard !lines.isEmpty else { return [text(StatementWords.none)] }
    return table + marked + [""] + (isOfCompany ? movementTable + [""] : []) + nets + totals.flatMap(ageing)
  }

  private var table: [String] {
    var table = TextTable(right: [5, 6, 7])
    table.add(
      [
        StatementWords.invoice, StatementWords.company, StatementWords.issuedOn, StatementWords.part,
        StatementWords.dueOn, StatementWords.asked, StatementWords.received, StatementWords.balance,
        StatementWords.state,
      ].map(text))
    for line in lines {
      table.add([
        line.code, line.company, line.issued.iso, text(line.title), line.due?.iso ?? "–", text(line.asked),
        text(line.paid), text(line.balance), text(StatementWords.state(line)),
      ])
    }
    for total in totals {
      table.add(
        [text(StatementWords.sum), "", "", "", ""]
          + [total.asked, total.paid, total.balance].map { text(Money($0, total.currency)) })
    }
    return table.lines
  }

  /// What the rows with a mark do not know of, once a notice.
  private var marked: [String] {
    var seen: Set<String> = []
    return lines.filter { !$0.overtakenBy.isEmpty && seen.insert($0.code).inserted }.map { line in
      text(StatementWords.overtaken(line.code, by: line.overtakenBy, line.company, hint))
    }
  }

  private var movementTable: [String] {
    var table = TextTable(right: [0, 4])
    table.add(
      [
        StatementWords.line, StatementWords.day, StatementWords.document, StatementWords.what, StatementWords.amount,
        StatementWords.by, StatementWords.reference,
      ].map(text))
    for movement in movements {
      table.add([
        "\(movement.entered.line)", movement.entered.day.iso, movement.document,
        text(StatementWords.what(movement.kind, InvoiceRecord.payee(movement.payee))), text(movement.money),
        movement.entered.by, movement.reference,
      ])
    }
    return table.lines
  }

  /// Where a company owes on one invoice and has paid too much on another, what is left between them.
  private var nets: [String] {
    var sums: [(company: String, total: StatementTotal)] = []
    for line in lines {
      let currency = line.balance.currency
      if let index = sums.firstIndex(where: { $0.company == line.company && $0.total.currency == currency }) {
        sums[index].total.add(line)
      } else {
        sums.append((line.company, StatementTotal(currency)))
        sums[sums.count - 1].total.add(line)
      }
    }
    return sums.filter { $0.total.open > 0 && $0.total.inFavour > 0 }.map { sum in
      text(StatementWords.between(sum.company, text(Money(sum.total.balance, sum.total.currency))))
    }
  }

  /// What is open and how old it is, and what is in favour of companies.
  private func ageing(_ total: StatementTotal) -> [String] {
    let ages = StatementTotal.Age.allCases.compactMap { age in
      total.ages[age].map { text(StatementWords.age(age)) + " " + text(Money($0, total.currency)) }
    }
    let parts = ages.listed(language)
    let open =
      text(StatementWords.open(text(Money(total.open, total.currency))))
      + (ages.isEmpty ? "" : Sentence.colon.text(language) + parts)
    guard total.inFavour > 0 else { return [open] }
    return [open, text(StatementWords.inFavour(text(Money(total.inFavour, total.currency))))]
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  private func text(_ money: Money) -> String { MoneyText.text(money, language) }
}
