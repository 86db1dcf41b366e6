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

  /// Where nothing is known of what is owed.
  var paidLines: [String] {
    paidToOthers.map { payee, sums in
      "  " + text(SettlementWords.paid(to: payee)) + (language == .en ? ": " : "：") + list(sums)
    }
  }

  private func list(_ sums: [Money]) -> String {
    sums.map { MoneyText.text($0, language) }.joined(separator: " + ")
  }

  private func amount(_ amount: Amount) -> String { AmountText.text(amount, language) }
}
