package import TripCosting
package import TripFormats
package import TripModel

/// What a company's accountant will ask for after the trip (核銷資料): which paper comes from whom, made out to whom,
/// expected amounts beside blanks for the real ones, and a trip report to complete.
package struct ExpensePack: Sendable {
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
    let sheets = ExpenseSheets(bill, parts)
    let body = [
      parts.header(ExpenseWords.title), parts.facts(facts), parts.paragraph(parts.text(ExpenseWords.guidance)),
      otherCash.map { parts.paragraph(parts.text($0), class: "notice") } ?? .empty,
      table(ExpenseWords.vouchers, sheets.papers), table(ExpenseWords.amounts, try sheets.amounts()),
      table(ExpenseWords.days, sheets.days, class: "blanks report"), notes, parts.footer(),
    ]
    var page = parts.page(
      ExpenseWords.title, bill.company.map { $0.name(in: parts.language) } ?? "", layout: .landscape, body)
    page.style = Self.style
    return page
  }

  /// Every cell has a frame, so that those to fill in are seen; a trip report needs room to write.
  private static let style: HTML = """
    .blanks td, .blanks th { border: 1px solid var(--line); }
    .blanks td:empty { height: 1.9em; min-width: 3.4em; }
    .report td:nth-child(n+4) { width: 24%; height: 3.2em; }
    """

  package func sheets() throws(CostingError) -> [Sheet] {
    let sheets = ExpenseSheets(bill, parts)
    let notes = ExpenseWords.notes.enumerated().map { "\($0 + 1). \(parts.text($1))" }
    return [
      headed(sheets.papers, notes), headed(try sheets.amounts(), [parts.text(ExpenseWords.guidance)]),
      headed(sheets.days, []),
    ]
  }

  /// The trip, then whose it is: each sheet may be printed alone.
  private func headed(_ sheet: Sheet, _ notes: [String]) -> Sheet {
    var sheet = sheet
    let facts = facts.filter { !$0.1.isEmpty }.map { parts.text($0.0) + parts.colon + $0.1 }
    sheet.headings =
      ["\(parts.text(parts.trip.title)) \(parts.text(ExpenseWords.title))", facts.joined(separator: "  ")] + notes
    return sheet
  }

  private var facts: [(Sentence, String)] {
    let names = bill.people.map(traveller).listedNames(parts.language)
    let ubn = bill.company.map(parts.trip.billingNumber) ?? ""
    return [
      (Words.company, bill.company.map { "\($0.id) \($0.name(in: parts.language))" } ?? ""),
      (Words.billTo, bill.company?.billingName ?? ""), (Words.ubn, ubn.isEmpty ? parts.text(Words.notKnownYet) : ubn),
      (ExpenseWords.travellers, names), (Words.tripDays, parts.period),
    ]
  }

  /// With the person's own days, where these are not all days of the trip.
  private func traveller(_ person: Delegate) -> String {
    let name = person.name(in: parts.language)
    let (presence, trip) = (person.presence, parts.trip)
    guard presence != .whole, let first = trip.firstDay, let last = trip.lastDay else { return name }
    let days = DayText.written(presence.joins ?? first, through: presence.leaves ?? last, parts.language)
    return parts.language == .en ? "\(name) (\(days))" : "\(name)（\(days)）"
  }

  private func table(_ title: Sentence, _ sheet: Sheet, class name: String = "blanks") -> HTML {
    guard sheet.count > 0 else { return .empty }
    return parts.heading(title) + "<div class=\"\(name)\">\(HTMLWriter.table(sheet, show: parts.show))</div>\n"
  }

  private var notes: HTML {
    let items = ExpenseWords.notes.map { note -> HTML in "<li>\(parts.text(note))</li>\n" }
    return "<ol class=\"soft\">\n\(items)</ol>\n"
  }
}
