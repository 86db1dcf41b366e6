package import TripFormats
package import TripModel

extension NameBadges {
  /// 90 × 55 mm, the size of holders sold for business cards: two columns of five on A4.
  fileprivate static let sheet = CutSheet(width: 900, height: 550, columns: 2, rows: 5)
}

/// Name badges to print and cut, in the order of the hosts' list.
package struct NameBadges: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package var page: Page {
    let people = DelegationList.ordered(parts.trip)
    let body = [
      parts.header(HostWords.badges),
      parts.paragraph(parts.text(HostWords.badges) + " · 90 × 55 mm", class: "noprint soft"),
      Self.sheet.sheets(people.map(card)),
    ]
    var page = parts.page(HostWords.badges, "", body)
    page.style = Self.sheet.style + Self.style
    return page
  }

  /// Badges are for hosts, unless a run in English has a title of its own.
  private var tripLanguage: Language {
    let own = parts.trip.hostLanguage
    return parts.language == .en && parts.trip.title.en != nil ? .en : own
  }

  private func card(_ place: Int) -> HTML {
    let delegate = parts.trip.delegates[place]
    let company = delegate.company.map { parts.trip.companies[$0] }
    let own = parts.trip.hostLanguage
    let name = own == .en ? delegate.spokenName : delegate.name(in: own)
    let firm = company?.name(in: own) ?? ""
    let (second, secondFirm) =
      own == .en ? (delegate.name, company?.name ?? "") : (delegate.latinName, company?.nameEn ?? "")
    let (title, language) = delegate.titleForHosts(parts.trip)
    return """
      <p class="trip" lang="\(tripLanguage.rawValue)">\(parts.trip.title.text(tripLanguage))</p>
      <p class="firm" lang="\(own.rawValue)">\(firm)</p>
      <p class="firm en">\(own == .en && secondFirm == firm ? "" : secondFirm)</p>
      \(own == .ja ? "<p class=\"kana\" lang=\"ja\">\(delegate.kana)</p>\n" : HTML.empty)\
      <p class="name">\(name)</p>
      <p class="latin">\(name == second ? "" : second)</p>
      <p class="title" lang="\(language.rawValue)">\(title)</p>

      """
  }

  private static let style: HTML = """

    .cut { padding: 3mm 4mm; font-size: 7.5pt; }
    .cut .trip { font-size: 6pt; color: #5c5c66; border-bottom: .3mm solid #14477a; padding-bottom: .8mm; margin-bottom: 1.2mm; }
    .cut .firm { font-size: 9.5pt; font-weight: 600; }
    .cut .firm.en, .cut .latin { font-size: 7pt; font-weight: 400; }
    .cut .kana { font-size: 7pt; margin-top: 1.5mm; letter-spacing: .08em; }
    .cut .name { font-size: 23pt; font-weight: 700; letter-spacing: .08em; line-height: 1.15; }
    .cut .title { font-size: 9pt; margin-top: .8mm; }
    """
}
