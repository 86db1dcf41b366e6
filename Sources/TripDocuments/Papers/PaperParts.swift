import TripCosting
import TripFormats
import TripModel

/// Parts that papers share.
struct PaperParts: Sendable {
  let trip: Trip
  let settings: PaperSettings

  var language: Language { settings.language }

  func text(_ sentence: Sentence) -> String { sentence.text(language) }

  func text(_ words: LocalizedText) -> String { words.text(language) }

  func text(_ amount: Amount) -> String { AmountText.text(amount, language) }

  /// The same parts in another language.
  func speaking(_ language: Language) -> PaperParts {
    var settings = settings
    settings.language = language
    return PaperParts(trip: trip, settings: settings)
  }

  /// Of papers in a host's language, which is Japanese or English (`Trip.hostLanguage`).
  func abroad(_ en: String, _ ja: String) -> String { language == .ja ? ja : en }

  /// The same as a title.
  func said(_ en: String, _ ja: String) -> Sentence { Sentence(verbatim: abroad(en, ja)) }

  /// M and F in English, as passports have them; 男 and 女 else.
  func sex(_ sex: Sex?) -> String {
    guard let sex else { return "" }
    return language == .en ? sex.rawValue : FormWords.word(sex.rawValue, language)
  }

  var colon: String { Sentence.colon.text(language) }

  /// The trip's name, the paper's title, and who organises it.
  func header(_ title: Sentence) -> HTML {
    """
    <header class="paper">
    <p class="trip">\(text(trip.title))</p>
    <h1>\(text(title))</h1>
    <p class="soft">\(organisers) · \(text(Words.printedOn)) \(DayText.written(settings.today, language))</p>
    </header>

    """
  }

  /// Lists side by side where there is room.
  func sideBySide(_ lists: HTML) -> HTML { lists == .empty ? .empty : "<div class=\"lists\">\n\(lists)</div>\n" }

  /// Definition list of facts; those with an empty value are left out.
  func facts(_ facts: [(Sentence, String)]) -> HTML {
    let rows = facts.filter { !$0.1.isEmpty }.map { name, value -> HTML in
      "<dt>\(text(name))</dt><dd>\(value)</dd>\n"
    }
    return "<dl class=\"facts\">\n\(rows)</dl>\n"
  }

  func list(_ title: Sentence, _ items: [String]) -> HTML {
    guard !items.isEmpty else { return .empty }
    let rows = items.map { item -> HTML in "<li>\(item)</li>\n" }
    return "<section>\n<h2>\(text(title))</h2>\n<ul>\n\(rows)</ul>\n</section>\n"
  }

  func heading(_ title: Sentence) -> HTML { "<h2>\(text(title))</h2>\n" }

  func paragraph(_ text: String, class name: String = "soft") -> HTML { "<p class=\"\(name)\">\(text)</p>\n" }

  func footer() -> HTML {
    guard let contact = trip.contact else { return .empty }
    let ways = [text(contact.name), contact.email ?? "", contact.phone ?? ""].filter { !$0.isEmpty }
    return "<footer class=\"paper\">\(text(Words.contact))\(colon)\(ways.joined(separator: " · "))</footer>\n"
  }

  func page(_ title: Sentence, _ subject: String, layout: Page.Layout = .portrait, _ body: [HTML]) -> Page {
    let name = [text(title), subject].filter { !$0.isEmpty }.joined(separator: " – ")
    return Page(title: name, language: language.rawValue, layout: layout, body: .joined(body))
  }

  /// The words of a cell for people.
  @Sendable func show(_ cell: Cell) -> String {
    switch cell {
    case .money(let money): AmountText.money(money.units, money.currency, language)
    default: CellText.plain(cell)
    }
  }

  /// The clause of the brochure that an origin cites, in words; empty where it cites none.
  func clause(_ origin: Origin?) -> String {
    guard let origin, let clause = settings.sources.find(origin, nil)?.clause else { return "" }
    return text(Words.clause(clause))
  }

  /// First to last day of the trip; empty where they are not known.
  var period: String {
    guard let first = trip.firstDay, let last = trip.lastDay else { return "" }
    return DayText.written(first, through: last, language)
  }

  private var organisers: String {
    let names = (trip.organisers(.host) + trip.organisers(.executor)).map { text($0.name) }
    return names.listed(language)
  }
}
