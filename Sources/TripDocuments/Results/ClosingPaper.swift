package import TripCosting
package import TripFormats
package import TripModel

/// The closing report of a trip, for organiser and ministry: who went, whom they met, what came of it, what it cost.
///
/// It names companies and nobody else.
package struct ClosingPaper: Sendable {
  let follow: FollowUp
  let costs: ClosingCosts
  let parts: PaperParts

  package init(_ trip: Trip, income: [BoardState.Income], _ settings: PaperSettings) throws(CostingError) {
    follow = FollowUp(trip)
    costs = try ClosingCosts(trip, income: income, reserve: settings.reserve)
    parts = PaperParts(trip: trip, settings: settings)
  }

  var trip: Trip { parts.trip }

  /// Whether the last day is past.
  package static func isDue(_ trip: Trip, today: Day) -> Bool { trip.lastDay.map { $0 < today } ?? false }

  package func page() throws(CostingError) -> Page {
    let isOver = Self.isDue(trip, today: parts.settings.today)
    var body = [parts.header(ResultWords.closing)]
    if !isOver { body.append(parts.paragraph(parts.text(ResultWords.interim), class: "notice")) }
    body += [parts.heading(ResultWords.summary), summary(), parts.heading(ResultWords.meetings), meetings()]
    body += [parts.heading(ResultWords.byOutcome), try outcomes(), try converted()]
    body += [parts.heading(ResultWords.byCompany), table(try companySheet())]
    body += [parts.heading(ResultWords.list), trip.results.isEmpty ? nothing : table(shownList)]
    body += [parts.heading(ResultWords.costs), table(costSheet), parts.heading(ResultWords.payments), payments()]
    body += [parts.heading(ResultWords.cash), cash()]
    body += [parts.paragraph(parts.text(ResultWords.notConverted)), parts.paragraph(parts.text(ResultWords.asTold))]
    return parts.page(ResultWords.closing, "", layout: .landscape, body + [parts.footer()])
  }

  private var nothing: HTML { parts.paragraph(parts.text(ResultWords.nothing)) }

  func table(_ sheet: Sheet) -> HTML { HTMLWriter.table(sheet, show: parts.show) }

  // MARK: - Parts

  private func summary() -> HTML {
    parts.facts(
      [(Words.tripDays, parts.period)] + figures.map { ($0.title, parts.text($0.words)) }
        + [(ResultWords.meetings, parts.text(ResultWords.told(follow.all)))])
  }

  /// Companies and people against their limits, and who withdrew.
  var figures: [(title: Sentence, plan: Int?, actual: Int, words: Sentence)] {
    let companies = trip.delegatesByCompany.count { !$0.isEmpty }
    let (least, most) = (trip.caps.minimumCompanies, trip.caps.maximumPeople)
    let left = Set(trip.withdrawals.flatMap(\.people).map(\.origin)).count
    return [
      (
        BoardWords.companies, least, companies,
        ResultWords.against(Words.companies(companies), least: least.map(Words.companies))
      ),
      (
        BoardWords.people, most, trip.delegates.count,
        ResultWords.against(Words.people(trip.delegates.count), most: most.map(Words.people))
      ),
      (ResultWords.withdrawn, nil, left, Words.people(left)),
    ]
  }

  private func meetings() -> HTML {
    trip.meetings.isEmpty ? parts.paragraph(parts.text(ResultWords.noTimetable)) : table(meetingSheet)
  }

  private func outcomes() throws(CostingError) -> HTML {
    trip.results.contains { $0.outcome != nil } ? table(try outcomeSheet()) : nothing
  }

  /// Orders in one currency, only by a rate that the trip or somebody gives.
  private func converted() throws(CostingError) -> HTML {
    let orders = trip.results.filter { $0.outcome == .order }.compactMap { result in
      result.amount.map { amount in
        Charge(
          payer: result.origin, payee: .association, payment: .invoice(due: nil), amount: .exact(amount),
          step: .fare, item: result.origin, because: [result.origin])
      }
    }
    guard let exchanged = try Exchanged(orders, parts.settings.exchange) else { return .empty }
    return parts.paragraph(parts.text(ResultWords.orders) + parts.colon + parts.text(Words.convertedOnPaper(exchanged)))
  }

  private func payments() -> HTML {
    guard !costs.income.isEmpty else { return parts.paragraph(parts.text(BoardWords.nothingIssued)) }
    let facts = costs.income.flatMap { income in
      income.items.map { ($0, AmountText.money($1, income.currency, parts.language)) }
    }
    return parts.facts(facts)
  }

  private func cash() -> HTML {
    parts.facts([
      (ResultWords.cashPlanned, amounts(costs.envelopes)), (ResultWords.cashPaid, paidText),
      (ResultWords.cashBack, backText), (ResultWords.cashAdded, addedText),
    ]) + (differences.isEmpty ? .empty : table(cashSheet))
  }

  /// Interpreters who were paid another sum than what the envelopes hold.
  var differences: [SettledCash] { costs.settled.filter { !$0.left.isEmpty || !$0.lacked.isEmpty } }

  /// Empty where nobody had too little, or not all is known.
  var addedText: String { money(costs.added ?? []) }

  func money(_ sums: [Money]) -> String {
    sums.map { AmountText.money($0.units, $0.currency, parts.language) }.joined(separator: " + ")
  }

  var paidText: String {
    guard costs.paidKnown > 0 else { return parts.text(costs.interpreters > 0 ? Words.notKnownYet : MailWords.none) }
    let known = parts.text(ResultWords.paidOf(costs.paidKnown, costs.interpreters))
    return costs.paidKnown == costs.interpreters
      ? amounts(costs.paid)
      : parts.language == .en ? "\(amounts(costs.paid)) (\(known))" : "\(amounts(costs.paid))（\(known)）"
  }

  var backText: String {
    guard costs.interpreters > 0 else { return parts.text(MailWords.none) }
    guard let back = costs.cameBack else { return parts.text(Words.notKnownYet) }
    return back.isEmpty ? parts.text(MailWords.none) : money(back)
  }

  func amounts(_ amounts: [Amount]) -> String {
    amounts.isEmpty ? parts.text(MailWords.none) : amounts.map(parts.text).joined(separator: " + ")
  }
}
