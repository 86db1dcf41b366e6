import TripCosting
import TripDocuments
import TripFormats
import TripModel

extension WithdrawReport {
  /// What the record of this withdrawal tells: the cost by the ladder, what was agreed on instead, what is still to pay
  /// or comes back, and interpreters called off.
  func sections() throws(CommandFailure) -> [FrozenSection] {
    do {
      let cost = try account.map { account throws(CostingError) in try section(account) }
      return [cost, settlementSection ?? agreedSection, calledOffSection].compactMap(\.self)
    } catch { throw CommandFailure(error) }
  }

  private func section(_ account: LeavingAccount) throws(CostingError) -> FrozenSection {
    let row = account.row
    func span(_ language: Language) -> String {
      let words = LeavingText(language, departure: account.ladder.departure)
      return words.span(after: row.after, until: row.until)
    }
    func share(_ language: Language) -> String {
      LeavingText(language, departure: account.ladder.departure).share(row.step.keeps)
    }
    let title = Sentence(
      en: LeavingWords.cost(span(.en), share(.en)).en, zhHant: LeavingWords.cost(span(.zhHant), share(.zhHant)).zhHant,
      ja: LeavingWords.cost(span(.ja), share(.ja)).ja)
    var rows: [[Sentence]] = []
    for line in account.lines {
      rows.append([line.person.map(\.sentence) ?? LeavingWords.ownBookings] + (try cells(of: line.costs)))
    }
    let instead = agreed.map { [WithdrawWords.agreed(MoneyText.sentence($0))] } ?? []
    return FrozenSection(
      title,
      columns: [
        (Words.forWhom, .words), (LeavingWords.fee, .figure), (Words.kept(account.withdrawal), .figure),
        (Words.givenBack(account.withdrawal), .figure),
      ], rows: rows, remarks: instead + ladderNotes(account))
  }

  private func cells(of costs: [LeavingCost]) throws(CostingError) -> [Sentence] {
    var owed: [Amount] = []
    for cost in costs { owed.append(try cost.owed()) }
    return [costs.map(\.fee), owed, costs.map(\.returned)].map(Self.list)
  }

  private static func list(_ amounts: [Amount]) -> Sentence {
    amounts.map(AmountText.sentence).joined(Sentence(verbatim: " + "))
  }

  private var settlementSection: FrozenSection? {
    guard let account else { return nil }
    let rows = settlements.flatMap { sum -> [[Sentence]] in
      let (name, rest) = SettlementWords.rest(sum.rest)
      let stays = sum.stays == .zero(sum.stays.currency) ? [] : [(SettlementWords.stays, sum.stays)]
      let others = [(SettlementWords.charged, sum.charged), (SettlementWords.paid, .exact(sum.paid)), (name, rest)]
      return (stays + others).map { [$0.0, AmountText.sentence($0.1)] }
    }
    let apart = paidToOthers.flatMap { payee, sums in
      sums.map { [SettlementWords.paid(to: payee) + SettlementWords.apart, AmountText.sentence(.exact($0))] }
    }
    return FrozenSection(
      SettlementWords.title(account.withdrawal.payee), columns: [(Words.item, .words), (Words.amount, .figure)],
      rows: rows + apart, remarks: [receipts.isEmpty ? SettlementWords.noInvoice : SettlementWords.rule])
  }

  private var agreedSection: FrozenSection? {
    guard account == nil, agreed != nil else { return nil }
    return FrozenSection(
      WithdrawWords.charged, columns: [(Words.item, .words), (Words.amount, .figure)],
      rows: agreedRows.map { [$0.0, $0.1] })
  }

  private var calledOffSection: FrozenSection? {
    guard !calledOff.isEmpty else { return nil }
    let rows = calledOff.map { entry -> [Sentence] in
      [
        Words.interpreter(at: entry.session), Sentence(verbatim: entry.agreed?.who ?? ""),
        AmountText.sentence(entry.fee), CalledOffLines.words(entry),
      ]
    }
    return FrozenSection(
      CalledOffWords.heading,
      columns: [
        (Words.item, .words), (WithdrawWords.interpreter, .words), (Words.amount, .figure),
        (WithdrawWords.owed, .words),
      ], rows: rows)
  }
}
