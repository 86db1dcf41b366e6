package import TripCosting
package import TripFormats
package import TripModel

/// All that a trip costs one company, on one page: to whom, when, why, and what is not in it.
package struct CostCard: Sendable {
  private let bill: Bill
  private let parts: PaperParts
  /// How it differs from the notice that stands; nil where it does not.
  private let otherCash: Sentence?

  package init(_ bill: Bill, _ trip: Trip, _ settings: PaperSettings, otherCash: Sentence? = nil) {
    self.bill = bill
    self.otherCash = otherCash
    parts = PaperParts(trip: trip, settings: settings)
  }

  package func page() throws(CostingError) -> Page {
    let title = CardWords.title(isEstimate: bill.isEstimate)
    let sheets = CardSheets(bill: bill, parts: parts)
    let body = [
      parts.header(title), facts, otherCash.map { parts.paragraph(parts.text($0), class: "notice") } ?? .empty,
      table(CardWords.whole, try sheets.whole()), try afterSums(),
      table(CardWords.byDay, sheets.byDay), table(CardWords.why, try sheets.why()), likely, sharing, lists,
      parts.footer(),
    ]
    return parts.page(title, bill.company.map { $0.name(in: parts.language) } ?? "", body)
  }

  private var facts: HTML {
    let company = bill.company.map { "\($0.id) \($0.name(in: parts.language))" } ?? ""
    return parts.facts([
      (Words.company, company), (Words.people, parts.text(bill.headCountText)), (Words.tripDays, parts.period),
    ])
  }

  private func table(_ title: Sentence, _ sheet: Sheet) -> HTML {
    sheet.count == 0 ? .empty : parts.heading(title) + HTMLWriter.table(sheet, show: parts.show)
  }

  private func afterSums() throws(CostingError) -> HTML {
    let apart = bill.cash.isEmpty ? HTML.empty : parts.paragraph(parts.text(Words.apart))
    let one = try Exchanged(bill.charges, parts.settings.exchange).map {
      parts.paragraph(parts.text(Words.convertedOnPaper($0)))
    }
    let estimate =
      bill.isEstimate
      ? parts.paragraph(parts.text(bill.isOpenByRoomAlone ? Words.openRoom : CardWords.estimate)) : .empty
    return apart + (one ?? .empty) + estimate + parts.paragraph(parts.text(CardWords.forPlanning))
  }

  private var likely: HTML {
    let prices = LikelyFigures(bill: bill, trip: parts.trip).prices
    return .joined(prices.map { parts.paragraph(parts.text(CardWords.likely($0.title, $0.price))) })
  }

  private var sharing: HTML {
    let shared = bill.lines.filter(\.isShared).map(\.sum.currency)
    return shared.isEmpty ? .empty : parts.paragraph(parts.text(Words.sharingRule(shared)))
  }

  private var lists: HTML {
    guard !bill.isOfLeaver else { return .empty }
    return parts.sideBySide(
      parts.list(CardWords.notHere, NotInCard(bill: bill, parts: parts).items)
        + parts.list(Words.stillOpen, open)
        + parts.list(Words.covered, bill.covered(parts.trip).map(parts.text))
        + parts.list(Words.borne(parts.trip.borneNote), parts.trip.borne.map(parts.text)))
  }

  /// What decides where between low and high it ends.
  private var open: [String] {
    let note = bill.cash.contains { !$0.amount.isExact } ? parts.trip.interpreters?.note : nil
    return bill.openFares(parts.trip).flatMap(\.dependsOn).map(parts.text)
      + (note.map { [parts.text(Words.interpreting) + parts.colon + parts.text($0)] } ?? [])
  }
}
