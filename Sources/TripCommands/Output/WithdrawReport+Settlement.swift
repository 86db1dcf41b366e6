import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension WithdrawReport {
  /// What is owed, what was paid, and what is still to pay or comes back.
  func settlementLines(_ account: LeavingAccount) -> [String] {
    var table = TextTable(right: [1], indent: "  ")
    for sum in settlements {
      if sum.stays != .zero(sum.stays.currency) { table.add(text(SettlementWords.stays), amount(sum.stays)) }
      table.add(text(SettlementWords.charged), amount(sum.charged))
      table.add(text(SettlementWords.paid), MoneyText.text(sum.paid, language))
      let (name, rest) = SettlementWords.rest(sum.rest)
      table.add(text(name), amount(rest))
    }
    for (payee, sums) in paidToOthers {
      table.add(text(SettlementWords.paid(to: payee) + SettlementWords.apart), list(sums))
    }
    let remark = receipts.isEmpty ? SettlementWords.noInvoice : SettlementWords.rule
    return [text(SettlementWords.title(account.withdrawal.payee))] + table.lines + ["  " + text(remark)]
  }

  /// Not under the ladder.
  var paidToOthers: [(payee: Payee, sums: [Money])] {
    let company = trip.companies[subject.company].id
    return Payee.allCases.filter { $0 != account?.withdrawal.payee }.compactMap { payee in
      let sums = receipts.paid(by: company, to: payee)
      return sums.isEmpty ? nil : (payee, sums)
    }
  }

  /// What was agreed on where the trip has no ladder, what was paid, and what is left where nobody of the company stays.
  var agreedRows: [(Sentence, Sentence)] {
    let charged = agreed ?? []
    let paid = Payee.allCases.flatMap { payee in
      receipts.paid(by: trip.companies[subject.company].id, to: payee).map { (payee, $0) }
    }
    let payee = trip.withdrawal?.payee ?? .agency
    var rows = charged.map { (SettlementWords.charged, AmountText.sentence(.exact($0))) }
    rows += paid.map { payee, sum in (SettlementWords.paid(to: payee), AmountText.sentence(.exact(sum))) }
    guard subject.isWhole else { return rows }
    for sum in charged {
      let came = paid.filter { $0.0 == payee && $0.1.currency == sum.currency }.reduce(Int64(0)) { $0 &+ $1.1.units }
      let (name, rest) = SettlementWords.rest(.exact(Money(sum.units &- came, sum.currency)))
      rows.append((name, AmountText.sentence(rest)))
    }
    return rows
  }

  /// Where nothing is known of what is owed.
  var paidLines: [String] {
    paidToOthers.map { payee, sums in
      "  " + text(SettlementWords.paid(to: payee)) + Sentence.colon.text(language) + list(sums)
    }
  }

  private func list(_ sums: [Money]) -> String {
    sums.map { MoneyText.text($0, language) }.joined(separator: " + ")
  }

  private func amount(_ amount: Amount) -> String { AmountText.text(amount, language) }
}
