import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripProgrammes

/// One measure as a person reads it: what the source says, and where.
struct ProgrammeCard {
  let catalogue: Catalogue
  let language: Language
  let today: Day

  /// - Parameter why: lines that say why it is shown, under their label.
  func lines(_ programme: Programme, number: Int, why: (label: Sentence, lines: [String]), _ style: Style) -> [String] {
    var table = TextTable(indent: "   ")
    for doubt in programme.doubts(on: today) { table.add("!", text(doubt.sentence)) }
    if programme.isRunning(on: today), let to = programme.period?.to {
      table.add("✓", text(ProgrammeWords.stillOpen(to)))
    }
    add(why.lines, why.label, to: &table)
    if let serves = programme.serves { add([serves.text(language)], ProgrammeWords.serves, to: &table) }
    add([programme.about.text(language)], ProgrammeWords.about, to: &table)
    add([names(programme.kinds)], ProgrammeWords.kinds, to: &table)
    add([names(programme.topics + programme.industries)], ProgrammeWords.topics, to: &table)
    if let size = programme.size { add([Quotation.mark(size.quote)], ProgrammeWords.size, to: &table) }
    add(programme.figures.map(figure), ProgrammeWords.money, to: &table)
    if let period = programme.period { add([self.period(period)], ProgrammeWords.period, to: &table) }
    add([programme.agency ?? text(ProgrammeWords.noAgency(publisher(programme)))], ProgrammeWords.agency, to: &table)
    add(programme.executedBy, ProgrammeWords.executedBy, to: &table)
    add(contact(programme), ProgrammeWords.contact, to: &table)
    add(programme.links, ProgrammeWords.links, to: &table)
    if let note = programme.note { add([note.text(language)], ProgrammeWords.note, to: &table) }
    add([place(programme)], ProgrammeWords.place, to: &table)
    return ["\(number). " + style.bold(title(programme)) + "  [\(programme.id)]"] + table.lines
  }

  func title(_ programme: Programme) -> String {
    language == .en ? "\(programme.titleEn) · \(programme.title)" : programme.title
  }

  private func add(_ lines: [String], _ label: Sentence, to table: inout TextTable) {
    for (index, line) in lines.filter({ !$0.isEmpty }).enumerated() { table.add(index == 0 ? text(label) : "", line) }
  }

  func names(_ ids: [String]) -> String {
    ids.compactMap { catalogue.vocabulary.concept($0)?.name.text(language) }
      .listed(language)
  }

  func figure(_ figure: ProgrammeFigure) -> String {
    let value =
      switch figure.value {
      case .amount(let amount): AmountText.sentence(amount)
      case .share(let portion): Sentence(verbatim: portion.text)
      }
    let bounded = text(figure.bound?.text(of: value) ?? value)
    guard let of = figure.of?.text(language) else { return "\(text(figure.role.title)) \(bounded)" }
    return "\(text(figure.role.title)) \(bounded)" + (language == .en ? " (\(of))" : "（\(of)）")
  }

  private func period(_ period: ApplicationPeriod) -> String {
    var days = ""
    if period.from != nil || period.to != nil {
      days = [period.from, period.to].map { $0?.iso ?? "…" }.joined(separator: language == .en ? " – " : "～") + "  "
    }
    return "\(days)\(text(period.mode.title))\(Quotation.mark(period.quote))"
  }

  /// Where a measure names nobody, whom its source names for all of them.
  private func contact(_ programme: Programme) -> [String] {
    guard programme.contact.isEmpty else { return programme.contact }
    guard let contact = catalogue.source(of: programme)?.contact else {
      return programme.links.isEmpty ? [text(ProgrammeWords.notNamed)] : []
    }
    return [text(ProgrammeWords.contactOfAll(contact))]
  }

  private func publisher(_ programme: Programme) -> String? { catalogue.source(of: programme)?.issuer }

  /// Published in ROC 114 《…》 四、(三), lines 984-998: 「…」
  private func place(_ programme: Programme) -> String {
    let source = catalogue.source(of: programme)
    let heading = programme.place.heading.map { " \($0)" } ?? ""
    return text(ProgrammeWords.source(programme.year)) + "《\(source?.title ?? "")》\(heading)"
      + text(ProgrammeWords.lines(programme.place.lines)) + Quotation.mark(programme.place.quote)
  }

  func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
