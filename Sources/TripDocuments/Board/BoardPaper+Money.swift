package import TripCosting
import TripFormats
package import TripModel

extension BoardPaper {
  /// In: invoiced, received, open. Out: what will be paid, to whom; each currency for itself.
  func money() throws(CostingError) -> HTML {
    var rows: [HTML] = []
    for income in state.income {
      rows += income.items.map { row($0, AmountText.money($1, income.currency, parts.language)) }
    }
    if state.income.isEmpty {
      let words = state.isIncomeKnown ? BoardWords.nothingIssued : BoardWords.notInCopy
      rows.append(row(BoardWords.issued, parts.text(words)))
    }
    for payee in Payee.allCases {
      for sum in try Total.amounts(of: state.charges.filter { $0.payee == payee }) {
        rows.append(row(BoardWords.payee(payee), parts.text(sum)))
      }
    }
    let title = link("organiser/charges.xlsx", "\(parts.text(BoardWords.money))")
    return "<div class=\"money\"><h2>\(title)</h2>\n<dl>\n\(rows)</dl></div>\n"
  }

  /// Sums by step of pricing; bars compare what is known within one currency, where there is something to compare.
  func kinds() throws(CostingError) -> HTML {
    var sums: [(step: PricingStep, amount: Amount)] = []
    for step in PricingStep.allCases {
      for sum in try Total.amounts(of: state.charges.filter { $0.step == step }) { sums.append((step, sum)) }
    }
    let rows = sums.map { step, amount -> HTML in
      let known = sums.filter { $0.amount.currency == amount.currency && $0.amount.low != 0 }
      let most = known.map { abs($0.amount.low) }.max() ?? 0
      guard known.count > 1 else { return row(BoardWords.step(step), parts.text(amount)) }
      let share = min(100, abs(amount.low) / max(1, most / 100))
      return
        "\(row(BoardWords.step(step), parts.text(amount)))<dd class=\"line\"><i class=\"bar\"><b style=\"width:\(share)%\"></b></i></dd>\n"
    }
    let title = link("organiser/cash.html", "\(parts.text(BoardWords.byKind))")
    return "<div class=\"kinds\"><h2>\(title)</h2>\n<dl>\n\(rows)</dl></div>\n"
  }

  private func row(_ title: Sentence, _ value: String) -> HTML {
    "<dt>\(parts.text(title))</dt><dd>\(value)</dd>\n"
  }
}

extension EventTime {
  /// The day by which it is over.
  package var lastDay: Day {
    switch self {
    case .days(_, let last): last
    case .span(let day, _, _, _), .moment(let day, _, _): day
    }
  }
}
