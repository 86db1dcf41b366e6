package import TripCosting
package import TripFormats
package import TripModel

/// Labels for the envelopes, eight on a sheet of A4 (99.1 × 67.7 mm, two columns of four).
package struct CashLabels: Sendable {
  static let perSheet = 8
  private let plan: CashPlan
  private let parts: PaperParts

  package init(_ plan: CashPlan, _ trip: Trip, _ settings: PaperSettings) {
    self.plan = plan
    parts = PaperParts(trip: trip, settings: settings)
  }

  package func page() throws(CostingError) -> Page {
    var labels: [HTML] = []
    for envelope in plan.envelopes { labels.append(try label(envelope)) }
    let sheets = stride(from: 0, to: labels.count, by: Self.perSheet).map { start -> HTML in
      let sheet = HTML.joined(Array(labels[start..<min(start + Self.perSheet, labels.count)]))
      return "<section class=\"sheet\">\n\(sheet)</section>\n"
    }
    var page = parts.page(Words.labelsTitle, "", sheets)
    page.style = Self.style
    return page
  }

  private func label(_ envelope: Envelope) throws(CostingError) -> HTML {
    let (contents, back) = (try envelope.contents(), try envelope.mayComeBack())
    let sheets = CashSheets(plan, parts)
    let day = DayText.written(envelope.session.day, parts.language)
    return """
      <article class="label">
      <p class="top"><strong>\(envelope.company.id)</strong> <span>\(day) \
      \(parts.text(envelope.session.half.name))</span> <b>№ \(envelope.number)</b></p>
      <p class="who">\(envelope.company.name(in: parts.language))</p>
      <p class="soft">\(sheets.session(envelope))</p>
      <p class="fee">\(parts.text(Words.toPay)) <strong>\(parts.text(envelope.fee))</strong></p>
      \(bundles(envelope))
      <p class="foot"><span>\(parts.text(Words.inEnvelope)) <strong>\(parts.text(contents))</strong></span>\(comesBack(back, envelope))</p>
      </article>

      """
  }

  private func bundles(_ envelope: Envelope) -> HTML {
    let bundles = [
      (Words.leastNotes, envelope.least), (Words.restNotes, envelope.rest), (Words.extraNotes, envelope.extra),
    ]
    let rows = bundles.filter { !$0.1.isEmpty }.map { title, notes -> HTML in
      "<dt>\(parts.text(title))</dt><dd>\(NotesText.text(notes, envelope.currency))</dd>\n"
    }
    return "<dl>\n\(rows)</dl>"
  }

  private func comesBack(_ units: Int64, _ envelope: Envelope) -> HTML {
    guard units > 0 else { return .empty }
    return " <span>\(parts.text(Words.comesBack)) \(AmountText.money(units, envelope.currency, parts.language))</span>"
  }

  private static let style: HTML = """

    .sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .8rem; margin-bottom: .8rem; }
    .label { border: 1px dashed var(--line); border-radius: 6px; padding: .7rem .9rem; overflow: hidden; }
    .label p { margin: 0 0 .2rem; }
    .label .top { display: flex; gap: .7rem; align-items: baseline; justify-content: space-between; }
    .label .top strong { font-size: 1.5em; line-height: 1.1; color: var(--accent); }
    .label .who { font-weight: 700; }
    .label .fee strong { font-size: 1.25em; white-space: nowrap; }
    .label .foot { display: flex; flex-wrap: wrap; gap: 0 1rem; }
    .label .foot span { white-space: nowrap; }
    .label dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .7rem; margin: 0 0 .2rem; font-size: .9em; }
    .label dt { color: var(--soft); }
    .label dd { margin: 0; font-variant-numeric: tabular-nums; }
    .label .foot { border-top: 1px solid var(--line); padding-top: .2rem; }
    @page { size: A4; margin: 0; }
    @media print {
      .sheet { width: 200.8mm; margin: 0 4.6mm; padding-top: 13.1mm; grid-template-columns: 99.1mm 99.1mm;
        grid-auto-rows: 67.7mm; gap: 0 2.6mm; break-after: page; }
      .sheet:last-child { break-after: auto; }
      .label { border: 0; border-radius: 0; padding: 4mm 6mm; font-size: 11pt; line-height: 1.25; break-inside: avoid; }
      .label .fee, .label .foot { font-size: 12.5pt; }
    }
    """
}
