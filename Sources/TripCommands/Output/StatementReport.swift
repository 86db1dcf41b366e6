import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// A statement on a terminal or for a program.
struct StatementReport {
  let lines: [StatementLine]
  let language: Language

  var text: [String] {
    guard !lines.isEmpty else { return [InvoiceMessages.none.text(language)] }
    var table = TextTable(right: [4, 5, 6])
    table.add(
      [
        InvoiceMessages.invoice, InvoiceMessages.company, InvoiceMessages.issuedOn, InvoiceMessages.dueOn,
        InvoiceMessages.asked, InvoiceMessages.received, InvoiceMessages.balance, InvoiceMessages.state,
      ].map { $0.text(language) })
    for line in lines {
      table.add([
        line.code, line.company, line.issued.iso, line.due?.iso ?? "–", MoneyText.text(line.asked, language),
        MoneyText.text(line.paid, language), MoneyText.text(line.balance, language),
        InvoiceMessages.state(line.state).text(language),
      ])
    }
    return table.lines + [""] + nets + totals
  }

  /// Where a company owes on one invoice and has paid too much on another, what is left between them.
  private var nets: [String] {
    var sums: [(company: String, currency: Currency, net: Int64, hasBoth: (Bool, Bool))] = []
    for line in lines where line.balance.units != 0 {
      let (owes, has) = (line.balance.units > 0, line.balance.units < 0)
      if let index = sums.firstIndex(where: { $0.company == line.company && $0.currency == line.balance.currency }) {
        sums[index].net &+= line.balance.units
        sums[index].hasBoth = (sums[index].hasBoth.0 || owes, sums[index].hasBoth.1 || has)
      } else {
        sums.append((line.company, line.balance.currency, line.balance.units, (owes, has)))
      }
    }
    return sums.filter { $0.hasBoth == (true, true) }.map { sum in
      let net = MoneyText.text(Money(sum.net, sum.currency), language)
      return Sentence(
        en: "\(sum.company) between its invoices: \(net)", zhHant: "\(sum.company) 各單相抵後：\(net)",
        ja: "\(sum.company) の差引残高：\(net)"
      ).text(language)
    }
  }

  /// What is open in each currency, and how old it is.
  private var totals: [String] {
    var sums: [(Currency, open: Int64, overdue: Int64)] = []
    for line in lines where line.balance.units > 0 {
      let late = if case .overdue = line.state { line.balance.units } else { Int64(0) }
      if let index = sums.firstIndex(where: { $0.0 == line.balance.currency }) {
        sums[index].open &+= line.balance.units
        sums[index].overdue &+= late
      } else {
        sums.append((line.balance.currency, line.balance.units, late))
      }
    }
    return sums.map { currency, open, overdue in
      let (all, late) = (
        MoneyText.text(Money(open, currency), language), MoneyText.text(Money(overdue, currency), language)
      )
      return Sentence(
        en: "open \(all), of it overdue \(late)", zhHant: "未收 \(all)，其中逾期 \(late)", ja: "未入金 \(all)、うち期限超過 \(late)"
      ).text(language)
    }
  }

  /// lines.
  var json: JSONValue {
    [
      "version": .number(1),
      "lines": .array(
        lines.map { line in
          [
            "invoice": .string(line.code), "company": .string(line.company), "issued": .string(line.issued.iso),
            "due": .text(line.due?.iso), "currency": .string(CurrencyCodes.code(line.asked.currency)),
            "asked": .number(line.asked.units), "paid": .number(line.paid.units),
            "balance": .number(line.balance.units), "state": .string(key(line.state)),
          ]
        }),
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
}
