import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning

/// A withdrawal on trial: what it does first, then what it costs.
struct WithdrawReport: TrialReport {
  let subject: LeavingSubject
  let effects: LeavingEffects
  /// Nil where the trip says nothing of what leaving costs.
  let account: LeavingAccount?
  let calledOff: [CalledOff]
  let loaded: LoadedTrip
  let notice: Moment
  /// What is owed after it beside what the ledger says was paid.
  let settlements: [LeavingSettlement]
  /// Invoices of the company that stand or keep payments.
  let receipts: Receipts

  /// What is charged in place of what the ladder says; nil where that counts.
  let agreed: [Money]?
  /// False once it is recorded.
  let isTrial: Bool

  init(
    _ subject: LeavingSubject, _ loaded: LoadedTrip, _ notice: Moment, agreed: [Money]? = nil, isTrial: Bool = true
  ) throws {
    self.agreed = agreed
    self.isTrial = isTrial
    self.subject = subject
    self.loaded = loaded
    self.notice = notice
    effects = try LeavingEffects(subject, loaded.trip, loaded.settings())
    let bill = try BillMaker(loaded.trip).bill(ofCompany: subject.company)
    calledOff = try CalledOff.all(subject, loaded.trip, on: notice.day)
    let account = try LeavingAccount(subject, bill, loaded.trip, at: notice, staying: effects.prices.stays)
    self.account = account
    let company = loaded.trip.companies[subject.company].id
    receipts = try Receipts(InvoiceStore(loaded: loaded), company: company)
    guard let account else {
      settlements = []
      return
    }
    let paid = receipts.paid(by: company, to: account.withdrawal.payee)
    settlements = try LeavingSettlement.all(account, paid: paid, agreed: agreed)
  }

  var language: Language { loaded.paperLanguage }
  var trip: Trip { loaded.trip }

  func lines() throws(CostingError) -> [String] {
    let head = [who + (isTrial ? text(LeavingWords.trial) : ""), text(LeavingWords.notice(notice, daysBefore)), ""]
    return head + EffectLines(effects: effects, trip: trip, language: language).lines + [""] + (try costLines())
      + (try CalledOffLines(calledOff: calledOff, language: language).lines())
  }

  /// What calling off costs, where that is known to the unit; in the first currency, as all providers of a trip are paid
  /// in one.
  var owedToInterpreters: Money? {
    var sums: [Amount] = []
    for entry in calledOff {
      guard case .atLeast(let amount, _) = entry.owed, amount.isExact, amount.low > 0 else { continue }
      try? Total.add(amount, to: &sums)
    }
    return sums.first.map { Money($0.low, $0.currency) }
  }

  /// The first day on which any of them was registered; nil where nobody's is known.
  var registered: Day? {
    let company = trip.companies[subject.company]
    return subject.people.compactMap { trip.delegates[$0].registered ?? company.registered }.min()
  }

  var daysBefore: Int? { trip.firstDay.map { $0.days(since: notice.day) } }

  private var who: String {
    let company = trip.companies[subject.company]
    let names = subject.people.map { trip.delegates[$0].name(in: language) }
    let list = names.listedNames(language)
    return "\(company.id) \(company.name(in: language)) – \(list)"
  }

  private func costLines() throws(CostingError) -> [String] {
    guard let account else {
      guard agreed != nil else { return [text(LeavingWords.noLadder)] + paidLines }
      var table = TextTable(right: [1], indent: "  ")
      for (name, sum) in agreedRows { table.add(text(name), text(sum)) }
      return [text(WithdrawWords.charged)] + table.lines
    }
    let words = LeavingText(language, departure: account.ladder.departure)
    let row = account.row
    let share = words.share(row.step.keeps)
    var table = TextTable(right: [1, 2, 3], indent: "  ")
    table.add(
      "", text(LeavingWords.fee), text(Words.kept(account.withdrawal)), text(Words.givenBack(account.withdrawal)))
    for line in account.lines {
      let name = line.person.map { $0.name(in: language) } ?? text(LeavingWords.ownBookings)
      table.add([name] + (try cells(line.costs, account)))
    }
    if account.lines.count > 1 { table.add([text(LeavingWords.sum)] + (try cells(account.sums, account))) }
    let heading = LeavingWords.cost(words.span(after: row.after, until: row.until), share)
    return [text(heading)] + table.lines + notes(account) + [""] + settlementLines(account)
  }

  private func cells(_ costs: [LeavingCost], _ account: LeavingAccount) throws(CostingError) -> [String] {
    [
      costs.map { AmountText.text($0.fee, language) }.joined(separator: " + "),
      try LeavingTable.kept(costs, isLeast: account.withdrawal.isLeast, language),
      LeavingTable.returned(costs, isLeast: account.withdrawal.isLeast, language),
    ]
  }

  private func notes(_ account: LeavingAccount) -> [String] { ladderNotes(account).map { "  " + text($0) } }

  /// On what the ladder holds, and on what it does not.
  func ladderNotes(_ account: LeavingAccount) -> [Sentence] {
    // What interpreters are owed is told below.
    let payees = account.others.filter { calledOff.isEmpty || $0 != .interpreter }
    let others = payees.isEmpty ? [] : [Words.notUnderLadder(payees)]
    return Words.ladderNotes(account.withdrawal, on: account.sums.map(\.fee)) + others
  }

  func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
