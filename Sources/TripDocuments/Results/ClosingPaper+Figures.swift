package import TripCosting
package import TripFormats
import TripModel

extension ClosingPaper {
  /// Every figure of the report, one a row, plan beside actual.
  package func figureSheet() throws(CostingError) -> Sheet {
    Sheet(
      name: parts.text(ResultWords.closing),
      columns: columns([
        (ResultWords.part, .words), (Words.item, .words), (Words.currency, .short), (ResultWords.plan, .figure),
        (ResultWords.actual, .figure),
      ]), rows: summaryLines + meetingLines + (try outcomeLines()) + costLines + incomeLines + cashLines)
  }

  private var summaryLines: [Row] {
    figures.map { figure in
      line(ResultWords.summary, figure.title, "", figure.plan.map { .count(Int64($0)) }, .count(Int64(figure.actual)))
    }
  }

  private var meetingLines: [Row] {
    follow.bySession.map { session, count in
      line(
        ResultWords.meetings, trip.sessions[session].title.sentence, "", .count(Int64(count.planned)),
        .count(Int64(count.held)))
    }
  }

  private func outcomeLines() throws(CostingError) -> [Row] {
    var rows: [Row] = []
    for kind in try follow.kinds() {
      rows.append(line(ResultWords.byOutcome, kind.outcome.name, "", nil, .count(Int64(kind.count))))
      rows += kind.amounts.map { amount in
        line(
          ResultWords.byOutcome, kind.outcome.name, CurrencyCodes.code(amount.currency), nil,
          .money(Money(amount.low, amount.currency)))
      }
    }
    return rows
  }

  private var costLines: [Row] {
    costs.lines.map { cost in
      let currency = (cost.announced ?? cost.billed).map { CurrencyCodes.code($0.currency) } ?? ""
      return line(
        ResultWords.costs, BoardWords.step(cost.step), currency, cost.announced.map(figure),
        cost.billed.map(figure) ?? .empty)
    }
  }

  private var incomeLines: [Row] {
    costs.income.flatMap { income in
      let code = CurrencyCodes.code(income.currency)
      let received = line(
        ResultWords.payments, BoardWords.received, code, .money(Money(income.asked, income.currency)),
        .money(Money(income.received, income.currency)))
      return [received]
        + income.items.dropFirst(2).map { title, units in
          line(ResultWords.payments, title, code, nil, .money(Money(units, income.currency)))
        }
    }
  }

  private var cashLines: [Row] {
    let paid = line(ResultWords.cash, ResultWords.cashPaid, "", .words(amounts(costs.envelopes)), .words(paidText))
    let back = line(ResultWords.cash, ResultWords.cashBack, "", nil, .words(backText))
    let added =
      addedText.isEmpty ? [] : [line(ResultWords.cash, ResultWords.cashAdded, "", nil, .words(addedText))]
    return [paid, back] + added
      + differences.map { one in
        line(
          ResultWords.cash, Sentence(verbatim: "\(codes(one)) \(title(one))"),
          CurrencyCodes.code(one.contents.currency), figure(one.contents), .money(one.paid))
      }
  }

  private func line(_ part: Sentence, _ item: Sentence, _ currency: String, _ plan: Cell?, _ actual: Cell) -> Row {
    Row([.text(parts.text(part)), .text(parts.text(item)), .words(currency), plan ?? .empty, actual])
  }
}
