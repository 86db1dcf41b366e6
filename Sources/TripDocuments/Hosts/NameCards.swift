package import TripFormats
package import TripModel

extension NameCards {
  /// A strip of 180 × 130 mm, folded in the middle so that it stands and is read from both sides: two on A4.
  fileprivate static let sheet = CutSheet(width: 1_800, height: 1_300, columns: 1, rows: 2)
}

/// Cards with names for tables, to print, cut and fold, in the order of the hosts' list.
package struct NameCards: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package var page: Page {
    let body = [
      parts.header(HostWords.cards),
      parts.paragraph(parts.text(HostWords.cards) + " · 180 × 65 mm", class: "noprint soft"),
      Self.sheet.sheets(DelegationList.ordered(parts.trip).map(card)),
    ]
    var page = parts.page(HostWords.cards, "", body)
    page.style = Self.sheet.style + Self.style
    return page
  }

  private func card(_ place: Int) -> HTML {
    let delegate = parts.trip.delegates[place]
    let company = delegate.company.map { parts.trip.companies[$0] }
    let (title, language) = delegate.titleForHosts(parts.trip)
    let own = parts.trip.hostLanguage
    let name = delegate.name(in: own)
    let second = own == .en ? delegate.name : delegate.kana.isEmpty ? delegate.latinName : delegate.kana
    // Spaced letters and a little air: as many letters as must fit the line.
    let letters = max(1, (DisplayWidth.of(name) * 115 + 199) / 200)
    let side: HTML = """
      <p class="firm" lang="\(own.rawValue)">\(company?.name(in: own) ?? "")　<span lang="\(language.rawValue)">\(title)</span></p>
      <p class="name" style="--n:\(letters)">\(name)</p>
      <p class="latin"\(own == .ja ? " lang=\"ja\"" : HTML.empty)>\(second == name ? "" : second)</p>

      """
    return "<div class=\"side turned\">\n\(side)</div>\n<div class=\"side\">\n\(side)</div>\n"
  }

  private static let style: HTML = """

    .cut .side { height: 65mm; display: flex; flex-direction: column; justify-content: center; padding: 4mm 8mm; }
    .cut .turned { transform: rotate(180deg); border-top: .1mm dotted #999; }
    .cut .firm { font-size: 20pt; }
    .cut .name { font-size: min(64pt, calc(410pt / var(--n))); font-weight: 700; letter-spacing: .1em; line-height: 1.2; white-space: nowrap; }
    .cut .latin { font-size: 13pt; letter-spacing: .06em; }
    """
}
