package import TripCosting
package import TripFormats
package import TripModel

/// Who needs how much cash on which day, what to order at the bank, and the list on which it is handed over.
package struct CashPaper: Sendable {
  package let plan: CashPlan
  let checks: [CarryingCheck]
  let parts: PaperParts

  package init(_ plan: CashPlan, _ trip: Trip, _ settings: PaperSettings) throws(CostingError) {
    self.plan = plan
    checks = try CarryingCheck.of(
      plan, rates: settings.exchange?.ratesInForce(into: .newTaiwanDollar) ?? [], goesToJapan: trip.goesToJapan)
    parts = PaperParts(trip: trip, settings: settings)
  }

  package func page() throws(CostingError) -> Page {
    let sheets = CashSheets(plan, parts)
    let body = [
      parts.header(Words.cashTitle),
      parts.paragraph(parts.text(Words.howMadeUp(isIntoJapan: isIntoJapan, hasNotes: hasNotes)), class: "notice"),
      "<div class=\"top\">\n", totals(), orders(sheets), "</div>\n",
      parts.heading(Words.envelopes), HTMLWriter.table(try sheets.forReading(), show: parts.show), remarks(),
      parts.list(Words.limits, warnings + [parts.text(Words.carryingNote(isIntoJapan: isIntoJapan))]),
      parts.list(Words.providerTerms, terms),
      "<section class=\"handover\">\n", handOverHeading,
      HTMLWriter.table(try sheets.handOver(), show: parts.show), "</section>\n", parts.footer(),
    ]
    var page = parts.page(Words.cashTitle, "", layout: .landscape, body)
    page.style = Self.style
    return page
  }

  package func sheet() throws(CostingError) -> Sheet { try CashSheets(plan, parts).forPrograms() }

  /// What must be declared, and what cannot be told without a rate.
  package var warnings: [String] { checks.map { parts.text(Words.carrying($0)) } }

  /// What is owed besides the envelopes; nil where nothing is.
  package var calledOff: Sentence? {
    guard !plan.calledOff.isEmpty else { return nil }
    return Words.inNoEnvelope(
      plan.calledOff.map { Sentence(verbatim: $0.company.id + " ") + AmountText.sentence($0.amount) })
  }

  /// Where nothing tells, yen are for Japan.
  private var isIntoJapan: Bool { parts.trip.goesToJapan ?? plan.currencies.contains(.yen) }

  /// Whether the notes of any of its currencies are known.
  private var hasNotes: Bool { plan.currencies.contains { Denominations.of($0) != nil } }

  /// With the trip's name, as its page goes from hand to hand alone.
  private var handOverHeading: HTML {
    "<p class=\"soft\">\(parts.text(parts.trip.title))</p>\n" + parts.heading(Words.handOverList)
  }

  private var terms: [String] {
    (parts.trip.interpreters?.providers ?? []).map { parts.text(Words.terms(of: $0)) }
  }

  private func totals() -> HTML {
    let rows =
      plan.fees.map { (Words.toPay, parts.text($0)) } + plan.contents.map { (Words.inEnvelopes, parts.text($0)) }
    let items = rows.map { name, value -> HTML in "<dt>\(parts.text(name))</dt><dd>\(value)</dd>\n" }
    let count: HTML =
      "<dt>\(parts.text(Words.envelopes))</dt><dd>\(parts.text(Words.envelopes(plan.envelopes.count)))</dd>\n"
    return "<div class=\"sums\">\n<dl>\n\(count)\(items)</dl>\n</div>\n"
  }

  private func remarks() -> HTML {
    var remarks: [HTML] = []
    if plan.envelopes.contains(where: { !$0.isEnough }) { remarks.append(parts.paragraph(parts.text(Words.notEnough))) }
    let shared = plan.envelopes.filter(\.isShared).map(\.currency)
    if !shared.isEmpty { remarks.append(parts.paragraph(parts.text(Words.sharingRule(shared)))) }
    if let calledOff { remarks.append(parts.paragraph(parts.text(calledOff))) }
    return .joined(remarks)
  }

  private func orders(_ sheets: CashSheets) -> HTML {
    let orders = plan.currencies.filter { !plan.bankOrder($0).isEmpty }.map { currency -> HTML in
      let hasCoins = Denominations.of(currency)?.hasCoins(in: plan.bankOrder(currency)) ?? false
      return HTMLWriter.table(sheets.order(currency), show: parts.show)
        + (hasCoins ? parts.paragraph(parts.text(Words.coinsNote)) : .empty)
    }
    guard !orders.isEmpty else { return .empty }
    let hasYen = plan.currencies.contains(.yen)
    let rule = parts.paragraph(parts.text(Words.orderRule(hasYen: hasYen)))
    return "<section class=\"order\">\n\(parts.heading(Words.bankOrder))\(orders)\(rule)</section>\n"
  }

  /// Sums and the bank's order stand side by side; the hand-over list begins a page, as it is signed alone.
  private static let style: HTML = """

    .top { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2rem; align-items: start; }
    .order h2 { margin-top: .8rem; }
    .handover td { height: 2.6em; }
    .handover tr:not(.total) td:empty { min-width: 6.5rem; }
    @media print { .top { grid-template-columns: 1fr 1fr; } .handover { break-before: page; } .handover td { height: 9mm; } }
    """
}
